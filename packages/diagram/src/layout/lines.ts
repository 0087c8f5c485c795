import { FACES } from './metrics.ts';
import type { Piece, Shape } from './shapes.ts';
import { textBlock } from './text.ts';

/** Longer texts end in `…`; their tooltip says all. */
const MOST = 8;
const GAP = 2;

/** All that is said of a thing, a paragraph each: for where there is room to show it in full. */
export function linesPiece(lines: readonly string[] | undefined, width: number): Piece {
  const shapes: Shape[] = [];
  let y = 0;
  for (const line of lines ?? []) {
    const block = textBlock(line, y, { face: FACES.small, style: 't-muted', width, most: MOST });
    shapes.push(...block.shapes);
    y += block.h + GAP;
  }
  return { shapes, h: Math.max(0, y - GAP) };
}
