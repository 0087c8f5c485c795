import type { Language } from '@leerroute/model';
import type { DayPlace } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { FACES } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';

/** At most this many places have a letter of their own in the square of one day; the tooltip names them all. */
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

/** The squares of up to two places, each with its letter; where only some pupils are it is open. */
function squaresOf({ lanes, some }: DayPlace): Shape[] {
  const w = DAY_W / lanes.length;
  return lanes.map((lane, at): Shape => {
    const small = lane.letter.length * lanes.length > 3;
    const open = some.has(lane.key);
    const box = open ? { x: 0.75, y: 0.75, w: w - 1.5, h: SQUARE_H - 1.5 } : { x: 0, y: 0, w, h: SQUARE_H };
    return {
      kind: 'group',
      part: 'half',
      hue: lane.hue,
      x: at * w,
      y: SQUARE_Y,
      w,
      h: SQUARE_H,
      children: [
        { kind: 'rect', ...box, style: open ? 'someday' : 'solid', r: lanes.length === 1 ? 4 : 2 },
        {
          kind: 'text',
          x: w / 2,
          y: 13,
          text: lane.letter,
          face: small ? { size: 6, bold: true } : FACES.tiny,
          anchor: 'middle',
          style: open ? 't-hue' : 't-on',
        },
      ],
    };
  });
}

/** More places than have room for a letter each: a strip of each colour, and from which to which, or how many. */
function manySquares({ lanes }: DayPlace): Shape[] {
  const [first, last] = [lanes[0]?.letter ?? '', lanes.at(-1)?.letter ?? ''];
  const inRow = first.length + last.length === 2 && last.charCodeAt(0) - first.charCodeAt(0) === lanes.length - 1;
  const w = (DAY_W - 4) / lanes.length;
  return [
    {
      kind: 'group',
      part: 'half',
      x: 0,
      y: SQUARE_Y,
      w: DAY_W,
      h: SQUARE_H,
      children: [
        { kind: 'rect', x: 0.5, y: 0.5, w: DAY_W - 1, h: SQUARE_H - 1, r: 4, style: 'manyday' },
        {
          kind: 'text',
          x: DAY_W / 2,
          y: 11,
          text: inRow ? `${first}–${last}` : `${lanes.length}×`,
          face: FACES.tiny,
          anchor: 'middle',
          style: 't',
        },
        ...lanes.map(
          ({ hue }, at): Shape => ({
            kind: 'group',
            part: 'strip',
            hue,
            x: 2 + at * w,
            y: SQUARE_H - 5,
            w,
            h: 3,
            children: [{ kind: 'rect', x: 0, y: 0, w, h: 3, style: 'solid' }],
          }),
        ),
      ],
    },
  ];
}

/** Where one is that day, in words: `Ambacht mbo Werkplaats (week 38 t/m 39)`. */
function whereText({ lanes, some, when }: DayPlace, taal: Language): string {
  const places = lanes.map((lane) => {
    const limits = [when.get(lane.key), some.has(lane.key) && LABELS.depends[taal]].filter(Boolean).join(', ');
    return `${lane.title} ${lane.note}`.trim() + (limits ? ` (${limits})` : '');
  });
  return places.join(', ') || LABELS.noDay[taal];
}

/** A day with its places side by side, each by its letter on its colour. */
function dayGroup(day: DayPlace, x: number, taal: Language): Group {
  const empty: Shape = { kind: 'rect', x: 0.5, y: SQUARE_Y + 0.5, w: DAY_W - 1, h: SQUARE_H - 1, r: 4, style: 'noday' };
  const { label, lanes } = day;
  const squares = lanes.length === 0 ? [empty] : lanes.length > MOST ? manySquares(day) : squaresOf(day);
  return {
    kind: 'group',
    part: 'day',
    x,
    y: 0,
    w: DAY_W,
    h: STRIP_H,
    tooltip: `${label}: ${whereText(day, taal)}`,
    children: [
      { kind: 'text', x: DAY_W / 2, y: 11, text: label, face: { size: 10.5 }, anchor: 'middle', style: 't-muted' },
      ...squares,
    ],
  };
}

/** Which day is where, from Monday to Friday. */
export function weekStrip(week: readonly DayPlace[], taal: Language): Shape[] {
  return week.map((day, at) => dayGroup(day, at * (DAY_W + DAY_GAP), taal));
}
