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
function nowSign(text: string, x: number, w: number): Shape[] {
  return [
    { kind: 'rect', x, y: PAD_Y + 2, w, h: 16, r: 8, style: 'now' },
    { kind: 'text', x: x + w / 2, y: PAD_Y + 14, text, face: FACES.tiny, anchor: 'middle', style: 't-now' },
  ];
}

function headPiece(year: Year, content: Content, width: number): Piece {
  const { taal } = content;
  const week = content.detail ? [] : year.week;
  const strip = stripWidth(week);
  const marks = markWidth(year.marks);
  const now = LABELS.now[taal];
  const nowWidth = year.now ? Math.ceil(measure(now, FACES.tiny)) + 14 : 0;
  const beside = width - (strip > 0 ? strip + 12 : 0);
  const titleWidth = Math.min(beside - marks - nowWidth - 10, measure(year.title, FACES.heading));
  const title = textBlock(year.title, PAD_Y, { face: FACES.heading, style: 't', width: titleWidth, most: 1, x: LEFT });
  const when = textBlock(year.when, PAD_Y + title.h, {
    face: FACES.small,
    style: 't-muted',
    width: beside,
    most: 2,
    x: LEFT,
  });
  const y = Math.max(PAD_Y + title.h + when.h, strip > 0 ? PAD_Y + STRIP_H : 0);
  const subtitle = textBlock(year.subtitle, y + 3, {
    face: FACES.body,
    style: 't',
    width: width,
    most: content.detail ? 6 : 3,
    x: LEFT,
  });
  const more = linesPiece(content.detail ? year.remarks : undefined, width);
  const after = LEFT + titleWidth + 6;
  return {
    h: y + (subtitle.h > 0 ? subtitle.h + 3 : 0) + more.h + PAD_Y,
    shapes: [
      ...title.shapes,
      ...(year.now ? nowSign(now, after, nowWidth) : []),
      ...markShapes(year.marks, after + (year.now ? nowWidth + 4 : 0), PAD_Y + 2),
      ...when.shapes,
      ...movedAll(weekStrip(week, LABELS.noDay[taal]), LEFT + width - strip, PAD_Y),
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
