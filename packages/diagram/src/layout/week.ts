import type { DayPlace } from '../content/content.ts';
import { FACES } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';

/** At most this many places fit in the square of one day; the tooltip names them all. */
const MOST = 2;
const DAY_W = 25;
const DAY_GAP = 3;
const SQUARE_Y = 16;
const SQUARE_H = 18;

export const STRIP_H = SQUARE_Y + SQUARE_H;

/** Width of a strip of these days. */
export function stripWidth(week: readonly DayPlace[]): number {
  return week.length > 0 ? week.length * (DAY_W + DAY_GAP) - DAY_GAP : 0;
}

/** A day with its places side by side, each by its letter on its colour. */
function daySquare(day: DayPlace, x: number, nothing: string): Group {
  const { lanes, label } = day;
  const shown = lanes.slice(0, MOST);
  const w = DAY_W / Math.max(1, shown.length);
  const squares = shown.map((lane, at): Shape => {
    const small = lane.letter.length * shown.length > 3;
    return {
      kind: 'group',
      part: 'half',
      hue: lane.hue,
      x: at * w,
      y: SQUARE_Y,
      w,
      h: SQUARE_H,
      children: [
        { kind: 'rect', x: 0, y: 0, w, h: SQUARE_H, style: 'solid', r: shown.length === 1 ? 4 : 2 },
        {
          kind: 'text',
          x: w / 2,
          y: 13,
          text: lane.letter,
          face: small ? { size: 6, bold: true } : FACES.tiny,
          anchor: 'middle',
          style: 't-on',
        },
      ],
    };
  });
  const empty: Shape = { kind: 'rect', x: 0.5, y: SQUARE_Y + 0.5, w: DAY_W - 1, h: SQUARE_H - 1, r: 4, style: 'noday' };
  const where = lanes.map((lane) => `${lane.title} ${lane.note}`.trim()).join(', ');
  return {
    kind: 'group',
    part: 'day',
    x,
    y: 0,
    w: DAY_W,
    h: STRIP_H,
    tooltip: `${label}: ${where || nothing}`,
    children: [
      { kind: 'text', x: DAY_W / 2, y: 11, text: label, face: { size: 10.5 }, anchor: 'middle', style: 't-muted' },
      ...(squares.length > 0 ? squares : [empty]),
    ],
  };
}

/** Which day is where, from Monday to Friday. */
export function weekStrip(week: readonly DayPlace[], nothing: string): Shape[] {
  return week.map((day, at) => daySquare(day, at * (DAY_W + DAY_GAP), nothing));
}
