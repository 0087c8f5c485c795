import type { Content } from '../content/content.ts';
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

/** Half of the room between two chips below each other. */
const HALF_GAP = 4;
/** Tracks beside the middle of a gutter, which the line between the years has. */
const TRACKS: readonly number[] = [6, 10, 17, 21];
const GUTTER = 2 * COLUMN_PAD;

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

/** Whether a chip stands at the right edge of its card, so that nothing is between it and the gutter. */
function atRight({ box, card }: Port): boolean {
  return box.x + box.w > card.x + card.w - COLUMN_PAD - 4;
}

function atLeft({ box, card }: Port): boolean {
  return box.x < card.x + COLUMN_PAD + 6;
}

/** From a thing to the gutter right of its column, past no other chip. */
function leave(port: Port): Point[] {
  const { box, card, part } = port;
  const edge = card.x + card.w;
  if (part !== 'chip') return [{ x: edge, y: part === 'card' ? card.y + 18 : middle(box) }];
  if (atRight(port)) {
    return [
      { x: box.x + box.w, y: middle(box) },
      { x: edge, y: middle(box) },
    ];
  }
  const x = box.x + box.w - 16;
  const y = box.y + box.h + HALF_GAP;
  return [
    { x, y: box.y + box.h },
    { x, y },
    { x: edge, y },
  ];
}

/** From the gutter left of a thing's column to it. */
function enter(port: Port): Point[] {
  const { box, card, part } = port;
  if (part !== 'chip') return [{ x: card.x, y: part === 'card' ? card.y + 18 : middle(box) }];
  if (atLeft(port))
    return [
      { x: card.x, y: middle(box) },
      { x: box.x, y: middle(box) },
    ];
  const x = box.x + 16;
  const y = box.y - HALF_GAP;
  return [
    { x: card.x, y },
    { x, y },
    { x, y: box.y },
  ];
}

/** From the gutter right of a thing's column back to it. */
function enterFromRight(port: Port): Point[] {
  const { box, card, part } = port;
  const x = part === 'chip' && atRight(port) ? box.x + box.w : card.x + card.w;
  return [{ x, y: part === 'card' ? card.y + 18 : middle(box) }];
}

/** Drops points on a straight line between their neighbours. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

/**
 * A dashed line per link, through the gutters between the columns and the gaps between the lanes, where no card can be. Lines
 * take turns on the tracks of a gutter; beyond four they share one.
 */
export function linkShapes(content: Content, { bands, cells }: Lanes): Shape[] {
  const ports = portsOf(cells);
  const turns = new Map<number, number>();
  return content.links.flatMap((link, index): Shape[] => {
    const [from, to] = [ports.get(link.from), ports.get(link.to)];
    if (!from || !to) return [];
    const track = (gutter: number): number => {
      const turn = turns.get(gutter) ?? 0;
      turns.set(gutter, turn + 1);
      return (
        LABEL_WIDTH + gutter * COLUMN_WIDTH + COLUMN_WIDTH - COLUMN_PAD + (TRACKS[turn % TRACKS.length] ?? GUTTER / 4)
      );
    };
    const forward = to.column > from.column;
    const start = leave(from);
    const end = forward ? enter(to) : enterFromRight(to);
    const [first, last] = [start.at(-1), end[0]];
    if (!first || !last) return [];
    const gutterFrom = from.column;
    const gutterTo = forward ? to.column - 1 : to.column;
    const xFrom = track(gutterFrom);
    const between: Point[] = [{ x: xFrom, y: first.y }];
    if (gutterFrom === gutterTo) between.push({ x: xFrom, y: last.y });
    else {
      const above = bands[to.lane]?.y ?? 0;
      const below = above + (bands[to.lane]?.h ?? 0);
      const offset = 2 + (index % 3) * 3;
      const y = from.lane > to.lane ? below + offset : above - LANE_GAP + offset;
      const xTo = track(gutterTo);
      between.push({ x: xFrom, y }, { x: xTo, y }, { x: xTo, y: last.y });
    }
    const line: Path = {
      kind: 'path',
      points: straightened([...start, ...between, ...end]),
      style: 'link',
      arrow: true,
      r: 3,
    };
    const group: Group = {
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
    return [group];
  });
}
