import type { Content, Event } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { bandLabel } from './lanes.ts';
import { markShapes, markWidth } from './marks.ts';
import { CARD_WIDTH, COLUMN_PAD, COLUMN_WIDTH, FACES, LABEL_WIDTH, PANEL_GAP } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { tooltipOf } from './tooltip.ts';

const LINE_Y = 24;
const STATION = 20;
const ROW_GAP = 8;

function eventGroup(event: Event, y: number): Group {
  const left = STATION + 10;
  const marks = markWidth(event.marks);
  const w = CARD_WIDTH - left;
  const title = textBlock(event.title, 2, { face: FACES.strong, style: 't', width: w - marks, most: 3, x: left });
  const note = textBlock(event.note ?? '', 2 + title.h, {
    face: FACES.small,
    style: 't-muted',
    width: w,
    most: 4,
    x: left,
  });
  const h = Math.max(STATION, 4 + title.h + note.h);
  return {
    kind: 'group',
    part: 'event',
    id: event.id,
    x: 0,
    y,
    w: CARD_WIDTH,
    h,
    label: event.id && event.details.join(', '),
    tooltip: tooltipOf(event),
    children: [
      { kind: 'rect', x: -4, y: -2, w: CARD_WIDTH + 8, h: h + 4, r: 6, style: 'hit' },
      { kind: 'icon', name: event.icon, x: 0, y: 0, size: STATION, style: 'station' },
      ...title.shapes,
      ...markShapes(event.marks, CARD_WIDTH - marks + 4, 2),
      ...note.shapes,
    ],
  };
}

/** A year's stations: the line of the route runs over them, a stem joins them in order. */
function stationsOf(events: readonly Event[], x: number): { shapes: Shape[]; bottom: number } {
  const groups: Group[] = [];
  let y = LINE_Y + 16;
  for (const event of events) {
    const group = eventGroup(event, y);
    groups.push({ ...group, x });
    y += group.h + ROW_GAP;
  }
  const last = groups.at(-1);
  if (!last) return { shapes: [], bottom: LINE_Y + 16 };
  const stem: Shape = {
    kind: 'path',
    points: [
      { x: x + STATION / 2, y: LINE_Y },
      { x: x + STATION / 2, y: last.y + STATION / 2 },
    ],
    style: 'stem',
  };
  return { shapes: [stem, ...groups], bottom: last.y + last.h };
}

/** The line of the route with exams, decisions, diplomas and ways out; its arrow points at what follows. */
export function eventsGroup(content: Content, y: number): Group {
  const { taal } = content;
  const label = bandLabel(LABELS.events[taal], LABELS.eventsNote[taal], undefined, LABEL_WIDTH);
  const right = LABEL_WIDTH + content.years.length * COLUMN_WIDTH;
  const stations = content.years.map((year, at) =>
    stationsOf(year.events, LABEL_WIDTH + at * COLUMN_WIDTH + COLUMN_PAD),
  );
  const h = Math.max(label.h, ...stations.map((column) => column.bottom + 8));
  const line: Shape = {
    kind: 'path',
    points: [
      { x: LABEL_WIDTH, y: LINE_Y },
      { x: right + PANEL_GAP - 8, y: LINE_Y },
    ],
    style: 'line',
    arrow: true,
  };
  return {
    kind: 'group',
    part: 'lane',
    x: 0,
    y,
    w: right,
    h,
    label: LABELS.events[taal],
    children: [...label.shapes, line, ...stations.flatMap((column) => column.shapes)],
  };
}
