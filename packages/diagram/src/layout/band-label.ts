import { BADGE } from './badge.ts';
import { FACES, LABEL_WIDTH } from './metrics.ts';
import type { Piece, Shape } from './shapes.ts';
import { textBlock } from './text.ts';

const LEFT = 14;
const TOP = 13;

/** What stands left of a band: its sign, its name and what it is. */
export function bandLabel(title: string, note: string, sign?: Shape, top = TOP): Piece {
  const x = sign ? LEFT + BADGE + 8 : LEFT;
  const width = LABEL_WIDTH - x - 8;
  const name = textBlock(title, top, { face: FACES.lane, style: 't-hue', width, most: 4, x });
  const more = textBlock(note, top + name.h + 1, { face: FACES.small, style: 't-muted', width, most: 4, x });
  return { shapes: [...(sign ? [sign] : []), ...name.shapes, ...more.shapes], h: top + name.h + 1 + more.h + TOP };
}
