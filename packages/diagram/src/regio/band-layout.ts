import type { Language } from '@leerroute/model';
import type { Box, Group, Shape } from '../layout/shapes.ts';
import type { Band, Detail } from './bands.ts';
import { blockGroup } from './blocks.ts';
import { institutionGroup } from './institution.ts';
import { ARROW_WIDTH, BAND_PAD, BAND_WIDTH, BAND_X, GAP, ROUTES_WIDTH } from './metrics.ts';

/** A band with the places that streams can lead to. */
export interface LaidBand {
  readonly group: Group;
  readonly box: Box;
  /** By the key of its blocks, in the picture. */
  readonly blocks: ReadonlyMap<string, Box>;
}

/** A band from `top` down: its blocks below each other, and the institution beside them. */
export function layBand(band: Band, detail: Detail, top: number, taal: Language): LaidBand {
  const blocks = new Map<string, Box>();
  const children: Shape[] = [];
  const gap = detail === 'box' ? GAP / 2 : GAP;
  let y = BAND_PAD;
  for (const block of band.blocks) {
    const group = { ...blockGroup(block, detail, taal), x: BAND_PAD, y };
    children.push(group);
    blocks.set(block.key, { x: BAND_X, y: top + y, w: group.w, h: group.h });
    y += group.h + gap;
  }
  const x = BAND_PAD + ROUTES_WIDTH;
  const parties: Group[] = [];
  let below = BAND_PAD;
  for (const party of band.parties) {
    const group = { ...institutionGroup(party, taal), x: x + ARROW_WIDTH, y: below };
    parties.push(group);
    below += group.h + GAP;
  }
  const h = Math.max(y - gap, below - GAP) + BAND_PAD;
  children.push(...parties);
  const middle = BAND_PAD + (parties[0]?.h ?? 0) / 2;
  const points = [
    { x: x + 8, y: middle },
    { x: x + ARROW_WIDTH - 4, y: middle },
  ];
  children.push({ kind: 'path', points, style: 'line', arrow: true });
  const box = { x: BAND_X, y: top, w: BAND_WIDTH, h };
  const ground: Shape = { kind: 'rect', x: 0, y: 0, w: BAND_WIDTH, h, r: 12, style: 'ground' };
  return {
    box,
    blocks,
    group: { kind: 'group', part: 'band', hue: band.hue, ...box, children: [ground, ...children] },
  };
}
