import type { Content, Follow, Range } from '../content/content.ts';
import { formatNumber, formatRange } from '../labels/format.ts';
import { belowNorm, LABELS, stillToFill } from '../labels/labels.ts';
import { measure } from '../text/measure.ts';
import { bar, FULL_YEAR, type Segment, segmentsOf } from './bars.ts';
import { changeStyle, markShapes, markWidth } from './marks.ts';
import { FACES, PANEL_WIDTH } from './metrics.ts';
import { type Group, movedAll, type Piece, type Shape } from './shapes.ts';
import { textBlock } from './text.ts';
import { nameOf, tooltipOf } from './tooltip.ts';

const BAR_H = 9;
const SECTION_GAP = 20;
/** How far below the top of its band the label of the hours starts. */
const BESIDE_LABEL = 11;

function followGroup(follow: Follow, y: number): Group {
  const w = PANEL_WIDTH - 24;
  const marks = follow.marks ?? [];
  const signs = markWidth(marks);
  const title = textBlock(follow.title, 9, { face: FACES.strong, style: 't', width: w - signs, most: 3, x: 12 });
  const note = textBlock(follow.note, 9 + title.h, { face: FACES.small, style: 't-muted', width: w, most: 4, x: 12 });
  const h = title.h + note.h + 18;
  const details = [follow.title, follow.note].filter(Boolean);
  return {
    kind: 'group',
    part: 'follow',
    ...(follow.stand ? { stand: follow.stand } : {}),
    x: 0,
    y,
    w: PANEL_WIDTH,
    h,
    ...(marks.length > 0 ? { label: nameOf({ details, marks }) } : {}),
    tooltip: tooltipOf({ details, marks }),
    children: [
      { kind: 'rect', x: 0, y: 0, w: PANEL_WIDTH, h, r: 8, style: `follow${changeStyle(marks)}` },
      ...title.shapes,
      ...markShapes(marks, PANEL_WIDTH - 12 - signs + 4, 9),
      ...note.shapes,
    ],
  };
}

function heading(text: string): Piece {
  return textBlock(text, 0, { face: FACES.heading, style: 't', width: PANEL_WIDTH, most: 1 });
}

function follows(content: Content): Piece {
  if (content.follows.length === 0) return { shapes: [], h: 0 };
  const head = heading(LABELS.afterwards[content.taal]);
  const shapes: Shape[] = [...head.shapes];
  let y = head.h + 8;
  for (const follow of content.follows) {
    const group = followGroup(follow, y);
    shapes.push(group);
    y += group.h + 8;
  }
  return { shapes, h: y - 8 };
}

/** One kind of hours of the whole route: how many, the bar against the norm, and how far below it the least path stays. */
function normLine(
  content: Content,
  label: string,
  amount: Range,
  segments: readonly Segment[],
  norm: number | undefined,
): Piece {
  const { taal, status } = content;
  const hours = formatRange(amount.min, amount.max, taal);
  const text = norm === undefined ? hours : `${hours} · ${LABELS.norm[taal]} ${formatNumber(norm, taal)}`;
  const name = textBlock(label, 0, {
    face: FACES.small,
    style: 't',
    width: PANEL_WIDTH - measure(text, FACES.small) - 4,
    most: 2,
  });
  const scale = Math.max(1, amount.max, norm ?? content.years.length * FULL_YEAR) * 1.06;
  const shapes: Shape[] = [
    ...name.shapes,
    { kind: 'text', x: PANEL_WIDTH, y: 12, text, face: FACES.small, anchor: 'end', style: 't' },
    ...bar(segments, { y: name.h + 5, w: PANEL_WIDTH, h: BAR_H, scale }, norm),
  ];
  const h = name.h + 5 + BAR_H + 8;
  const short = norm === undefined ? 0 : norm - amount.min;
  if (short <= 0) return { shapes, h };
  // A draft is not finished, so what it lacks is no warning.
  const draft = status.value === 'concept';
  const says = (draft ? stillToFill(short) : belowNorm(short))[taal];
  const warning = textBlock(says, h, {
    face: FACES.small,
    style: draft ? 't-muted' : 't-warning',
    width: PANEL_WIDTH - 22,
    most: 2,
    x: draft ? 0 : 20,
  });
  const sign: Shape[] = draft ? [] : [{ kind: 'icon', name: 'warning', x: 0, y: h - 1, size: 16 }];
  return { shapes: [...shapes, ...sign, ...warning.shapes], h: h + warning.h + 4 };
}

function routeHours(content: Content): Piece {
  const { hours, norm, taal } = content;
  const head = heading((content.onPath ? LABELS.thisPath : LABELS.wholeRoute)[taal]);
  const only = (amount: Range, style: string): Segment[] => [
    { hours: amount.min, style },
    { hours: amount.max - amount.min, style: 'depends' },
  ];
  const shapes: Shape[] = [...head.shapes];
  let y = head.h + 5;
  const placement = normLine(
    content,
    LABELS.placement[taal],
    hours.placement,
    only(hours.placement, 'placement'),
    norm?.bpv,
  );
  const lines = [
    normLine(content, LABELS.total[taal], hours.total, segmentsOf(hours), norm?.totaal),
    normLine(content, LABELS.guided[taal], hours.guided, only(hours.guided, 'guided'), norm?.bot),
    ...(hours.placement.max > 0 || norm ? [placement] : []),
  ];
  for (const line of lines) {
    shapes.push(...movedAll(line.shapes, 0, y));
    y += line.h + 4;
  }
  return { shapes, h: y - 4 };
}

/** At the end of the line: what follows, and beside the years' own hours (`beside`) those of the whole route. */
export function afterGroup(content: Content, x: number, y: number, beside: number): Group {
  const next = follows(content);
  const hours = content.years.length > 0 ? routeHours(content) : { shapes: [], h: 0 };
  const hoursY = Math.max(next.h > 0 ? next.h + SECTION_GAP : 0, beside + BESIDE_LABEL - y);
  return {
    kind: 'group',
    part: 'panel',
    x,
    y,
    w: PANEL_WIDTH,
    h: content.years.length > 0 ? hoursY + hours.h : next.h,
    label: LABELS.wholeRoute[content.taal],
    children: [...next.shapes, ...movedAll(hours.shapes, 0, hoursY)],
  };
}
