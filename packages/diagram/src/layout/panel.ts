import type { Content } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { FACES, PANEL_WIDTH } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';
import { textBlock } from './text.ts';

/** Beside the lanes: what a pupil and parents should know of the route. */
export function panelGroup(content: Content, x: number, y: number): Group {
  const { taal } = content;
  const shapes: Shape[] = [];
  let top = 8;
  const add = (text: string, face: (typeof FACES)[keyof typeof FACES], style: string, most: number): void => {
    const block = textBlock(text, top, { face, style, width: PANEL_WIDTH, most });
    shapes.push(...block.shapes);
    top += block.h;
  };
  const facts = content.facts.filter((fact) => !fact.agreed);
  if (content.description || facts.length > 0) {
    add(LABELS.about[taal], FACES.heading, 't', 1);
    top += 6;
  }
  if (content.description) {
    add(content.description, FACES.body, 't', 10);
    top += 10;
  }
  for (const fact of facts) {
    add(fact.label, FACES.small, 't-muted', 2);
    for (const line of fact.lines) add(line, FACES.body, 't', 6);
    top += 7;
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
    tooltip: [content.description, ...facts.flatMap(({ label, lines }) => [label, ...lines])]
      .filter(Boolean)
      .join('\n'),
    children: shapes,
  };
}
