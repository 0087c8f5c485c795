import type { Content, Link } from '../content/content.ts';
import type { Lanes } from './lanes.ts';
import { COLUMN_PAD, COLUMN_WIDTH, LABEL_WIDTH, LANE_GAP } from './metrics.ts';
import type { Box, Group, Path, Point, Shape } from './shapes.ts';

/** Where a line may start or end: the thing itself, its card, and the cell it is in. */
interface Port {
  readonly box: Box;
  readonly part: string;
  readonly card: Box;
  readonly column: number;
  readonly lane: number;
}

/** Where a gutter's tracks may lie: left and right of its middle, which the line between the years has. */
const ZONES = [
  { from: 3, to: 11 },
  { from: 17, to: 25 },
] as const;
/** What tracks between two lanes keep from both. */
const RIM = 2;

function portsOf(cells: Lanes['cells']): Map<string, Port> {
  const ports = new Map<string, Port>();
  cells.forEach((column, columnIndex) => {
    const visit = (group: Group, at: Point, card: Box, lane: number): void => {
      const box = { x: at.x + group.x, y: at.y + group.y, w: group.w, h: group.h };
      const own = group.part === 'card' ? box : card;
      if (group.id !== undefined) ports.set(group.id, { box, part: group.part, card: own, column: columnIndex, lane });
      for (const child of group.children) if (child.kind === 'group') visit(child, box, own, lane);
    };
    const left = { x: LABEL_WIDTH + columnIndex * COLUMN_WIDTH, y: 0 };
    column.forEach((cell, lane) => {
      visit(cell, left, cell, lane);
    });
  });
  return ports;
}

const middle = (box: Box): number => box.y + box.h / 2;

/** Where a line meets a thing: a card beside its title, all else in its middle. */
function heightOf({ box, card, part }: Port): number {
  return part === 'card' ? card.y + 18 : middle(box);
}

/** From a thing to the gutter right of its column; a chip with a line is as wide as its card. */
function leave(port: Port): Point[] {
  const { box, card, part } = port;
  const y = heightOf(port);
  const edge = { x: card.x + card.w, y };
  return part === 'chip' ? [{ x: box.x + box.w, y }, edge] : [edge];
}

/** From the gutter left of a thing's column to it. */
function enter(port: Port): Point[] {
  const { box, card, part } = port;
  const y = heightOf(port);
  const edge = { x: card.x, y };
  return part === 'chip' ? [edge, { x: box.x, y }] : [edge];
}

/** From the gutter right of a thing's column back to it. */
function enterFromRight(port: Port): Point[] {
  const { box, card, part } = port;
  return [{ x: part === 'chip' ? box.x + box.w : card.x + card.w, y: heightOf(port) }];
}

/** Drops points on a straight line between their neighbours. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

/** Tracks side by side, one for each thing that lines lead to: lines to one thing join, lines to different things never share. */
class Tracks {
  readonly #users = new Map<number, string[]>();

  /** The place of a user among those of a gutter or gap; asking again gives the same. */
  ask(where: number, user: string): number {
    const users = this.#users.get(where) ?? [];
    this.#users.set(where, users);
    if (!users.includes(user)) users.push(user);
    return users.indexOf(user);
  }

  count(where: number): number {
    return this.#users.get(where)?.length ?? 0;
  }
}

/** The x of a track from the left edge of its gutter: half of them left of the middle, half right of it, as far apart as there is room. */
function trackX(index: number, count: number): number {
  const half = Math.ceil(count / 2);
  const zone = index < half ? ZONES[0] : ZONES[1];
  const inZone = index < half ? half : count - half;
  const at = index < half ? index : index - half;
  return zone.from + ((at + 1) * (zone.to - zone.from)) / (inZone + 1);
}

/** A line before its tracks have a place. */
interface Way {
  readonly link: Link;
  readonly start: readonly Point[];
  readonly end: readonly Point[];
  readonly gutterFrom: number;
  readonly gutterTo: number;
  /** Between which lanes it changes gutter: above the lane with this number. */
  readonly gap?: number;
}

function wayOf(link: Link, ports: ReadonlyMap<string, Port>): Way[] {
  const [from, to] = [ports.get(link.from), ports.get(link.to)];
  if (!from || !to) return [];
  const forward = to.column > from.column;
  const gutterFrom = from.column;
  const gutterTo = forward ? to.column - 1 : to.column;
  const gap = from.lane > to.lane ? to.lane + 1 : to.lane;
  const end = forward ? enter(to) : enterFromRight(to);
  return [{ link, start: leave(from), end, gutterFrom, gutterTo, ...(gutterFrom === gutterTo ? {} : { gap }) }];
}

/**
 * A dashed line per link, through the gutters between the columns and the gaps between the lanes, where no card can be. Lines to
 * the same thing join in one track.
 */
export function linkShapes(content: Content, { bands, cells }: Lanes): Shape[] {
  const ports = portsOf(cells);
  const ways = content.links.flatMap((link) => wayOf(link, ports));
  const gutters = new Tracks();
  const gaps = new Tracks();
  for (const { link, gutterFrom, gutterTo, gap } of ways) {
    gutters.ask(gutterFrom, link.to);
    gutters.ask(gutterTo, link.to);
    if (gap !== undefined) gaps.ask(gap, link.to);
  }
  const xOf = (gutter: number, user: string): number =>
    LABEL_WIDTH + (gutter + 1) * COLUMN_WIDTH - COLUMN_PAD + trackX(gutters.ask(gutter, user), gutters.count(gutter));
  const yOf = (gap: number, user: string): number => {
    const above = bands[gap - 1];
    const bottom = bands[gap]?.y ?? (above ? above.y + above.h + LANE_GAP : 0);
    const step = (LANE_GAP - 2 * RIM) / (gaps.count(gap) + 1);
    return bottom - LANE_GAP + RIM + (gaps.ask(gap, user) + 1) * step;
  };
  return ways.map(({ link, start, end, gutterFrom, gutterTo, gap }): Group => {
    const xFrom = xOf(gutterFrom, link.to);
    const xTo = xOf(gutterTo, link.to);
    const startY = start.at(-1)?.y ?? 0;
    const endY = end[0]?.y ?? 0;
    const between: Point[] =
      gap === undefined
        ? [
            { x: xFrom, y: startY },
            { x: xFrom, y: endY },
          ]
        : [
            { x: xFrom, y: startY },
            { x: xFrom, y: yOf(gap, link.to) },
            { x: xTo, y: yOf(gap, link.to) },
            { x: xTo, y: endY },
          ];
    const line: Path = {
      kind: 'path',
      points: straightened([...start, ...between, ...end]),
      style: 'link',
      arrow: true,
      r: 3,
    };
    return {
      kind: 'group',
      part: 'link',
      x: 0,
      y: 0,
      w: 0,
      h: 0,
      ...(link.stand ? { stand: link.stand } : {}),
      tooltip: link.text,
      children: [line],
    };
  });
}
