import type { Content, Year } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { linesPiece } from './lines.ts';
import { markShapes, markStyle, markWidth } from './marks.ts';
import { COLUMN_PAD, COLUMN_WIDTH, columnsOf, FACES } from './metrics.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { headOf } from './tooltip.ts';
import { STRIP_H, stripWidth, weekStrip } from './week.ts';

const PAD_Y = 9;
const LEFT = COLUMN_PAD / 2;

/** Says that a cohort is in this year now. */
function nowSign(text: string, x: number, y: number): Shape[] {
  const w = Math.ceil(measure(text, FACES.tiny)) + 14;
  return [
    { kind: 'rect', x, y, w, h: 16, r: 8, style: 'now' },
    { kind: 'text', x: x + w / 2, y: y + 12, text, face: FACES.tiny, anchor: 'middle', style: 't-now' },
  ];
}

/** Which year it is: of the route, and of the school, so that nobody takes the one for the other. */
function namePiece(year: Year, width: number): Piece {
  const marks = markWidth(year.marks);
  const w = Math.min(width - marks, measure(year.title, FACES.heading));
  const title = textBlock(year.title, 0, { face: FACES.heading, style: 't', width: w, most: 1, x: LEFT });
  const signs = markShapes(year.marks, LEFT + w + 6, 2);
  const after = LEFT + w + 8 + marks;
  const beside = LEFT + width - after;
  if (measure(year.leerjaar, FACES.strong) <= beside) {
    // Both stand on one base line, though the one is larger.
    const same = textBlock(year.leerjaar, 3, { face: FACES.strong, style: 't', width: beside, most: 1, x: after });
    return { h: title.h, shapes: [...title.shapes, ...signs, ...same.shapes] };
  }
  const below = textBlock(year.leerjaar, title.h, { face: FACES.strong, style: 't', width, most: 2, x: LEFT });
  return { h: title.h + below.h, shapes: [...title.shapes, ...signs, ...below.shapes] };
}

function headPiece(year: Year, content: Content, width: number): Piece {
  const { taal } = content;
  const week = content.detail ? [] : year.week;
  const strip = stripWidth(week);
  const beside = width - (strip > 0 ? strip + 12 : 0);
  const name = namePiece(year, beside);
  const now = LABELS.now[taal];
  const when = textBlock(year.schoolYear, PAD_Y + name.h, {
    face: FACES.small,
    style: 't-muted',
    width: beside,
    most: 1,
    x: LEFT,
  });
  const nowX = LEFT + (year.schoolYear ? measure(year.schoolYear, FACES.small) + 8 : 0);
  const line = Math.max(when.h, year.now ? 16 : 0);
  const y = Math.max(PAD_Y + name.h + line, strip > 0 ? PAD_Y + STRIP_H : 0);
  const subtitle = textBlock(year.subtitle, y + 3, {
    face: FACES.body,
    style: 't',
    width: width,
    most: content.detail ? 6 : 3,
    x: LEFT,
  });
  const more = linesPiece(content.detail ? year.remarks : undefined, width);
  return {
    h: y + (subtitle.h > 0 ? subtitle.h + 3 : 0) + more.h + PAD_Y,
    shapes: [
      ...movedAll(name.shapes, 0, PAD_Y),
      ...when.shapes,
      ...(year.now ? nowSign(now, nowX, PAD_Y + name.h) : []),
      ...movedAll(weekStrip(week, taal), LEFT + width - strip, PAD_Y),
      ...subtitle.shapes,
      ...movedAll(more.shapes, LEFT, y + subtitle.h + 3),
    ],
  };
}

/** The heads of the years' columns, from the left edge of each, all as high as the highest of them. */
export function yearHeads(content: Content): { groups: Group[]; h: number } {
  const columns = content.detail ? columnsOf(content) : 1;
  const headWidth = columns * COLUMN_WIDTH - COLUMN_PAD;
  const width = headWidth - COLUMN_PAD;
  const pieces = content.years.map((year) => ({ year, piece: headPiece(year, content, width) }));
  const h = Math.max(0, ...pieces.map(({ piece }) => piece.h));
  const groups = pieces.map(
    ({ year, piece }): Group => ({
      kind: 'group',
      part: 'year',
      x: LEFT,
      y: 0,
      w: headWidth,
      h,
      ...headOf(year),
      children: [
        { kind: 'rect', x: 0, y: 0, w: headWidth, h, r: 8, style: `head${markStyle(year.marks)}` },
        ...piece.shapes,
      ],
    }),
  );
  return { groups, h };
}
