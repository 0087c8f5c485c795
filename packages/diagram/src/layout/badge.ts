import type { Lane } from '../content/content.ts';
import { FACES } from './metrics.ts';
import type { Group } from './shapes.ts';

export const BADGE = 18;

/** The letter of a place on its colour. */
export function badge(lane: Lane, x: number, y: number, label?: string): Group {
  return {
    kind: 'group',
    part: 'badge',
    x,
    y,
    w: BADGE,
    h: BADGE,
    hue: lane.hue,
    ...(label ? { tooltip: label } : {}),
    children: [
      { kind: 'rect', x: 0, y: 0, w: BADGE, h: BADGE, r: 4, style: 'solid' },
      {
        kind: 'text',
        x: BADGE / 2,
        y: 13,
        text: lane.letter,
        face: lane.letter.length > 2 ? { size: 8, bold: true } : FACES.tiny,
        anchor: 'middle',
        style: 't-on',
      },
    ],
  };
}
