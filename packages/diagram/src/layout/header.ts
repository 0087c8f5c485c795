import type { Content, DayPlace, Year } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { markShapes, markStyle, markWidth } from './marks.ts';
import { CARD_WIDTH, COLUMN_PAD, COLUMN_WIDTH, FACES } from './metrics.ts';
import type { Group, Piece, Shape } from './shapes.ts';
import { movedAll } from './shapes.ts';
import { textBlock } from './text.ts';
import { tooltipOf } from './tooltip.ts';

const PILL_H = 26;

function pill(text: string, style: string): Group {
  const w = Math.ceil(measure(text, FACES.strong)) + 34;
  return {
    kind: 'group',
    part: 'pill',
    x: 0,
    y: 0,
    w,
    h: PILL_H,
    children: [
      { kind: 'rect', x: 0, y: 0, w, h: PILL_H, r: 13, style: `pill ${style}` },
      { kind: 'rect', x: 11, y: 9, w: 8, h: 8, r: style === 'concept' ? 1 : 4, style: `dot ${style}` },
      { kind: 'text', x: 24, y: 17, text, face: FACES.strong, style: `t-pill ${style}` },
    ],
  };
}

/** Title, subtitle and status of the route. */
export function titlePiece(content: Content, width: number): Piece {
  const status = pill(content.status.label, content.status.value);
  const marks = markWidth(content.marks);
  const textWidth = width - status.w - marks - 32;
  const title = textBlock(content.title, 0, { face: FACES.title, style: 't', width: textWidth, most: 3 });
  const subtitle = textBlock(content.subtitle, title.h + 4, {
    face: FACES.subtitle,
    style: 't-muted',
    width: textWidth,
    most: 4,
  });
  const signs: Group = {
    kind: 'group',
    part: 'mark',
    x: width - status.w - marks - 8,
    y: 9,
    w: marks,
    h: 16,
    tooltip: tooltipOf({ details: [], marks: content.marks }),
    children: markShapes(content.marks, 0, 0),
  };
  return {
    h: title.h + 4 + subtitle.h,
    shapes: [
      ...title.shapes,
      ...subtitle.shapes,
      ...(marks > 0 ? [signs] : []),
      { ...status, x: width - status.w, y: 4 },
    ],
  };
}

const DAY_W = 25;
const DAY_H = 34;
const DAY_GAP = 3;

function daySquare(day: DayPlace, x: number, nothing: string): Group {
  const { lanes, label } = day;
  const halves: Shape[] = lanes.map((lane, at): Shape => {
    const w = DAY_W / lanes.length;
    const square: Shape = {
      kind: 'rect',
      x: 0,
      y: 0,
      w,
      h: 18,
      style: 'solid',
      ...(lanes.length === 1 ? { r: 4 } : {}),
    };
    const letter: Shape = {
      kind: 'text',
      x: w / 2,
      y: 13,
      text: lane.letter,
      face: lane.letter.length * lanes.length > 3 ? { size: 7, bold: true } : FACES.tiny,
      anchor: 'middle',
      style: 't-on',
    };
    return { kind: 'group', part: 'half', hue: lane.hue, x: at * w, y: 16, w, h: 18, children: [square, letter] };
  });
  const where = lanes.map((lane) => `${lane.title} ${lane.note}`.trim()).join(', ');
  return {
    kind: 'group',
    part: 'day',
    x,
    y: 0,
    w: DAY_W,
    h: DAY_H,
    tooltip: `${label}: ${where || nothing}`,
    children: [
      { kind: 'text', x: DAY_W / 2, y: 11, text: label, face: { size: 11 }, anchor: 'middle', style: 't-muted' },
      ...(halves.length > 0
        ? halves
        : [{ kind: 'rect' as const, x: 0.5, y: 16.5, w: DAY_W - 1, h: 17, r: 4, style: 'noday' }]),
    ],
  };
}

/** The head of a year's column, as high as the highest of them. */
export function yearHeads(content: Content): { groups: Group[]; h: number } {
  const heads = content.years.map((year) => headPiece(year, LABELS.noDay[content.taal]));
  const h = Math.max(0, ...heads.map((head) => head.h));
  const groups = heads.map((head, at): Group => {
    const year = content.years[at];
    return {
      kind: 'group',
      part: 'year',
      id: year?.id,
      x: at * COLUMN_WIDTH + COLUMN_PAD / 2,
      y: 0,
      w: COLUMN_WIDTH - COLUMN_PAD,
      h,
      label: year?.details.join(', '),
      tooltip: year && tooltipOf(year),
      children: [
        {
          kind: 'rect',
          x: 0,
          y: 0,
          w: COLUMN_WIDTH - COLUMN_PAD,
          h,
          r: 8,
          style: `head${markStyle(year?.marks ?? [])}`,
        },
        ...head.shapes,
      ],
    };
  });
  return { groups, h };
}

function headPiece(year: Year, nothing: string): Piece {
  const left = COLUMN_PAD / 2;
  const strip = year.week.length > 0 ? year.week.length * (DAY_W + DAY_GAP) - DAY_GAP : 0;
  const marks = markWidth(year.marks);
  const beside = CARD_WIDTH - (strip > 0 ? strip + 12 : 0);
  const title = textBlock(year.title, 9, { face: FACES.heading, style: 't', width: beside - marks, most: 1, x: left });
  const when = textBlock(year.when, 9 + title.h, {
    face: FACES.small,
    style: 't-muted',
    width: beside,
    most: 2,
    x: left,
  });
  const y = Math.max(9 + title.h + when.h, strip > 0 ? 9 + DAY_H : 0);
  const subtitle = textBlock(year.subtitle, y + 3, {
    face: FACES.body,
    style: 't',
    width: CARD_WIDTH,
    most: 3,
    x: left,
  });
  const titleWidth = Math.min(beside - marks, measure(year.title, FACES.heading));
  return {
    h: y + (subtitle.h > 0 ? subtitle.h + 3 : 0) + 9,
    shapes: [
      ...title.shapes,
      ...markShapes(year.marks, left + titleWidth + 6, 11),
      ...when.shapes,
      ...movedAll(
        year.week.map((day, at) => daySquare(day, at * (DAY_W + DAY_GAP), nothing)),
        left + CARD_WIDTH - strip,
        9,
      ),
      ...subtitle.shapes,
    ],
  };
}
