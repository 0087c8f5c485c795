import type { Content } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { COLUMN_PAD, FACES, LABEL_WIDTH } from './metrics.ts';
import type { Group, Shape } from './shapes.ts';
import { textBlock } from './text.ts';

const TOP = 14;
const GAP = 6;
const ITEM_GAP = 24;
const ROW_HEIGHT = 21;

/** Below the legend: what the words of school in the picture mean, from left to right. */
export function wordsGroup({ words, taal }: Content, y: number, width: number): Group | undefined {
  if (words.length === 0) return undefined;
  const left = LABEL_WIDTH + COLUMN_PAD;
  const heading = textBlock(LABELS.words[taal], TOP - 3, {
    face: FACES.heading,
    style: 't',
    width: LABEL_WIDTH - 14,
    most: 1,
    x: 14,
  });
  const shapes: Shape[] = [
    {
      kind: 'path',
      points: [
        { x: 0, y: 0 },
        { x: width, y: 0 },
      ],
      style: 'grid',
    },
    ...heading.shapes,
  ];
  let x = left;
  let top = TOP;
  for (const { label, lines } of words) {
    const name = measure(label, FACES.strong) + GAP;
    const meaning = lines.join(', ');
    const w = Math.min(name + measure(meaning, FACES.small) + 1, width - left);
    if (x > left && x + w > width) {
      x = left;
      top += ROW_HEIGHT;
    }
    shapes.push(
      ...textBlock(label, top, { face: FACES.strong, style: 't', width: name, most: 1, x }).shapes,
      ...textBlock(meaning, top, { face: FACES.small, style: 't-muted', width: w - name, most: 1, x: x + name }).shapes,
    );
    x += w + ITEM_GAP;
  }
  return {
    kind: 'group',
    part: 'words',
    hue: 'slate',
    x: 0,
    y,
    w: width,
    h: top + ROW_HEIGHT,
    label: LABELS.words[taal],
    children: shapes,
  };
}
