import assert from 'node:assert/strict';
import { type Drawing, geometryOf, inside, overlap, type PlacedGroup } from './geometry.ts';

/** The grounds of the bands lie under their bands, and lines have no box. */
const WITHOUT_BOX = new Set(['ground', 'link', 'stream']);

/** A group as a message calls it. */
export function nameOf(group: PlacedGroup): string {
  return `${group.shape.part} ${group.shape.id ?? ''} ${JSON.stringify(group.box)}`;
}

function assertPairwiseApart(groups: readonly PlacedGroup[]): void {
  const boxed = groups.filter((group) => !WITHOUT_BOX.has(group.shape.part));
  boxed.forEach((one, at) => {
    for (const other of boxed.slice(at + 1)) {
      if (overlap(one.box, other.box)) assert.fail(`${nameOf(one)} overlaps ${nameOf(other)}`);
    }
  });
}

/** Nothing overlaps, and no text or group leaves what it stands in. */
export function assertTidy(scene: Drawing): void {
  const { groups, texts } = geometryOf(scene);
  const picture = { x: 0, y: 0, w: scene.w, h: scene.h };
  for (const { shape, box, within } of texts) {
    const holder = within.at(-1)?.box ?? picture;
    if (!inside(box, holder)) assert.fail(`"${shape.text}" leaves ${JSON.stringify(holder)}: ${JSON.stringify(box)}`);
    if (!inside(box, picture)) assert.fail(`"${shape.text}" leaves the picture`);
  }
  const top = groups.filter((group) => group.within.length === 0);
  assertPairwiseApart(top);
  const free = texts.filter((text) => text.within.length === 0);
  for (const group of [...groups, { box: picture, groups: top, texts: free }]) {
    const inner = group.groups.filter((child) => !WITHOUT_BOX.has(child.shape.part));
    for (const child of inner)
      if (!inside(child.box, group.box)) assert.fail(`${nameOf(child)} leaves ${JSON.stringify(group.box)}`);
    assertPairwiseApart(inner);
    group.texts.forEach((text, at) => {
      for (const other of group.texts.slice(at + 1)) {
        if (overlap(text.box, other.box)) assert.fail(`"${text.shape.text}" overlaps "${other.shape.text}"`);
      }
      for (const child of inner) {
        if (overlap(text.box, child.box)) assert.fail(`"${text.shape.text}" overlaps ${nameOf(child)}`);
      }
    });
  }
}
