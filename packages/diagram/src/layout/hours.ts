import type { Content, Hours, Range } from '../content/content.ts';
import { formatHours, formatNumber, formatRange } from '../labels/format.ts';
import { belowNorm, LABELS } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { bandLabel } from './lanes.ts';
import { CARD_WIDTH, COLUMN_PAD, COLUMN_WIDTH, FACES, LABEL_WIDTH, PANEL_GAP, PANEL_WIDTH } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';
import { textBlock } from './text.ts';

const BAR_H = 12;
const BAR_Y = 16;

interface Segment {
  readonly hours: number;
  readonly style: string;
}

/** A bar with its segments from the left, on a scale of hours; `tick` marks a norm. */
function bar(segments: readonly Segment[], scale: number, width: number, y: number, tick?: number): Shape[] {
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y, w: width, h: BAR_H, r: 3, style: 'track' }];
  const at = (hours: number): number => Math.min(width, (hours / scale) * width);
  let done = 0;
  for (const { hours, style } of segments) {
    const x = at(done);
    const w = at(done + hours) - x;
    if (w > 0) shapes.push({ kind: 'rect', x, y, w, h: BAR_H, style });
    done += hours;
  }
  if (tick !== undefined && tick > 0) {
    const x = at(tick);
    shapes.push({
      kind: 'path',
      points: [
        { x, y: y - 4 },
        { x, y: y + BAR_H + 4 },
      ],
      style: 'tick',
    });
  }
  return shapes;
}

/** What is certain by kind, then what depends on choices. */
function segmentsOf(hours: Hours): Segment[] {
  const certain = hours.guided.min + hours.placement.min + hours.unguided.min;
  return [
    { hours: hours.guided.min, style: 'guided' },
    { hours: hours.placement.min, style: 'placement' },
    { hours: hours.unguided.min, style: 'unguided' },
    { hours: Math.max(0, hours.total.max - certain), style: 'depends' },
  ];
}

function range({ min, max }: Range, content: Content): string {
  return formatRange(min, max, content.taal);
}

function partsText(hours: Hours, content: Content): string {
  const { taal } = content;
  const said = [
    [LABELS.guided, hours.guided],
    [LABELS.placement, hours.placement],
    [LABELS.unguided, hours.unguided],
  ] as const;
  return said
    .filter(([, amount]) => amount.max > 0)
    .map(([label, amount]) => `${label[taal]} ${range(amount, content)}`)
    .join(' · ');
}

function yearHours(
  content: Content,
  hours: Hours,
  scale: number,
  guide: number | undefined,
): { shapes: Shape[]; h: number } {
  const { taal } = content;
  const y = BAR_Y + BAR_H + 6;
  const total = textBlock(range(hours.total, content), y, {
    face: FACES.cardTitle,
    style: 't',
    width: CARD_WIDTH / 2,
    most: 1,
  });
  const norm =
    guide &&
    textBlock(`${LABELS.guide[taal]} ${formatHours(guide, taal)}`, y + 2, {
      face: FACES.small,
      style: 't-muted',
      width: CARD_WIDTH / 2 - 8,
      most: 1,
      anchor: 'end',
      x: CARD_WIDTH,
    });
  const parts = textBlock(partsText(hours, content), y + total.h, {
    face: FACES.small,
    style: 't-muted',
    width: CARD_WIDTH,
    most: 3,
  });
  return {
    shapes: [
      ...bar(segmentsOf(hours), scale, CARD_WIDTH, BAR_Y, guide),
      ...total.shapes,
      ...(norm ? norm.shapes : []),
      ...parts.shapes,
    ],
    h: y + total.h + parts.h + 8,
  };
}

/** One line of the whole route: name, bar against the norm, and how far below it the least path stays. */
function normLine(
  content: Content,
  label: string,
  amount: Range,
  segments: readonly Segment[],
  norm: number | undefined,
  y: number,
) {
  const { taal } = content;
  const text = norm === undefined ? range(amount, content) : `${range(amount, content)} / ${formatNumber(norm, taal)}`;
  const scale = Math.max(1, amount.max, norm ?? 0) * 1.06;
  const name = textBlock(label, y, {
    face: FACES.small,
    style: 't',
    width: PANEL_WIDTH - measure(text, FACES.strong) - 8,
    most: 1,
  });
  const shapes: Shape[] = [
    ...name.shapes,
    { kind: 'text', x: PANEL_WIDTH, y: y + 12, text, face: FACES.strong, anchor: 'end', style: 't' },
    ...bar(segments, scale, PANEL_WIDTH, y + 21, norm),
  ];
  let bottom = y + 21 + BAR_H + 8;
  const short = norm === undefined ? 0 : norm - amount.min;
  if (short > 0) {
    const warning = textBlock(belowNorm(short)[taal], bottom, {
      face: FACES.strong,
      style: 't-warning',
      width: PANEL_WIDTH - 22,
      most: 2,
      x: 20,
    });
    shapes.push({ kind: 'icon', name: 'warning', x: 0, y: bottom, size: 16 }, ...warning.shapes);
    bottom += warning.h + 6;
  }
  return { shapes, bottom };
}

function routeHours(content: Content): { shapes: Shape[]; h: number } {
  const { hours, norm, taal } = content;
  const heading = textBlock(LABELS.wholeRoute[taal], 4, {
    face: FACES.heading,
    style: 't',
    width: PANEL_WIDTH,
    most: 1,
  });
  const only = (amount: Range, style: string): Segment[] => [
    { hours: amount.min, style },
    { hours: amount.max - amount.min, style: 'depends' },
  ];
  const total = normLine(content, LABELS.total[taal], hours.total, segmentsOf(hours), norm?.totaal, 4 + heading.h + 4);
  const guided = normLine(
    content,
    LABELS.guided[taal],
    hours.guided,
    only(hours.guided, 'guided'),
    norm?.bot,
    total.bottom + 2,
  );
  const placement = normLine(
    content,
    LABELS.placement[taal],
    hours.placement,
    only(hours.placement, 'placement'),
    norm?.bpv,
    guided.bottom + 2,
  );
  return { shapes: [...heading.shapes, ...total.shapes, ...guided.shapes, ...placement.shapes], h: placement.bottom };
}

/** Hours per year and of the whole route. */
export function hoursGroup(content: Content, y: number): Group {
  const { taal, years, norm } = content;
  const label = bandLabel(LABELS.hours[taal], LABELS.hoursNote[taal], undefined, LABEL_WIDTH);
  const guide = norm && years.length > 0 ? Math.round(norm.totaal / years.length) : undefined;
  const scale = Math.max(1, guide ?? 0, ...years.map((year) => year.hours.total.max)) * 1.06;
  const columns = years.map((year) => yearHours(content, year.hours, scale, guide));
  const route = routeHours(content);
  const right = LABEL_WIDTH + years.length * COLUMN_WIDTH + PANEL_GAP;
  const cell = (shapes: readonly Shape[], x: number, w: number, h: number): Group => ({
    kind: 'group',
    part: 'hours',
    x,
    y: 0,
    w,
    h,
    children: shapes,
  });
  return {
    kind: 'group',
    part: 'lane',
    x: 0,
    y,
    w: right + PANEL_WIDTH,
    h: Math.max(label.h, route.h, ...columns.map((column) => column.h)),
    label: LABELS.hours[taal],
    children: [
      ...label.shapes,
      ...columns.map(({ shapes, h }, at) => cell(shapes, LABEL_WIDTH + at * COLUMN_WIDTH + COLUMN_PAD, CARD_WIDTH, h)),
      cell(route.shapes, right, PANEL_WIDTH, route.h),
    ],
  };
}
