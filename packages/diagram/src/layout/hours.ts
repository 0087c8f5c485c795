import type { Content, Hours } from '../content/content.ts';
import { formatHours, formatRange, sayTogether } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import { bandLabel } from './band-label.ts';
import { bar, FULL_YEAR, segmentsOf } from './bars.ts';
import { COLUMN_PAD, COLUMN_WIDTH, columnsOf, FACES, LABEL_WIDTH } from './metrics.ts';
import type { Group, Piece, Section } from './shapes.ts';
import { textBlock } from './text.ts';

const BAR_H = 12;
const BAR_Y = 12;

function partsText(hours: Hours, content: Content): string {
  const { taal } = content;
  const said = [
    [LABELS.guided, hours.guided],
    [LABELS.placement, hours.placement],
    [LABELS.unguided, hours.unguided],
  ] as const;
  return sayTogether(
    said.map(([label, amount]) => amount.max > 0 && `${label[taal]} ${formatRange(amount.min, amount.max, taal)}`),
  );
}

function yearHours(content: Content, hours: Hours, scale: number, width: number): Piece {
  const { taal, guide } = content;
  const y = BAR_Y + BAR_H + 6;
  const total = textBlock(formatRange(hours.total.min, hours.total.max, taal), y, {
    face: FACES.cardTitle,
    style: 't',
    width: width / 2,
    most: 1,
  });
  const norm =
    guide &&
    textBlock(`${LABELS.guide[taal]} ${formatHours(guide, taal)}`, y + 2, {
      face: FACES.small,
      style: 't-muted',
      width: width / 2 - 8,
      most: 1,
      anchor: 'end',
      x: width,
    });
  const parts = textBlock(partsText(hours, content), y + total.h, {
    face: FACES.small,
    style: 't-muted',
    width: width,
    most: 3,
  });
  return {
    shapes: [
      ...bar(segmentsOf(hours), { y: BAR_Y, w: width, h: BAR_H, scale }, guide),
      ...total.shapes,
      ...(norm ? norm.shapes : []),
      ...parts.shapes,
    ],
    h: y + total.h + parts.h + 8,
  };
}

/** Hours per year. */
export function layHours(content: Content, y: number): Section {
  const { taal, years, guide } = content;
  const label = bandLabel(LABELS.hours[taal], content.hoursNote);
  const width = (content.detail ? columnsOf(content) : 1) * COLUMN_WIDTH - 2 * COLUMN_PAD;
  const scale = Math.max(guide ?? FULL_YEAR, ...years.map((year) => year.hours.total.max)) * 1.06;
  const pieces = years.map((year) => yearHours(content, year.hours, scale, width));
  const h = Math.max(label.h, ...pieces.map((piece) => piece.h));
  const group: Group = { kind: 'group', part: 'lane', x: 0, y, w: LABEL_WIDTH, h, children: label.shapes };
  const cells = pieces.map(
    ({ shapes }): Group => ({ kind: 'group', part: 'cell', x: COLUMN_PAD, y, w: width, h, children: shapes }),
  );
  return { label: group, cells, bottom: y + h };
}
