import type { Card, Content, Hue } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { badge } from './badge.ts';
import { bandLabel } from './band-label.ts';
import { cardGroup } from './card.ts';
import { CARD_GAP, COLUMN_PAD, COLUMN_WIDTH, columnsOf, LABEL_WIDTH, LANE_GAP, LANE_PAD } from './metrics.ts';
import type { Group, Rect, Shape } from './shapes.ts';

/** A band across all years: the place of its label, its ground and its cards. */
interface Band {
  readonly hue: Hue;
  readonly title: string;
  readonly note: string;
  readonly sign: Shape;
  /** Cards by year. */
  readonly cells: readonly (readonly Card[])[];
}

/** A band at its height. */
export interface PlacedBand {
  readonly y: number;
  readonly h: number;
  readonly ground: Group;
  readonly label: Group;
}

export interface Lanes {
  readonly bands: readonly PlacedBand[];
  /** By year, and in it by band, each from the left edge of its column. */
  readonly cells: readonly (readonly Group[])[];
  readonly bottom: number;
}

const SIGN_Y = 14;

function bandsOf(content: Content): Band[] {
  const bands: Band[] = content.lanes.map((lane) => ({
    hue: lane.hue,
    title: lane.title,
    note: lane.note,
    sign: badge(lane, 14, SIGN_Y),
    cells: content.years.map((year) => year.cards.get(lane.key) ?? []),
  }));
  if (content.years.every((year) => year.decisions.length === 0)) return bands;
  const decisions: Band = {
    hue: 'purple',
    title: LABELS.decisions[content.taal],
    note: LABELS.decisionsNote[content.taal],
    sign: { kind: 'icon', name: 'decision', x: 15, y: SIGN_Y + 1, size: 16 },
    cells: content.years.map((year) => year.decisions),
  };
  return [...bands, decisions];
}

/** Cards below each other, in a cell as wide as a column. */
function cellGroup(cards: readonly Card[], hue: Hue): Group {
  const children: Group[] = [];
  let y = LANE_PAD;
  for (const card of cards) {
    const group = cardGroup(card, hue);
    children.push({ ...group, x: COLUMN_PAD, y });
    y += group.h + CARD_GAP;
  }
  const h = children.length > 0 ? y - CARD_GAP + LANE_PAD : 0;
  return { kind: 'group', part: 'cell', x: 0, y: 0, w: COLUMN_WIDTH, h, children };
}

/** Whether a card holds so much that it is better read with its parts beside each other. */
function isWide(card: Card): boolean {
  return card.rows.length > 3 || card.chips.length > 2 || card.branches.length > 1;
}

/** The cards of the only year: small ones dealt over the columns, each to the shortest; one that holds much over all of them. */
function dealtCell(cards: readonly Card[], hue: Hue, columns: number): Group {
  const w = columns * COLUMN_WIDTH;
  const bottoms = Array.from({ length: columns }, () => LANE_PAD);
  const children = cards.map((card): Group => {
    if (isWide(card)) {
      const group = { ...cardGroup(card, hue, w - 2 * COLUMN_PAD), x: COLUMN_PAD, y: Math.max(...bottoms) };
      bottoms.fill(group.y + group.h + CARD_GAP);
      return group;
    }
    const y = Math.min(...bottoms);
    const column = bottoms.indexOf(y);
    const group = { ...cardGroup(card, hue), x: column * COLUMN_WIDTH + COLUMN_PAD, y };
    bottoms[column] = y + group.h + CARD_GAP;
    return group;
  });
  const h = children.length > 0 ? Math.max(...bottoms) - CARD_GAP + LANE_PAD : 0;
  return { kind: 'group', part: 'cell', x: 0, y: 0, w, h, children };
}

/**
 * The ground of a band: over all years, so that one sees where nothing is done. A decision belongs to its own year alone, and a
 * tall one would leave the others as large empty fields.
 */
function grounds({ sign, cells }: Band, w: number, h: number, { detail }: Content): Rect[] {
  const ground: Rect = { kind: 'rect', x: 0, y: 0, w, h, r: 6, style: 'ground' };
  if (detail || sign.kind !== 'icon') return [ground];
  return cells.flatMap((cards, at) => (cards.length > 0 ? [{ ...ground, x: at * COLUMN_WIDTH, w: COLUMN_WIDTH }] : []));
}

/** All bands below each other, from y on. A band is as high as its highest cell, so no card moves another band's cards sideways or apart. */
export function layLanes(content: Content, y: number): Lanes {
  const columns = columnsOf(content);
  const bands: PlacedBand[] = [];
  const cells: Group[][] = content.years.map(() => []);
  let top = y;
  for (const band of bandsOf(content)) {
    const { hue, title, note, sign } = band;
    const label = bandLabel(title, note, sign);
    const own = band.cells.map((cards) => (content.detail ? dealtCell(cards, hue, columns) : cellGroup(cards, hue)));
    const h = Math.max(label.h, ...own.map((cell) => cell.h));
    own.forEach((cell, column) => {
      cells[column]?.push({ ...cell, y: top });
    });
    const edge: Rect = { kind: 'rect', x: 0, y: 0, w: 5, h, r: 2.5, style: 'solid' };
    const w = columns * COLUMN_WIDTH;
    bands.push({
      y: top,
      h,
      ground: {
        kind: 'group',
        part: 'ground',
        hue,
        x: LABEL_WIDTH,
        y: top,
        w,
        h,
        children: grounds(band, w, h, content),
      },
      label: {
        kind: 'group',
        part: 'lane',
        hue,
        x: 0,
        y: top,
        w: LABEL_WIDTH,
        h,
        tooltip: [title, note].filter(Boolean).join('\n'),
        children: [edge, ...label.shapes],
      },
    });
    top += h + LANE_GAP;
  }
  return { bands, cells, bottom: bands.length > 0 ? top - LANE_GAP : top };
}
