import type { Content, Keuzestand, Year } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { afterGroup } from './after.ts';
import { agreedGroup } from './agreed.ts';
import { layEvents } from './events.ts';
import { yearHeads } from './heads.ts';
import { layHours } from './hours.ts';
import { type Lanes, layLanes } from './lanes.ts';
import { legendGroup } from './legend-strip.ts';
import { linkShapes } from './links.ts';
import { COLUMN_WIDTH, columnsOf, FACES, LABEL_WIDTH, MARGIN, PANEL_GAP, PANEL_WIDTH } from './metrics.ts';
import { panelGroup } from './panel.ts';
import { phaseShapes, separators } from './phases.ts';
import type { Group, Section, Shape, Size } from './shapes.ts';
import { movedAll } from './shapes.ts';
import { textBlock } from './text.ts';
import { titlePiece } from './title.ts';
import { layWeek } from './week-plan.ts';
import { wordsGroup } from './words-strip.ts';

/** A route drawn, without colours: the same for every theme. */
export interface Scene extends Size {
  /** What can be chosen, as it stands with the choices made. */
  readonly keuzes: readonly Keuzestand[];
  /** The cohorts of the route, by their first school year. */
  readonly cohorten: readonly string[];
  /** What it says, for the table and the description. */
  readonly content: Content;
  readonly shapes: readonly Shape[];
}

const SECTION_GAP = 18;
const LEGEND_GAP = 2;
/** Room for the sentence that there are no years. */
const EMPTY = 60;

/** Everything of one year, so that a keyboard and a screen reader go through the route year by year, as the pupil does. */
function columnGroup(
  year: Year,
  at: number,
  children: readonly Group[],
  box: { top: number; bottom: number; w: number },
): Group {
  const { top, bottom, w } = box;
  return {
    kind: 'group',
    part: 'column',
    x: LABEL_WIDTH + at * COLUMN_WIDTH,
    y: top,
    w,
    h: bottom - top,
    label: year.details[0] ?? year.title,
    children: children.map((child) => ({ ...child, y: child.y - top })),
  };
}

/** What stands in the column of each year, from the left edge of its column; of the only year lane by lane, over all columns. */
function cellsByYear(
  content: Content,
  heads: readonly Group[],
  lanes: Lanes,
  events: Section,
  hours: Section,
  week: readonly Group[],
): Group[][] {
  const below = (at: number): Group[] => [heads[at], hours.cells[at]].filter((group) => group !== undefined);
  if (!content.detail) {
    return content.years.map((_, at) => {
      const [head, time] = below(at);
      return [head, ...(lanes.cells[at] ?? []), events.cells[at], time].filter((group) => group !== undefined);
    });
  }
  const stations = events.cells.map((cell, at) => ({ ...cell, x: cell.x + at * COLUMN_WIDTH }));
  const [head, time] = below(0);
  return [[head, ...week, ...(lanes.cells[0] ?? []), ...stations, time].filter((group) => group !== undefined)];
}

function emptyShapes(content: Content, y: number): readonly Shape[] {
  if (content.years.length > 0) return [];
  const width = LABEL_WIDTH + COLUMN_WIDTH - 20;
  const says = content.status.value === 'gestopt' ? LABELS.emptyStopped : LABELS.empty;
  return textBlock(says[content.taal], y, { face: FACES.subtitle, style: 't-muted', width, most: 3 }).shapes;
}

/** Places everything. Linear in what the route holds; the same content always gives the same scene. */
export function layout(content: Content): Scene {
  const { years } = content;
  const count = columnsOf(content);
  const gridWidth = LABEL_WIDTH + Math.max(1, count) * COLUMN_WIDTH;
  const panelX = gridWidth + PANEL_GAP;
  const width = panelX + PANEL_WIDTH;
  const title = titlePiece(content, width);
  const phases = phaseShapes(content, title.h + SECTION_GAP);
  const top = phases.bottom;
  const heads = yearHeads(content);
  const week = layWeek(content, top + heads.h + 12);
  const lanes = layLanes(content, week.bottom);
  const panel = panelGroup(content, panelX, top);
  const events = layEvents(content, Math.max(lanes.bottom, panel.y + panel.h) + SECTION_GAP);
  const hours = layHours(content, events.bottom + SECTION_GAP);
  const after = afterGroup(content, panelX, events.label.y, hours.label.y);
  const below = years.length > 0 ? hours.bottom : Math.max(lanes.bottom + EMPTY, panel.y + panel.h);
  const legend = years.length > 0 ? legendGroup(content, below + SECTION_GAP, gridWidth) : undefined;
  const words =
    years.length > 0 ? wordsGroup(content, (legend ? legend.y + legend.h : below) + LEGEND_GAP, gridWidth) : undefined;
  const foot = words ?? legend;
  const end = Math.max(below, after.y + after.h, foot ? foot.y + foot.h : 0);
  const agreed = agreedGroup(content, end + SECTION_GAP, gridWidth);
  const placedHeads = heads.groups.map((head) => ({ ...head, y: top }));
  const columnWidth = (content.detail ? count : 1) * COLUMN_WIDTH;
  const columns = cellsByYear(content, placedHeads, lanes, events, hours, week.cells).flatMap((cells, at) => {
    const year = years[at];
    return year ? [columnGroup(year, at, cells, { top, bottom: hours.bottom, w: columnWidth })] : [];
  });
  const placed: Shape[] = [
    ...title.shapes,
    ...phases.shapes,
    ...lanes.bands.map((band) => band.ground),
    ...separators(content, top, hours.bottom),
    ...[...lanes.bands, ...(years.length > 0 ? [events, hours] : [])].map((band) => band.label),
    ...columns,
    ...week.label,
    ...linkShapes(content, lanes),
    ...emptyShapes(content, lanes.bottom),
    panel,
    after,
    ...(legend ? [legend] : []),
    ...(words ? [words] : []),
    ...(agreed ? [agreed] : []),
  ];
  return {
    content,
    keuzes: content.keuzes,
    cohorten: content.cohorten,
    w: width + 2 * MARGIN,
    h: (agreed ? agreed.y + agreed.h : end) + 2 * MARGIN,
    shapes: movedAll(placed, MARGIN, MARGIN),
  };
}
