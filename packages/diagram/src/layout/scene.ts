import type { Content, Keuzestand } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { afterGroup } from './after.ts';
import { layEvents } from './events.ts';
import { yearHeads } from './heads.ts';
import { layHours } from './hours.ts';
import { layLanes } from './lanes.ts';
import { linkShapes } from './links.ts';
import { COLUMN_WIDTH, FACES, LABEL_WIDTH, MARGIN, PANEL_GAP, PANEL_WIDTH } from './metrics.ts';
import { panelGroup } from './panel.ts';
import { phaseShapes, separators } from './phases.ts';
import type { Group, Shape, Size } from './shapes.ts';
import { movedAll } from './shapes.ts';
import { textBlock } from './text.ts';
import { titlePiece } from './title.ts';

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

/** Everything of one year, so that a keyboard and a screen reader go through the route year by year, as the pupil does. */
function columnGroup(label: string, at: number, children: readonly Group[], top: number, bottom: number): Group {
  return {
    kind: 'group',
    part: 'column',
    x: LABEL_WIDTH + at * COLUMN_WIDTH,
    y: top,
    w: COLUMN_WIDTH,
    h: bottom - top,
    label,
    children: children.map((child) => ({ ...child, y: child.y - top })),
  };
}

function emptyShapes(content: Content, y: number): readonly Shape[] {
  if (content.years.length > 0) return [];
  const width = LABEL_WIDTH + COLUMN_WIDTH - 20;
  return textBlock(LABELS.empty[content.taal], y, { face: FACES.subtitle, style: 't-muted', width, most: 3 }).shapes;
}

/** Places everything. Linear in what the route holds; the same content always gives the same scene. */
export function layout(content: Content): Scene {
  const { years } = content;
  const gridWidth = LABEL_WIDTH + Math.max(1, years.length) * COLUMN_WIDTH;
  const panelX = gridWidth + PANEL_GAP;
  const width = panelX + PANEL_WIDTH;
  const title = titlePiece(content, width);
  const phases = phaseShapes(content, title.h + SECTION_GAP);
  const top = phases.bottom;
  const heads = yearHeads(content);
  const lanes = layLanes(content, top + heads.h + 12);
  const panel = panelGroup(content, panelX, top);
  const events = layEvents(content, Math.max(lanes.bottom, panel.y + panel.h) + SECTION_GAP);
  const hours = layHours(content, events.bottom + SECTION_GAP);
  const after = afterGroup(content, panelX, events.label.y + 12, hours.bottom);
  const columns = years.map((year, at) => {
    const head = heads.groups[at];
    const cells = [head && { ...head, y: top }, ...(lanes.cells[at] ?? []), events.cells[at], hours.cells[at]];
    return columnGroup(
      year.details[0] ?? year.title,
      at,
      cells.filter((cell) => cell !== undefined),
      top,
      hours.bottom,
    );
  });
  const placed: Shape[] = [
    ...title.shapes,
    ...phases.shapes,
    ...lanes.bands.map((band) => band.ground),
    ...separators(content, top, hours.bottom),
    ...[...lanes.bands, events, hours].map((band) => band.label),
    ...columns,
    ...linkShapes(content, lanes),
    ...emptyShapes(content, lanes.bottom),
    panel,
    after,
  ];
  return {
    content,
    keuzes: content.keuzes,
    cohorten: content.cohorten,
    w: width + 2 * MARGIN,
    h: Math.max(hours.bottom, after.y + after.h) + 2 * MARGIN,
    shapes: movedAll(placed, MARGIN, MARGIN),
  };
}
