import type { Card, Content, Hue } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { BADGE, badge } from './badge.ts';
import { cardGroup } from './card.ts';
import { CARD_GAP, COLUMN_PAD, COLUMN_WIDTH, FACES, LABEL_WIDTH, LANE_GAP, LANE_PAD } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';
import { textBlock } from './text.ts';

/** A band across all years: the place of its label, its ground and its cards. */
interface Band {
  readonly key: string;
  readonly hue: Hue;
  readonly title: string;
  readonly note: string;
  readonly sign: (y: number) => Shape;
  /** Cards by year. */
  readonly cells: readonly (readonly Card[])[];
}

function bandsOf(content: Content): Band[] {
  const bands: Band[] = content.lanes.map((lane) => ({
    key: lane.key,
    hue: lane.hue,
    title: lane.title,
    note: lane.note,
    sign: (y) => badge(lane, 14, y),
    cells: content.years.map((year) => year.cards.get(lane.key) ?? []),
  }));
  if (content.years.every((year) => year.decisions.length === 0)) return bands;
  const decisions: Band = {
    key: '@decisions',
    hue: 'purple',
    title: LABELS.decisions[content.taal],
    note: LABELS.decisionsNote[content.taal],
    sign: (y) => ({ kind: 'icon', name: 'decision', x: 15, y: y + 1, size: 16 }),
    cells: content.years.map((year) => year.decisions),
  };
  return [...bands, decisions];
}

/** What stands left of a band. */
export function bandLabel(
  title: string,
  note: string,
  sign: Shape | undefined,
  width: number,
): { shapes: Shape[]; h: number } {
  const left = sign ? 14 + BADGE + 8 : 14;
  const w = width - left - 8;
  const name = textBlock(title, 13, { face: FACES.lane, style: 't-hue', width: w, most: 4, x: left });
  const more = textBlock(note, 13 + name.h + 1, { face: FACES.small, style: 't-muted', width: w, most: 4, x: left });
  return { shapes: [...(sign ? [sign] : []), ...name.shapes, ...more.shapes], h: 13 + name.h + 1 + more.h + 13 };
}

function bandGroup(band: Band, y: number, columns: number): Group {
  const label = bandLabel(band.title, band.note, band.sign(14), LABEL_WIDTH);
  const stacks = band.cells.map((cards, column) => {
    let top = LANE_PAD;
    return cards.map((card) => {
      const group = cardGroup(card, band.hue);
      const placed = { ...group, x: LABEL_WIDTH + column * COLUMN_WIDTH + COLUMN_PAD, y: top };
      top += group.h + CARD_GAP;
      return placed;
    });
  });
  const bottoms = stacks.flat().map((card) => card.y + card.h + LANE_PAD);
  const h = Math.max(label.h, ...bottoms);
  const w = LABEL_WIDTH + columns * COLUMN_WIDTH;
  return {
    kind: 'group',
    part: 'lane',
    hue: band.hue,
    x: 0,
    y,
    w,
    h,
    label: `${band.title}, ${band.note}`,
    children: [
      { kind: 'rect', x: LABEL_WIDTH, y: 0, w: columns * COLUMN_WIDTH, h, r: 6, style: 'ground' },
      { kind: 'rect', x: 0, y: 0, w: 5, h, r: 2.5, style: 'solid' },
      ...label.shapes,
      ...stacks.flat(),
    ],
  };
}

/** All bands below each other, from y on. */
export function laneGroups(content: Content, y: number): { groups: Group[]; bottom: number } {
  const groups: Group[] = [];
  let top = y;
  for (const band of bandsOf(content)) {
    const group = bandGroup(band, top, content.years.length);
    groups.push(group);
    top += group.h + LANE_GAP;
  }
  return { groups, bottom: groups.length > 0 ? top - LANE_GAP : top };
}
