import type { Content, Fact } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { CARD_WIDTH, COLUMN_PAD, COLUMN_WIDTH, FACES, LABEL_WIDTH, PANEL_GAP, PANEL_WIDTH } from './metrics.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';

const TOP = 14;
const GAP = 10;

function factPiece({ label, lines }: Fact, width: number): Piece {
  const shapes: Shape[] = [];
  let y = 0;
  const add = (text: string, face: (typeof FACES)[keyof typeof FACES], style: string, most: number): void => {
    const block = textBlock(text, y, { face, style, width, most });
    shapes.push(...block.shapes);
    y += block.h;
  };
  add(label, FACES.strong, 't', 2);
  for (const line of lines) add(line, FACES.small, 't-muted', 6);
  return { shapes, h: y };
}

/** Facts in columns that stand below those of the years and the panel: each goes below the shortest so far, the first if they are alike. */
function inColumns(facts: readonly Fact[], gridWidth: number): Piece {
  const years = Math.floor((gridWidth - LABEL_WIDTH) / COLUMN_WIDTH);
  const columns = [
    ...Array.from({ length: years }, (_, at) => ({ x: LABEL_WIDTH + at * COLUMN_WIDTH + COLUMN_PAD, w: CARD_WIDTH })),
    { x: gridWidth + PANEL_GAP, w: PANEL_WIDTH },
  ];
  const bottoms = columns.map(() => 0);
  const shapes = facts.flatMap((fact) => {
    const y = Math.min(...bottoms);
    const at = bottoms.indexOf(y);
    const { x, w } = columns[at] ?? { x: 0, w: CARD_WIDTH };
    const piece = factPiece(fact, w);
    bottoms[at] = y + piece.h + GAP;
    return movedAll(piece.shapes, x, y);
  });
  return { shapes, h: Math.max(...bottoms) - GAP };
}

/** At the foot, as small print: what school and institution agreed, which a pupil need not know to follow the route. */
export function agreedGroup({ facts, taal }: Content, y: number, gridWidth: number): Group | undefined {
  const agreed = facts.filter((fact) => fact.agreed);
  if (agreed.length === 0) return undefined;
  const width = gridWidth + PANEL_GAP + PANEL_WIDTH;
  const heading = textBlock(LABELS.agreed[taal], TOP - 3, {
    face: FACES.heading,
    style: 't',
    width: LABEL_WIDTH - 14,
    most: 2,
    x: 14,
  });
  const body = inColumns(agreed, gridWidth);
  const rule: Shape = {
    kind: 'path',
    points: [
      { x: 0, y: 0 },
      { x: width, y: 0 },
    ],
    style: 'grid',
  };
  return {
    kind: 'group',
    part: 'agreed',
    hue: 'slate',
    x: 0,
    y,
    w: width,
    h: TOP + Math.max(heading.h, body.h),
    label: LABELS.agreed[taal],
    tooltip: agreed.flatMap(({ label, lines }) => [label, ...lines]).join('\n'),
    children: [rule, ...heading.shapes, ...movedAll(body.shapes, 0, TOP)],
  };
}
