import type { Row } from '../content/content.ts';
import { measure } from '../text/measure.ts';
import { BADGE, badge } from './badge.ts';
import { linesPiece } from './lines.ts';
import { changeStyle, markShapes, markWidth } from './marks.ts';
import { FACES } from './metrics.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { headOf, nameOf } from './tooltip.ts';

const COLUMN_GAP = 16;
const BULLET = 10;
const ROW_PAD = 2;

/** Room left of the title: a place's letter, a sign or a bullet. */
function indent(row: Row): number {
  if (row.lane) return BADGE + 6;
  if (row.icon) return 22;
  return row.value === undefined ? BULLET : 0;
}

function valueWidth(row: Row): number {
  return row.value === undefined ? 0 : measure(row.value, FACES.small) + 6;
}

/** One line of a card, in a width. */
function rowGroup(row: Row, width: number): Group {
  const left = indent(row);
  const marks = markWidth(row.marks);
  const titleWidth = width - left - valueWidth(row) - marks;
  const title = textBlock(row.title, ROW_PAD, { face: FACES.body, style: 't', width: titleWidth, most: 2, x: left });
  const note =
    row.note && !row.lines
      ? textBlock(row.note, ROW_PAD + title.h, {
          face: FACES.small,
          style: 't-muted',
          width: width - left,
          most: 3,
          x: left,
        })
      : undefined;
  const lines = linesPiece(row.lines, width - left);
  const h = Math.max(title.h + (note?.h ?? 0) + lines.h, row.lane || row.icon ? BADGE : 0) + 2 * ROW_PAD;
  const sign: Shape[] = row.lane
    ? [badge(row.lane, 0, 1, `${row.lane.title} ${row.lane.note}`.trim())]
    : row.icon
      ? [{ kind: 'icon', name: row.icon, x: 0, y: 1, size: 16 }]
      : row.value === undefined
        ? [{ kind: 'rect', x: 1, y: 8, w: 4, h: 4, r: 2, style: 'bullet' }]
        : [];
  const value: Shape[] =
    row.value === undefined
      ? []
      : [
          {
            kind: 'text',
            x: width - marks,
            y: ROW_PAD + 12,
            text: row.value,
            face: FACES.small,
            anchor: 'end',
            style: 't-muted',
          },
        ];
  return {
    kind: 'group',
    part: 'row',
    x: 0,
    y: 0,
    w: width,
    h,
    ...headOf(row),
    label: row.id && nameOf(row),
    children: [
      { kind: 'rect', x: -3, y: 0, w: width + 6, h, r: 4, style: `hit${changeStyle(row.marks)}` },
      ...sign,
      ...title.shapes,
      ...value,
      ...(note?.shapes ?? []),
      ...movedAll(lines.shapes, left, ROW_PAD + title.h),
      ...markShapes(row.marks, width - marks + 4, ROW_PAD),
    ],
  };
}

/** Lines of a card, two beside each other where both fit, unless one column is asked for. */
export function rowGrid(rows: readonly Row[], width: number, columns: 1 | 2 = 2): Piece {
  const half = Math.floor((width - COLUMN_GAP) / 2);
  const fitsHalf = (row: Row): boolean =>
    columns === 2 &&
    rows.length > 1 &&
    !row.note &&
    !row.lines?.length &&
    indent(row) + measure(row.title, FACES.body) + valueWidth(row) + markWidth(row.marks) <= half;
  const halves = rows.map(fitsHalf);
  const even = halves.every(Boolean);
  const shapes: Shape[] = [];
  let y = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const [row, next] = [rows[at], rows[at + 1]];
    if (!row) continue;
    const pair = halves[at] && halves[at + 1];
    // What stands alone has the whole line, unless it ends a list in two columns.
    const first = rowGroup(row, pair || (even && at > 0) ? half : width);
    shapes.push({ ...first, y });
    if (pair && next) {
      shapes.push({ ...rowGroup(next, half), x: half + COLUMN_GAP, y });
      at += 1;
    }
    y += first.h;
  }
  return { shapes, h: y };
}
