import type { Content } from '../content/content.ts';
import { andMore } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { FACES } from './metrics.ts';
import type { Group, Piece, Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { tooltipOf } from './tooltip.ts';

const PILL_H = 26;
const MOST_FINDINGS = 3;

/** A pill with a text; its dot is square for a draft, so that more than colour tells them apart. */
function pill(text: string, style: string): Group {
  const w = Math.ceil(measure(text, FACES.strong)) + 36;
  return {
    kind: 'group',
    part: 'pill',
    x: 0,
    y: 0,
    w,
    h: PILL_H,
    children: [
      { kind: 'rect', x: 0, y: 0, w, h: PILL_H, r: 13, style: `pill ${style}` },
      { kind: 'rect', x: 12, y: 9, w: 8, h: 8, r: style === 'concept' ? 1 : 4, style: `dot ${style}` },
      { kind: 'text', x: 25, y: 17, text, face: FACES.strong, style: `t-pill ${style}` },
    ],
  };
}

/** The findings about the route as a whole, in words; beyond a few only their number. */
function findingLines(content: Content, y: number, width: number): Piece {
  const shapes: Shape[] = [];
  let top = y;
  const shown = content.marks.length > MOST_FINDINGS ? MOST_FINDINGS - 1 : MOST_FINDINGS;
  for (const mark of content.marks.slice(0, shown)) {
    const text = textBlock(mark.text, 0, { face: FACES.body, style: 't', width: width - 24, most: 2, x: 24 });
    shapes.push({
      kind: 'group',
      part: 'finding',
      x: 0,
      y: top,
      w: width,
      h: text.h,
      tooltip: mark.text,
      children: [{ kind: 'icon', name: mark.severity, x: 0, y: 0, size: 16 }, ...text.shapes],
    });
    top += text.h + 4;
  }
  const rest = content.marks.slice(shown);
  if (rest.length > 0) {
    const text = textBlock(andMore(rest.length)[content.taal], 0, {
      face: FACES.body,
      style: 't-muted',
      width: width - 24,
      most: 1,
      x: 24,
    });
    const tooltip = tooltipOf({ details: [], marks: rest });
    shapes.push({ kind: 'group', part: 'finding', x: 0, y: top, w: width, h: text.h, tooltip, children: text.shapes });
    top += text.h + 4;
  }
  return { shapes, h: top - y };
}

/** Title, subtitle and status of the route, and what was found about it as a whole. */
export function titlePiece(content: Content, width: number): Piece {
  const status = pill(content.status.label, content.status.value);
  const textWidth = width - status.w - 32;
  const title = textBlock(content.title, 0, { face: FACES.title, style: 't', width: textWidth, most: 3 });
  const subtitle = textBlock(content.subtitle, title.h + 4, {
    face: FACES.subtitle,
    style: 't-muted',
    width: textWidth,
    most: 4,
  });
  const below = title.h + 4 + subtitle.h;
  const findings = findingLines(content, below + 8, textWidth);
  return {
    h: below + (findings.h > 0 ? findings.h + 8 : 0),
    shapes: [...title.shapes, ...subtitle.shapes, { ...status, x: width - status.w, y: 4 }, ...findings.shapes],
  };
}
