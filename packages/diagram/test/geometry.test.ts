import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maakScene, type Scene } from '../src/index.ts';
import { type Example, examples, routeOf } from './help/examples.ts';
import { geometryOf, overlap, type PlacedGroup, segments } from './help/geometry.ts';
import { oddText } from './help/odd.ts';
import { assertTidy, nameOf } from './help/tidy.ts';

const OPTIES = {
  taal: 'nl',
  peildatum: '2026-11-23',
  normen: { perRoute: { totaal: 3000, bot: 2200, bpv: 250 } },
} as const;

/** A line may touch the edges of what it joins, and run through the rims of their cards; nothing else. */
function assertLinesAreFree(scene: Scene): void {
  const { groups, texts, paths } = geometryOf(scene);
  const solid = groups.filter((group) => ['card', 'chip', 'row', 'event', 'year', 'panel'].includes(group.shape.part));
  const links = paths.filter((path) => path.shape.style === 'link' && path.within.at(-1)?.shape.part === 'link');
  links.forEach(({ shape }, at) => {
    const link = scene.content.links.filter((one) => has(groups, one.from) && has(groups, one.to))[at];
    const ends = groups.filter((group) => group.shape.id === link?.from || group.shape.id === link?.to);
    const allowed = new Set(ends.flatMap((end) => [end, ...end.within.filter((group) => group.shape.part === 'card')]));
    for (const piece of segments(shape)) {
      for (const group of solid) {
        if (!allowed.has(group) && overlap(piece, group.box)) assert.fail(`${link?.text} crosses ${nameOf(group)}`);
      }
      for (const text of texts) if (overlap(piece, text.box)) assert.fail(`${link?.text} crosses "${text.shape.text}"`);
    }
  });
}

function has(groups: readonly PlacedGroup[], id: string): boolean {
  return groups.some((group) => group.shape.id === id);
}

/** With findings on every third thing, in words that take more room than none. */
function withFindings({ route }: Example) {
  const spot = { severity: 'warning', message: { nl: 'Dit klopt niet', en: 'This is wrong' } } as const;
  const ids = route.jaren.flatMap((jaar) => [
    jaar.id,
    ...jaar.inhoud.flatMap((thing) => ('id' in thing ? [thing.id] : [])),
  ]);
  const some = ids
    .filter((_, at) => at % 3 === 0)
    .flatMap((id) => [
      { ...spot, id },
      { ...spot, id },
    ]);
  return { taal: 'en', peildatum: '2026-11-23', bevindingen: [{ ...spot, span: route.naam.span }, ...some] } as const;
}

function assertGood(one: Example, found: boolean): void {
  const scene = maakScene(one.route, one.project, found ? withFindings(one) : OPTIES);
  assertTidy(scene);
  assertLinesAreFree(scene);
}

describe('where everything stands', () => {
  for (const one of examples()) {
    it(`${one.route.naam.value}: nothing overlaps, leaves its place or is crossed by a line`, () => {
      assertGood(one, false);
      assertGood(one, true);
    });
  }

  it('the same for 500 odd routes', () => {
    fc.assert(
      fc.property(oddText, fc.boolean(), (text, found) => assertGood(routeOf(text), found)),
      { numRuns: 500, seed: 20261123, endOnFailure: true },
    );
  }).timeout(120_000);
});
