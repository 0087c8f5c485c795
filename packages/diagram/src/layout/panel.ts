import type { Content } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { type LegendSign, legendOf } from './legend.ts';
import { FACES, PANEL_WIDTH } from './metrics.ts';
import { type Group, movedAll, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';

const SIGN_WIDTH = 34;

/** The sign of a legend line, in a box of 28 by 16. */
function signShapes(sign: LegendSign): Shape[] {
  switch (sign.kind) {
    case 'icon':
      return [{ kind: 'icon', name: sign.name, x: 6, y: 0, size: 16 }];
    case 'swatch':
      return [{ kind: 'rect', x: 0, y: 3, w: 28, h: 10, r: 2, style: sign.style }];
    case 'chip':
      return [{ kind: 'rect', x: 0, y: 1, w: 28, h: 14, r: 7, style: 'chip' }];
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
            { x: 14, y: 0 },
            { x: 14, y: 16 },
          ],
          style: 'tick',
        },
      ];
    case 'letter':
      return [
        { kind: 'rect', x: 5, y: 0, w: 18, h: 16, r: 4, style: 'solid' },
        { kind: 'text', x: 14, y: 12, text: 'A', face: FACES.tiny, anchor: 'middle', style: 't-on' },
      ];
  }
}

/** Beside the lanes: what there is to know of the route, and what the signs mean. */
export function panelGroup(content: Content, x: number, y: number): Group {
  const { taal } = content;
  const shapes: Shape[] = [];
  let top = 8;
  const add = (text: string, face: (typeof FACES)[keyof typeof FACES], style: string, most: number, left = 0): void => {
    const block = textBlock(text, top, { face, style, width: PANEL_WIDTH - left, most, x: left });
    shapes.push(...block.shapes);
    top += block.h;
  };
  if (content.description || content.facts.length > 0) {
    add(LABELS.about[taal], FACES.heading, 't', 1);
    top += 6;
  }
  if (content.description) {
    add(content.description, FACES.body, 't', 10);
    top += 10;
  }
  for (const fact of content.facts) {
    add(fact.label, FACES.small, 't-muted', 2);
    for (const line of fact.lines) add(line, FACES.body, 't', 6);
    top += 7;
  }
  const legend = legendOf(content);
  if (legend.length > 0) {
    top += 14;
    add(LABELS.legend[taal], FACES.heading, 't', 1);
    top += 6;
  }
  for (const { sign, text } of legend) {
    shapes.push(...movedAll(signShapes(sign), 0, top));
    const before = top;
    add(text, FACES.body, 't', 3, SIGN_WIDTH);
    top = Math.max(top, before + 16) + 6;
  }
  return {
    kind: 'group',
    part: 'panel',
    x,
    y,
    w: PANEL_WIDTH,
    h: top,
    hue: 'slate',
    label: LABELS.about[taal],
    children: shapes,
  };
}
