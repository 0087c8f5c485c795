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
const PAD_X = 10;
const PAD_Y = 6;
const ENTRY_GAP = 1;
const GAP = 6;
/** Deeper than this branches are no longer set in, so that their text keeps room. */
const DEEPEST = 2;
const NARROW_PAD = 4;

/** The head of a branch: its name and hours; a sign says that it leads out of the route. */
function headPiece(branch: Branch, width: number, padX: number): Piece {
  const marks = markWidth(branch.marks);
  const value = branch.value === undefined ? 0 : measure(branch.value, FACES.small) + 8;
  const box = boxWidth(branch);
  const x = padX + box;
  const title = textBlock(branch.title, PAD_Y, {
    face: FACES.strong,
    style: 't',
    width: width - x - padX - value - marks,
    most: 3,
    x,
  });
  const all = linesPiece(branch.lines?.slice(1), width - x - padX);
  const right = width - padX - marks;
  return {
    h: PAD_Y + title.h + all.h,
    shapes: [
      ...boxShapes(branch, padX, PAD_Y + 1),
      ...title.shapes,
      ...(branch.value === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              x: right,
              y: PAD_Y + 12,
              text: branch.value,
              face: FACES.small,
              anchor: 'end' as const,
              style: 't-muted',
            },
          ]),
      ...movedAll(all.shapes, x, PAD_Y + title.h),
      ...markShapes(branch.marks, right + 4, PAD_Y),
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
  const padX = depth < DEEPEST ? PAD_X : NARROW_PAD;
  const w = width - indent;
  const shapes: Shape[] = [];
  let y = 0;
  let lastElbow = 0;
  for (const branch of branches) {
    const head = headPiece(branch, w, padX);
    const inner: Shape[] = [];
    let bottom = head.h;
    for (const entry of branch.entries) {
      const piece = entryPiece(entry, w - 2 * padX, depth, setBody);
      inner.push(...movedAll(piece.shapes, padX, bottom + ENTRY_GAP));
      bottom += ENTRY_GAP + piece.h;
    }
    const h = bottom + PAD_Y;
    const style = `${branch.leaves ? 'branch leaves' : 'branch'}${markStyle(branch.marks)}`;
    const children: Shape[] = [{ kind: 'rect', x: 0, y: 0, w, h, r: 6, style }, ...head.shapes, ...inner];
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
