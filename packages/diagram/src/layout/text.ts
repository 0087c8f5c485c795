import type { Face } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { lineHeight } from './metrics.ts';
import type { Shape } from './shapes.ts';

export interface Setting {
  readonly face: Face;
  readonly style: string;
  readonly width: number;
  /** Most lines. */
  readonly most: number;
  readonly anchor?: 'middle' | 'end';
  /** Where the lines start, or end or have their middle, by the anchor. */
  readonly x?: number;
}

export interface TextBlock {
  readonly shapes: readonly Shape[];
  readonly h: number;
  /** Something was left out, so the full text must be said elsewhere. */
  readonly cut: boolean;
}

/** Sets a text from (x, y) down. */
export function textBlock(text: string, y: number, setting: Setting): TextBlock {
  const { face, style, width, most, anchor, x = 0 } = setting;
  const { lines, cut } = wrap(text, face, width, most);
  const step = lineHeight(face);
  const shapes = lines.map((line, index): Shape => {
    // The base line stands so that capitals are in the middle of their line.
    const base = y + index * step + Math.round((step + face.size * 0.72) / 2);
    return { kind: 'text', x, y: base, text: line, face, style, ...(anchor ? { anchor } : {}) };
  });
  return { shapes, h: lines.length * step, cut };
}
