import type { Content, Event, Follow } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { bandLabel } from './lanes.ts';
import { markShapes, markWidth } from './marks.ts';
import { CARD_WIDTH, COLUMN_PAD, COLUMN_WIDTH, FACES, LABEL_WIDTH, PANEL_GAP, PANEL_WIDTH } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { tooltipOf } from './tooltip.ts';

const LINE_Y = 24;
const STATION = 20;
const FIRST_ROW = LINE_Y - STATION / 2;
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

function followGroup(follow: Follow, y: number): Group {
  const w = PANEL_WIDTH - 24;
  const title = textBlock(follow.title, 9, { face: FACES.strong, style: 't', width: w, most: 3, x: 12 });
  const note = textBlock(follow.note, 9 + title.h, { face: FACES.small, style: 't-muted', width: w, most: 4, x: 12 });
  const h = title.h + note.h + 18;
  return {
    kind: 'group',
    part: 'follow',
    x: 0,
    y,
    w: PANEL_WIDTH,
    h,
    tooltip: [follow.title, follow.note].filter(Boolean).join('\n'),
    children: [{ kind: 'rect', x: 0, y: 0, w: PANEL_WIDTH, h, r: 8, style: 'follow' }, ...title.shapes, ...note.shapes],
  };
}

/** The line of the route with exams, decisions, diplomas and ways out, and what follows at its end. */
export function eventsGroup(content: Content, y: number): Group {
  const { taal } = content;
  const label = bandLabel(LABELS.events[taal], LABELS.eventsNote[taal], undefined, LABEL_WIDTH);
  const right = LABEL_WIDTH + content.years.length * COLUMN_WIDTH;
  const stations = content.years.map((year, at) =>
    stationsOf(year.events, LABEL_WIDTH + at * COLUMN_WIDTH + COLUMN_PAD),
  );
  const follows: Group[] = [];
  let top = FIRST_ROW - 8;
  const panelX = right + PANEL_GAP;
  if (content.follows.length > 0) {
    const heading = textBlock(LABELS.afterwards[taal], 0, {
      face: FACES.heading,
      style: 't',
      width: PANEL_WIDTH,
      most: 1,
    });
    follows.push({
      kind: 'group',
      part: 'heading',
      x: panelX,
      y: top,
      w: PANEL_WIDTH,
      h: heading.h,
      children: heading.shapes,
    });
    top += heading.h + 8;
  }
  for (const follow of content.follows) {
    const group = followGroup(follow, top);
    follows.push({ ...group, x: panelX });
    top += group.h + 8;
  }
  const h = Math.max(label.h, top, ...stations.map((column) => column.bottom + 8));
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
    w: panelX + PANEL_WIDTH,
    h,
    label: LABELS.events[taal],
    children: [...label.shapes, line, ...stations.flatMap((column) => column.shapes), ...follows],
  };
}
