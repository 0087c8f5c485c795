import type { Branch, Card, Entry } from '../content/content.ts';
import { measure } from '../text/measure.ts';
import { linesPiece } from './lines.ts';
import { changeStyle, markShapes, markStyle, markWidth } from './marks.ts';
import { FACES } from './metrics.ts';
import { rowGrid } from './rows.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { boxShapes, boxWidth, headOf } from './tooltip.ts';

const INDENT = 18;
const HEAD_PAD = 6;
const GAP = 8;
/** Deeper than this branches are no longer set in, so that their text keeps room. */
const DEEPEST = 5;

/** The head of a branch: its name and where it leads. */
function headPiece(branch: Branch, width: number): Piece {
  const marks = markWidth(branch.marks);
  const inner = width - 2 * 10 - marks;
  const value = branch.value === undefined ? 0 : measure(branch.value, FACES.small) + 8;
  const box = boxWidth(branch);
  const title = textBlock(branch.title, HEAD_PAD, {
    face: FACES.strong,
    style: 't',
    width: inner - value - box,
    most: 3,
    x: 10 + box,
  });
  const leads = textBlock(branch.leads, HEAD_PAD + title.h, {
    face: FACES.small,
    style: 't-muted',
    width: inner - 18,
    most: 3,
    x: 28,
  });
  const all = linesPiece(branch.lines?.slice(1), inner - 18);
  const h = title.h + leads.h + all.h + 2 * HEAD_PAD;
  return {
    h,
    shapes: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        w: width,
        h,
        r: 6,
        style: `${branch.leaves ? 'branch leaves' : 'branch'}${markStyle(branch.marks)}`,
      },
      ...boxShapes(branch, 10, HEAD_PAD + 1),
      ...title.shapes,
      ...(branch.value === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              x: width - 10 - marks,
              y: HEAD_PAD + 12,
              text: branch.value,
              face: FACES.small,
              anchor: 'end' as const,
              style: 't-muted',
            },
          ]),
      { kind: 'icon', name: branch.leaves ? 'wayOut' : 'goesOn', x: 10, y: HEAD_PAD + title.h, size: 14 },
      ...leads.shapes,
      ...movedAll(all.shapes, 28, HEAD_PAD + title.h + leads.h),
      ...markShapes(branch.marks, width - 10 - marks + 4, HEAD_PAD),
    ],
  };
}

/** Sets what a card holds; handed in, since a branch holds cards and a card holds branches. */
type SetBody = (card: Card, width: number, depth: number) => Piece;

function entryPiece(entry: Entry, width: number, depth: number, setBody: SetBody): Piece {
  if ('row' in entry) return rowGrid([entry.row], width, 1);
  const { card } = entry;
  const body = setBody(card, width, depth + 1);
  const group: Group = {
    kind: 'group',
    part: 'inner',
    x: 0,
    y: 4,
    w: width,
    h: body.h,
    ...headOf(card),
    children: [
      { kind: 'rect', x: -4, y: -3, w: width + 8, h: body.h + 6, r: 5, style: `hit${changeStyle(card.marks)}` },
      ...body.shapes,
    ],
  };
  return { shapes: [group], h: body.h + 8 };
}

/** Branches below each other, joined by a line from the decision. */
export function branchTree(branches: readonly Branch[], width: number, depth: number, setBody: SetBody): Piece {
  const indent = depth < DEEPEST ? INDENT : 0;
  const w = width - indent;
  const shapes: Shape[] = [];
  let y = 0;
  let lastElbow = 0;
  for (const branch of branches) {
    const children: Shape[] = [];
    const head = headPiece(branch, w);
    children.push(...head.shapes);
    let inner = head.h + 4;
    for (const entry of branch.entries) {
      const piece = entryPiece(entry, w - 10, depth, setBody);
      children.push(...movedAll(piece.shapes, 10, inner));
      inner += piece.h;
    }
    const h = branch.entries.length > 0 ? inner : head.h;
    lastElbow = y + 16;
    if (indent > 0)
      shapes.push({
        kind: 'path',
        points: [
          { x: 6, y: lastElbow },
          { x: indent, y: lastElbow },
        ],
        style: 'fork',
      });
    shapes.push({
      kind: 'group',
      part: 'branch',
      x: indent,
      y,
      w,
      h,
      ...headOf(branch),
      children,
    });
    y += h + GAP;
  }
  if (indent > 0 && branches.length > 0) {
    shapes.unshift({
      kind: 'path',
      points: [
        { x: 6, y: -6 },
        { x: 6, y: lastElbow },
      ],
      style: 'fork',
    });
  }
  return { shapes, h: Math.max(0, y - GAP) };
}
