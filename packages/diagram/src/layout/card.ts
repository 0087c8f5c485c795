import type { Card, Hue } from '../content/content.ts';
import { sayTogether } from '../labels/format.ts';
import { measure } from '../text/measure.ts';
import { branchTree } from './branches.ts';
import { chipGrid } from './chips.ts';
import { linesPiece } from './lines.ts';
import { markShapes, markStyle, markWidth } from './marks.ts';
import { CARD_WIDTH, FACES } from './metrics.ts';
import { rowGrid } from './rows.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { headOf } from './tooltip.ts';

const PAD_LEFT = 16;
const PAD_RIGHT = 12;
const PAD_Y = 10;

const BESIDE_GAP = 24;

const NOTHING: Piece = { shapes: [], h: 0 };

/** Sets things in columns of at most the width of a card, the first ones in the first column. */
function beside<T>(things: readonly T[], width: number, set: (things: readonly T[], width: number) => Piece): Piece {
  if (things.length === 0) return NOTHING;
  const columns = Math.min(things.length, Math.max(1, Math.floor((width + BESIDE_GAP) / CARD_WIDTH)));
  const each = Math.ceil(things.length / columns);
  const w = (width - (columns - 1) * BESIDE_GAP) / columns;
  const pieces = Array.from({ length: columns }, (_, at) => set(things.slice(at * each, (at + 1) * each), w));
  return {
    shapes: pieces.flatMap((piece, at) => movedAll(piece.shapes, at * (w + BESIDE_GAP), 0)),
    h: Math.max(...pieces.map((piece) => piece.h)),
  };
}

/** What a card holds, in a width: title with hours, notes, lines, chips, branches. Also used inside a branch, without a frame. */
function cardBody(card: Card, width: number, depth: number): Piece {
  const shapes: Shape[] = [];
  const marks = markWidth(card.marks);
  const value = card.value === undefined ? 0 : measure(card.value, FACES.body) + 8;
  const sign = card.branches.length > 0 || card.only === 'keuze' ? 20 : 0;
  if (sign > 0) shapes.push({ kind: 'icon', name: 'decision', x: -2, y: 0, size: 16 });
  const title = textBlock(card.title, 0, {
    face: FACES.cardTitle,
    style: 't',
    width: width - sign - value - marks,
    most: 3,
    x: sign,
  });
  shapes.push(...title.shapes, ...markShapes(card.marks, width - marks + 4, 0));
  if (card.value !== undefined) {
    shapes.push({
      kind: 'text',
      x: width - marks,
      y: 13,
      text: card.value,
      face: FACES.body,
      anchor: 'end',
      style: 't-muted',
    });
  }
  let y = title.h;
  const add = (piece: Piece, gap: number): void => {
    if (piece.h === 0) return;
    shapes.push(...movedAll(piece.shapes, 0, y + gap));
    y += gap + piece.h;
  };
  if (card.lines) add(linesPiece(card.lines, width), 3);
  else add(textBlock(sayTogether(card.notes), 0, { face: FACES.small, style: 't-muted', width, most: 4 }), 2);
  add(
    beside(card.rows, width, (rows, w) => rowGrid(rows, w)),
    5,
  );
  add(
    beside(card.chips, width, (chips, w) => chipGrid(chips, w)),
    8,
  );
  add(
    beside(card.branches, width, (branches, w) => branchTree(branches, w, depth, cardBody)),
    8,
  );
  return { shapes, h: y };
}

/** A card with its frame, at (0, 0). */
export function cardGroup(card: Card, hue: Hue, width = CARD_WIDTH): Group {
  const body = cardBody(card, width - PAD_LEFT - PAD_RIGHT, 0);
  const h = body.h + 2 * PAD_Y;
  return {
    kind: 'group',
    part: 'card',
    hue,
    x: 0,
    y: 0,
    w: width,
    h,
    ...headOf(card),
    children: [
      { kind: 'rect', x: 0, y: 0, w: width, h, r: 8, style: `card${card.only ? ' only' : ''}${markStyle(card.marks)}` },
      { kind: 'rect', x: 0, y: 8, w: 4, h: h - 16, style: 'accent' },
      ...movedAll(body.shapes, PAD_LEFT, PAD_Y),
    ],
  };
}
