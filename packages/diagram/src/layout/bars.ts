import type { Hours } from '../content/content.ts';
import type { Shape } from './shapes.ts';

export interface Segment {
  readonly hours: number;
  readonly style: string;
}

/** Hours that a bar has room for at least in each year where no norm says it, so that a few hours do not look like a full year. */
export const FULL_YEAR = 1000;

/** A bar with its segments from the left, on a scale of hours; `tick` marks a norm. */
export function bar(
  segments: readonly Segment[],
  at: { readonly y: number; readonly w: number; readonly h: number; readonly scale: number },
  tick?: number,
): Shape[] {
  const { y, w: width, h, scale } = at;
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y, w: width, h, r: 3, style: 'track' }];
  const xOf = (hours: number): number => Math.min(width, (hours / scale) * width);
  let done = 0;
  for (const { hours, style } of segments) {
    const x = xOf(done);
    const w = xOf(done + hours) - x;
    if (w > 0) shapes.push({ kind: 'rect', x, y, w, h, style });
    done += hours;
  }
  if (tick !== undefined && tick > 0) {
    const x = xOf(tick);
    const points = [
      { x, y: y - 4 },
      { x, y: y + h + 4 },
    ];
    shapes.push({ kind: 'path', points, style: 'halo' }, { kind: 'path', points, style: 'tick' });
  }
  return shapes;
}

/** What is certain by kind, then what depends on choices. */
export function segmentsOf(hours: Hours): Segment[] {
  const certain = hours.guided.min + hours.placement.min + hours.unguided.min;
  return [
    { hours: hours.guided.min, style: 'guided' },
    { hours: hours.placement.min, style: 'placement' },
    { hours: hours.unguided.min, style: 'unguided' },
    { hours: Math.max(0, hours.total.max - certain), style: 'depends' },
  ];
}
