import type { Mark } from '../content/content.ts';
import { FACES } from './metrics.ts';
import type { Shape } from './shapes.ts';

const MARK_SIZE = 16;

/** Room that the sign of these findings takes in a line, its distance included. */
export function markWidth(marks: readonly Mark[]): number {
  if (marks.length === 0) return 0;
  return MARK_SIZE + 4 + (marks.length > 1 ? 12 : 0);
}

/** The sign of the gravest finding, with their number where there are several; its left top at (x, y). */
export function markShapes(marks: readonly Mark[], x: number, y: number): Shape[] {
  const [first] = marks;
  if (!first) return [];
  const icon: Shape = { kind: 'icon', name: first.severity, x, y, size: MARK_SIZE };
  if (marks.length === 1) return [icon];
  const text = marks.length > 9 ? '9+' : String(marks.length);
  return [
    icon,
    { kind: 'text', x: x + MARK_SIZE + 1, y: y + 12, text, face: FACES.tiny, style: `t-${first.severity}` },
  ];
}

/** Style class of what carries findings, by the gravest. */
export function markStyle(marks: readonly Mark[]): string {
  return marks[0] ? ` has-${marks[0].severity}` : '';
}

/** The same for what has no frame of its own: a finding leaves it without one, a change gives it one. */
export function changeStyle(marks: readonly Mark[]): string {
  return marks[0]?.word === undefined ? '' : markStyle(marks);
}
