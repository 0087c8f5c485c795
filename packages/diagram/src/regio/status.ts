import type { Status } from '@leerroute/model';
import type { Shape } from '../layout/shapes.ts';

/** In the order in which people ask for them. */
export const STATUSES: readonly Status[] = ['actief', 'concept', 'afbouw', 'gestopt'];

/** The sign of a status in a square, told apart by its form: full, empty with a dashed edge, half full, crossed out. */
export function statusSign(status: Status, x: number, y: number, size: number): readonly Shape[] {
  const box: Shape = { kind: 'rect', x, y, w: size, h: size, r: 3, style: `sign ${status}` };
  if (status === 'afbouw')
    return [box, { kind: 'rect', x, y: y + size / 2, w: size, h: size / 2, r: 2, style: 'sign-fill' }];
  if (status !== 'gestopt') return [box];
  const [near, far] = [size * 0.25, size * 0.75];
  const cross = (from: number, to: number): Shape => ({
    kind: 'path',
    points: [
      { x: x + near, y: y + from },
      { x: x + far, y: y + to },
    ],
    style: 'sign-cross',
  });
  return [box, cross(near, far), cross(far, near)];
}
