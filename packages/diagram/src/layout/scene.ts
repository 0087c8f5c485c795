import type { Content } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { afterGroup } from './after.ts';
import { eventsGroup } from './events.ts';
import { yearHeads } from './heads.ts';
import { hoursGroup } from './hours.ts';
import { laneGroups } from './lanes.ts';
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
  /** What it says, for the table and the description. */
  readonly content: Content;
  readonly shapes: readonly Shape[];
}

const LEAST_COLUMNS = 1;
const SECTION_GAP = 18;

/** Places everything. Linear in what the route holds; the same content always gives the same scene. */
export function layout(content: Content): Scene {
  const columns = Math.max(LEAST_COLUMNS, content.years.length);
  const gridWidth = LABEL_WIDTH + columns * COLUMN_WIDTH;
  const width = gridWidth + PANEL_GAP + PANEL_WIDTH;
  const title = titlePiece(content, width);
  const phases = phaseShapes(content, title.h + SECTION_GAP);
  const heads = yearHeads(content);
  const headsY = phases.bottom;
  const lanesY = headsY + heads.h + 12;
  const lanes = laneGroups(content, lanesY);
  const panel = panelGroup(content, gridWidth + PANEL_GAP, headsY);
  const events = eventsGroup(content, Math.max(lanes.bottom, panel.y + panel.h) + SECTION_GAP);
  const hours = hoursGroup(content, events.y + events.h + SECTION_GAP);
  const after = afterGroup(content, gridWidth + PANEL_GAP, events.y + 12, hours.y + hours.h);
  const bottom = Math.max(hours.y + hours.h, after.y + after.h);
  const empty = content.years.length === 0 ? emptyShapes(content, lanesY) : [];
  const placed: Shape[] = [
    ...title.shapes,
    ...phases.shapes,
    ...lanes.groups.map(groundOf),
    ...separators(content, headsY, hours.y + hours.h),
    ...heads.groups.map((head) => ({ ...head, x: head.x + LABEL_WIDTH, y: headsY })),
    ...lanes.groups.map(withoutGround),
    ...linkShapes(content, lanes.groups),
    ...empty,
    panel,
    events,
    hours,
    after,
  ];
  return {
    content,
    w: width + 2 * MARGIN,
    h: bottom + 2 * MARGIN,
    shapes: movedAll(placed, MARGIN, MARGIN),
  };
}

/** The grounds of the bands lie under the lines between the years. */
function isGround(shape: Shape): boolean {
  return shape.kind === 'rect' && shape.style === 'ground';
}

function groundOf(group: Group): Group {
  const { label: _label, ...rest } = group;
  return { ...rest, part: 'ground', children: group.children.filter(isGround) };
}

function withoutGround(group: Group): Group {
  return { ...group, children: group.children.filter((child) => !isGround(child)) };
}

function emptyShapes(content: Content, y: number): readonly Shape[] {
  return textBlock(LABELS.empty[content.taal], y, {
    face: FACES.subtitle,
    style: 't-muted',
    width: LABEL_WIDTH + COLUMN_WIDTH - 20,
    most: 3,
  }).shapes;
}
