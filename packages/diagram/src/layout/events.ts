import type { Content, Event } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { bandLabel } from './band-label.ts';
import { linesPiece } from './lines.ts';
import { changeStyle, markShapes, markWidth } from './marks.ts';
import {
  CARD_WIDTH,
  COLUMN_PAD,
  COLUMN_WIDTH,
  columnsOf,
  DETAIL_COLUMNS,
  FACES,
  LABEL_WIDTH,
  PANEL_GAP,
} from './metrics.ts';
import { type Group, movedAll, type Section, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { headOf, nameOf } from './tooltip.ts';

const LINE_Y = 12;
const STATION = 20;
const ROW_GAP = 8;

function eventGroup(event: Event, y: number): Group {
  const left = STATION + 10;
  const marks = markWidth(event.marks);
  const w = CARD_WIDTH - left;
  const title = textBlock(event.title, 2, { face: FACES.strong, style: 't', width: w - marks, most: 3, x: left });
  const lines = linesPiece(event.lines, w);
  const note = textBlock(event.lines ? '' : (event.note ?? ''), 2 + title.h, {
    face: FACES.small,
    style: 't-muted',
    width: w,
    most: 4,
    x: left,
  });
  const h = Math.max(STATION, 4 + title.h + note.h + lines.h);
  return {
    kind: 'group',
    part: 'event',
    x: 0,
    y,
    w: CARD_WIDTH,
    h,
    ...headOf(event),
    label: event.id && nameOf(event),
    children: [
      { kind: 'rect', x: -4, y: -2, w: CARD_WIDTH + 8, h: h + 4, r: 6, style: `hit${changeStyle(event.marks)}` },
      { kind: 'icon', name: event.icon, x: 0, y: 0, size: STATION, style: 'station' },
      ...title.shapes,
      ...markShapes(event.marks, CARD_WIDTH - marks + 4, 2),
      ...note.shapes,
      ...movedAll(lines.shapes, left, 2 + title.h),
    ],
  };
}

/** A year's stations, from the left edge of its column: a stem joins them in order to the line of the route. Ways out stand off it. */
function stationsOf(events: readonly Event[], y: number, taal: Content['taal']): Group {
  const stations = events.filter(({ icon }) => icon !== 'wayOut');
  const out = events.filter(({ icon }) => icon === 'wayOut');
  const children: Shape[] = [];
  const x = COLUMN_PAD;
  let top = LINE_Y + 14;
  let end = LINE_Y;
  for (const event of stations) {
    const group = eventGroup(event, top);
    children.push({ ...group, x });
    end = top + STATION / 2;
    top += group.h + ROW_GAP;
  }
  if (out.length > 0) {
    const words = textBlock(LABELS.waysOut[taal], top, {
      face: FACES.small,
      style: 't-muted',
      width: CARD_WIDTH,
      most: 1,
      x,
    });
    children.push(...words.shapes);
    top += words.h + 4;
  }
  for (const event of out) {
    const group = eventGroup(event, top);
    children.push({ ...group, x });
    top += group.h + ROW_GAP;
  }
  const middle = x + STATION / 2;
  const stem: Shape = {
    kind: 'path',
    points: [
      { x: middle, y: LINE_Y },
      { x: middle, y: end },
    ],
    style: 'stem',
  };
  return {
    kind: 'group',
    part: 'cell',
    x: 0,
    y,
    w: COLUMN_WIDTH,
    h: events.length > 0 ? top : LINE_Y + 8,
    children: stations.length > 0 ? [stem, ...children] : children,
  };
}

/** The events by column: of each year, or those of the one year in turn over the columns. */
function dealt(content: Content): (readonly Event[])[] {
  if (!content.detail) return content.years.map((year) => year.events);
  const events = content.years.flatMap((year) => year.events);
  const each = Math.ceil(events.length / DETAIL_COLUMNS);
  return Array.from({ length: DETAIL_COLUMNS }, (_, at) => events.slice(at * each, (at + 1) * each));
}

/** The line of the route with exams, decisions, diplomas and ways out; its arrow points at what follows. */
export function layEvents(content: Content, y: number): Section {
  const { taal, years } = content;
  const label = bandLabel(LABELS.events[taal], LABELS.eventsNote[taal], undefined, LINE_Y - 9);
  const cells = dealt(content).map((events) => stationsOf(events, y, taal));
  const h = Math.max(label.h, ...cells.map((cell) => cell.h));
  const right = LABEL_WIDTH + columnsOf(content) * COLUMN_WIDTH + PANEL_GAP - 8;
  const line: Shape = {
    kind: 'path',
    points: [
      { x: LABEL_WIDTH, y: LINE_Y },
      { x: right, y: LINE_Y },
    ],
    style: 'line',
    arrow: true,
  };
  const group: Group = {
    kind: 'group',
    part: 'lane',
    x: 0,
    y,
    w: LABEL_WIDTH,
    h,
    children: [...label.shapes, ...(years.length > 0 ? [line] : [])],
  };
  return { label: group, cells, bottom: y + h };
}
