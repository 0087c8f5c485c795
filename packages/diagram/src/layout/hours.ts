import type { Content, Hours } from '../content/content.ts';
import { formatHours, formatRange, sayTogether } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import { bandLabel } from './band-label.ts';
import { bar, segmentsOf } from './bars.ts';
import { CARD_WIDTH, COLUMN_PAD, FACES, LABEL_WIDTH } from './metrics.ts';
import type { Group, Piece, Section } from './shapes.ts';
import { textBlock } from './text.ts';

const BAR_H = 12;
const BAR_Y = 16;

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

function yearHours(content: Content, hours: Hours, scale: number, guide: number | undefined): Piece {
  const { taal } = content;
  const y = BAR_Y + BAR_H + 6;
  const total = textBlock(formatRange(hours.total.min, hours.total.max, taal), y, {
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
      ...bar(segmentsOf(hours), { y: BAR_Y, w: CARD_WIDTH, h: BAR_H, scale }, guide),
      ...total.shapes,
      ...(norm ? norm.shapes : []),
      ...parts.shapes,
    ],
    h: y + total.h + parts.h + 8,
  };
}

/** Hours per year. */
export function layHours(content: Content, y: number): Section {
  const { taal, years, norm } = content;
  const label = bandLabel(LABELS.hours[taal], LABELS.hoursNote[taal]);
  // A single year says nothing yet of how long the route will be.
  const guide = norm && years.length > 1 ? Math.round(norm.totaal / years.length) : undefined;
  const scale = Math.max(1, guide ?? 0, ...years.map((year) => year.hours.total.max)) * 1.06;
  const pieces = years.map((year) => yearHours(content, year.hours, scale, guide));
  const h = Math.max(label.h, ...pieces.map((piece) => piece.h));
  const group: Group = { kind: 'group', part: 'lane', x: 0, y, w: LABEL_WIDTH, h, children: label.shapes };
  const cells = pieces.map(
    ({ shapes }): Group => ({ kind: 'group', part: 'cell', x: COLUMN_PAD, y, w: CARD_WIDTH, h, children: shapes }),
  );
  return { label: group, cells, bottom: y + h };
}
