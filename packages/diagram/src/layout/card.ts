import type { Card, Hue } from '../content/content.ts';
import { sayTogether } from '../labels/format.ts';
import { measure } from '../text/measure.ts';
import { branchTree } from './branches.ts';
import { chipGrid } from './chips.ts';
import { markShapes, markStyle, markWidth } from './marks.ts';
import { CARD_WIDTH, FACES } from './metrics.ts';
import { rowGrid } from './rows.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { headOf } from './tooltip.ts';

const PAD_LEFT = 16;
const PAD_RIGHT = 12;
const PAD_Y = 10;

/** What a card holds, in a width: title with hours, notes, lines, chips, branches. Also used inside a branch, without a frame. */
function cardBody(card: Card, width: number, depth: number): Piece {
  const shapes: Shape[] = [];
  const marks = markWidth(card.marks);
  const value = card.value === undefined ? 0 : measure(card.value, FACES.body) + 8;
  const sign = card.branches.length > 0 ? 20 : 0;
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
  add(textBlock(sayTogether(card.notes), 0, { face: FACES.small, style: 't-muted', width, most: 4 }), 2);
  add(rowGrid(card.rows, width), 5);
  add(chipGrid(card.chips, width), 8);
  add(branchTree(card.branches, width, depth, cardBody), 8);
  return { shapes, h: y };
}

/** A card with its frame, at (0, 0). */
export function cardGroup(card: Card, hue: Hue): Group {
  const body = cardBody(card, CARD_WIDTH - PAD_LEFT - PAD_RIGHT, 0);
  const h = body.h + 2 * PAD_Y;
  return {
    kind: 'group',
    part: 'card',
    hue,
    x: 0,
    y: 0,
    w: CARD_WIDTH,
    h,
    ...headOf(card),
    children: [
      { kind: 'rect', x: 0, y: 0, w: CARD_WIDTH, h, r: 8, style: `card${markStyle(card.marks)}` },
      { kind: 'rect', x: 0, y: 8, w: 4, h: h - 16, style: 'accent' },
      ...movedAll(body.shapes, PAD_LEFT, PAD_Y),
    ],
  };
}
