import type { Content, DayRun, Lane, PlanBlock, PlanRow, Year } from '../content/content.ts';
import { DAYS, formatDay } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import { BADGE, badge } from './badge.ts';
import { bandLabel } from './band-label.ts';
import { COLUMN_PAD, COLUMN_WIDTH, columnsOf, FACES, LABEL_WIDTH } from './metrics.ts';
import type { Group, Piece, Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { headOf } from './tooltip.ts';

const HEAD_H = 24;
const ROW_GAP = 8;
const GAP = 6;
const PAD = 8;

/** Where the days stand: their left edge and width, in the width of the picture's columns. */
interface Grid {
  readonly step: number;
}

const left = (run: DayRun, { step }: Grid): number => run.from * step;
const wide = (run: DayRun, { step }: Grid): number => run.count * step - GAP;

/** The days that a place has, with what is done there on no fixed day. */
function stay({ lane, loose }: PlanRow, run: DayRun, grid: Grid, content: Content): Group {
  const w = wide(run, grid);
  const text = w - 2 * PAD - BADGE - 6;
  const name = textBlock(lane.title, PAD, {
    face: FACES.strong,
    style: 't-hue',
    width: text,
    most: 3,
    x: PAD + BADGE + 6,
  });
  const where = textBlock(lane.note, PAD + name.h, {
    face: FACES.small,
    style: 't-muted',
    width: text,
    most: 2,
    x: PAD + BADGE + 6,
  });
  const says = loose.length > 0 ? `${LABELS.looseInWeek[content.taal]} ${loose.join(', ')}` : '';
  const y = Math.max(PAD + name.h + where.h, PAD + BADGE) + 3;
  const more = textBlock(says, y, { face: FACES.small, style: 't', width: w - 2 * PAD, most: 6, x: PAD });
  const h = y + more.h + PAD;
  return {
    kind: 'group',
    part: 'stay',
    x: left(run, grid),
    y: 0,
    w,
    h,
    tooltip: [`${lane.title} ${lane.note}`.trim(), says].filter(Boolean).join('\n'),
    children: [
      { kind: 'rect', x: 0, y: 0, w, h, r: 6, style: 'chip' },
      badge(lane, PAD, PAD),
      ...name.shapes,
      ...where.shapes,
      ...more.shapes,
    ],
  };
}

/** A part on its fixed days. Its card carries the id, so that each thing can be pointed at in one place. */
function block(part: PlanBlock, lane: Lane, run: DayRun, grid: Grid): Group {
  const w = wide(run, grid);
  const x = PAD + 4;
  const width = w - PAD - x;
  const title = textBlock(part.title, PAD, {
    face: FACES.strong,
    style: 't',
    width: width - BADGE - 6,
    most: 3,
    x,
  });
  const top = Math.max(PAD + title.h, PAD + BADGE - 2);
  const note = textBlock(part.note, top, {
    face: FACES.small,
    style: 't-muted',
    width,
    most: 3,
    x,
  });
  const h = top + note.h + PAD;
  return {
    kind: 'group',
    part: 'block',
    ...headOf(part),
    of: part.of,
    x: left(run, grid),
    y: 0,
    w,
    h,
    children: [
      { kind: 'rect', x: 0, y: 0, w, h, r: 6, style: 'card' },
      { kind: 'rect', x: 0, y: 6, w: 4, h: h - 12, style: 'accent' },
      badge(lane, w - PAD - BADGE, PAD),
      ...title.shapes,
      ...note.shapes,
    ],
  };
}

/** Groups one below another where they share a day, else beside each other; each as high as it can stand. */
function stacked(groups: readonly Group[], grid: Grid): { placed: Group[]; h: number } {
  const free = DAYS.map(() => 0);
  const placed = groups.map((group) => {
    const from = Math.round(group.x / grid.step);
    const days = free.slice(from, from + Math.round((group.w + GAP) / grid.step));
    const y = Math.max(0, ...days);
    days.forEach((_, at) => {
      free[from + at] = y + group.h + GAP;
    });
    return { ...group, y };
  });
  return { placed, h: Math.max(0, Math.max(...free) - GAP) };
}

function rowGroup(row: PlanRow, grid: Grid, content: Content, y: number, w: number): Group {
  const groups = [
    ...row.runs.map((run) => stay(row, run, grid, content)),
    ...row.blocks.flatMap((part) => part.runs.map((run) => block(part, row.lane, run, grid))),
  ];
  const { placed, h } = stacked(groups, grid);
  return { kind: 'group', part: 'planrow', hue: row.lane.hue, x: 0, y, w, h, children: placed };
}

function dayNames(grid: Grid, content: Content): Shape[] {
  return DAYS.map((day, at) => ({
    kind: 'text',
    x: at * grid.step + (grid.step - GAP) / 2,
    y: 16,
    text: formatDay(day, content.taal),
    face: FACES.strong,
    anchor: 'middle',
    style: 't-muted',
  }));
}

/** The week of a year, the days as columns and the places below each other; a sentence where nothing of it is known. */
function weekPiece(year: Year, content: Content, width: number): Piece {
  if (year.plan.length === 0) {
    return textBlock(LABELS.noWeek[content.taal], 12, { face: FACES.body, style: 't-muted', width, most: 2 });
  }
  const grid: Grid = { step: (width + GAP) / DAYS.length };
  const shapes: Shape[] = dayNames(grid, content);
  let y = HEAD_H;
  for (const row of year.plan) {
    const group = rowGroup(row, grid, content, y, width);
    shapes.push(group);
    y += group.h + ROW_GAP;
  }
  const lines = DAYS.slice(1).map((_, at): Shape => {
    const x = (at + 1) * grid.step - GAP / 2;
    return {
      kind: 'path',
      points: [
        { x, y: 4 },
        { x, y: y - ROW_GAP },
      ],
      style: 'between',
    };
  });
  return { shapes: [...lines, ...shapes], h: y - ROW_GAP };
}

/** The week of the one year that is shown: its label and the days, from y down. */
export function layWeek(content: Content, y: number): { label: Group[]; cells: Group[]; bottom: number } {
  const [year] = content.years;
  if (!year || !content.detail) return { label: [], cells: [], bottom: y };
  const label = bandLabel(LABELS.week[content.taal], LABELS.weekNote[content.taal]);
  const width = columnsOf(content) * COLUMN_WIDTH - 2 * COLUMN_PAD;
  const week = weekPiece(year, content, width);
  const h = Math.max(label.h, week.h);
  return {
    label: [{ kind: 'group', part: 'lane', x: 0, y, w: LABEL_WIDTH, h, children: label.shapes }],
    cells: [
      {
        kind: 'group',
        part: 'week',
        x: COLUMN_PAD,
        y,
        w: width,
        h,
        label: LABELS.week[content.taal],
        children: week.shapes,
      },
    ],
    bottom: y + h + 18,
  };
}
