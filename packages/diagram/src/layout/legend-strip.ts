import type { Content } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { type LegendSign, legendOf } from './legend.ts';
import { COLUMN_PAD, FACES, LABEL_WIDTH } from './metrics.ts';
import { type Group, movedAll, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';

/** Between a sign and its words. */
const SIGN_GAP = 7;
const ITEM_GAP = 24;
const ROW_HEIGHT = 24;
const TOP = 14;

/** How wide the sign of a legend line is. */
function signWidth({ kind }: LegendSign): number {
  return kind === 'tick' ? 4 : kind === 'icon' ? 16 : kind === 'letter' ? 18 : 28;
}

/** The sign of a legend line, 16 high. */
function signShapes(sign: LegendSign): Shape[] {
  switch (sign.kind) {
    case 'icon':
      return [{ kind: 'icon', name: sign.name, x: 0, y: 0, size: 16 }];
    case 'swatch':
      return [{ kind: 'rect', x: 0, y: 3, w: 28, h: 10, r: 2, style: sign.style }];
    case 'chip':
      return [{ kind: 'rect', x: 0, y: 1, w: 28, h: 14, r: 7, style: 'chip' }];
    case 'only':
      return [{ kind: 'rect', x: 0.5, y: 0.5, w: 27, h: 15, r: 4, style: 'card only' }];
    case 'noday':
      return [{ kind: 'rect', x: 0.5, y: 0.5, w: 27, h: 15, r: 4, style: 'noday' }];
    case 'link':
      return [
        {
          kind: 'path',
          points: [
            { x: 0, y: 8 },
            { x: 26, y: 8 },
          ],
          style: 'link',
          arrow: true,
        },
      ];
    case 'tick':
      return [
        {
          kind: 'path',
          points: [
            { x: 2, y: 0 },
            { x: 2, y: 16 },
          ],
          style: 'tick',
        },
      ];
    case 'letter':
      return [
        { kind: 'rect', x: 0, y: 0, w: 18, h: 16, r: 4, style: 'solid' },
        { kind: 'text', x: 9, y: 12, text: 'A', face: FACES.tiny, anchor: 'middle', style: 't-on' },
      ];
  }
}

/** Below the years, as a last line of the table: what the signs in the picture mean, from left to right. */
export function legendGroup(content: Content, y: number, width: number): Group | undefined {
  const legend = legendOf(content);
  if (legend.length === 0) return undefined;
  const { taal } = content;
  const left = LABEL_WIDTH + COLUMN_PAD;
  const heading = textBlock(LABELS.legend[taal], TOP - 3, {
    face: FACES.heading,
    style: 't',
    width: LABEL_WIDTH - 14,
    most: 1,
    x: 14,
  });
  const rule: Shape = {
    kind: 'path',
    points: [
      { x: 0, y: 0 },
      { x: width, y: 0 },
    ],
    style: 'grid',
  };
  const shapes: Shape[] = [rule, ...heading.shapes];
  let x = left;
  let top = TOP;
  for (const { sign, text } of legend) {
    const before = signWidth(sign) + SIGN_GAP;
    const w = Math.min(before + Math.ceil(measure(text, FACES.body)) + 1, width - left);
    if (x > left && x + w > width) {
      x = left;
      top += ROW_HEIGHT;
    }
    const said = textBlock(text, top, {
      face: FACES.body,
      style: 't',
      width: w - before,
      most: 1,
      x: x + before,
    });
    shapes.push(...movedAll(signShapes(sign), x, top), ...said.shapes);
    x += w + ITEM_GAP;
  }
  const h = top + ROW_HEIGHT;
  return {
    kind: 'group',
    part: 'legend',
    hue: 'slate',
    x: 0,
    y,
    w: width,
    h,
    label: LABELS.legend[taal],
    children: shapes,
  };
}
