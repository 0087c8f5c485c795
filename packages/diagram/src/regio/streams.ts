import type { Hue } from '../content/content.ts';
import type { Box, Group, Point } from '../layout/shapes.ts';
import type { Stream } from './content.ts';

const THICKEST = 14;
const THICKEST_ROUTE = 4;
const SPACE = 18;
/** On both sides of a stream, so that one sees which runs over which. */
const RIM = 2;
const THINNEST = 1.25;
/** Of the height of a box, what its streams may take. */
const SHARE = 0.8;

interface Ends {
  readonly stream: Stream;
  readonly from: Box;
  readonly to: Box;
  readonly hue: Hue;
  readonly title: string;
}

function middle(box: Box): number {
  return box.y + box.h / 2;
}

/** Pixels per route, so that the streams of each box fit beside it. */
function unitFor(ends: readonly Ends[]): number {
  const totals = new Map<Box, number>();
  for (const { stream, from, to } of ends)
    for (const box of [from, to]) totals.set(box, (totals.get(box) ?? 0) + stream.count);
  const fits = [...totals].map(([box, count]) => (box.h * SHARE) / count);
  const most = Math.max(1, ...ends.map(({ stream }) => stream.count));
  return Math.min(THICKEST_ROUTE, THICKEST / most, ...fits);
}

/** Where each stream leaves or reaches its box: in the order of the other ends, so that few cross. */
function ports(ends: readonly Ends[], side: 'from' | 'to', width: (one: Ends) => number): ReadonlyMap<Ends, number> {
  const other = side === 'from' ? 'to' : 'from';
  const perBox = new Map<Box, Ends[]>();
  for (const one of ends) perBox.set(one[side], [...(perBox.get(one[side]) ?? []), one]);
  const places = new Map<Ends, number>();
  for (const [box, list] of perBox) {
    const sorted = [...list].sort((a, b) => middle(a[other]) - middle(b[other]));
    const total = sorted.reduce((sum, one) => sum + width(one), 0);
    const space = Math.max(0, Math.min(SPACE, (box.h * SHARE - total) / sorted.length));
    let y = middle(box) - (total + space * (sorted.length - 1)) / 2;
    for (const one of sorted) {
      places.set(one, y + width(one) / 2);
      y += width(one) + space;
    }
  }
  return places;
}

/** A line per stream, as broad as its number of routes. */
export function streamShapes(ends: readonly Ends[]): readonly Group[] {
  const unit = unitFor(ends);
  const width = ({ stream }: Ends): number => Math.max(THINNEST, stream.count * unit);
  const [starts, stops] = [ports(ends, 'from', width), ports(ends, 'to', width)];
  return ends.map((one): Group => {
    const from: Point = { x: one.from.x + one.from.w, y: starts.get(one) ?? 0 };
    const to: Point = { x: one.to.x, y: stops.get(one) ?? 0 };
    return {
      kind: 'group',
      part: 'stream',
      hue: one.hue,
      x: 0,
      y: 0,
      w: to.x,
      h: Math.max(from.y, to.y),
      tooltip: one.title,
      children: [
        { kind: 'path', points: [from, to], style: 'stream-rim', curve: true, width: width(one) + RIM },
        { kind: 'path', points: [from, to], style: 'stream', curve: true, width: width(one) },
      ],
    };
  });
}
