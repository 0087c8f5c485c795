import type { Chip } from '../content/content.ts';
import { measure } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { BADGE, badge } from './badge.ts';
import { linesPiece } from './lines.ts';
import { markShapes, markStyle, markWidth } from './marks.ts';
import { FACES, lineHeight } from './metrics.ts';
import { type Group, movedAll, type Piece } from './shapes.ts';
import { textBlock } from './text.ts';
import { boxShapes, boxWidth, headOf } from './tooltip.ts';

const CHIP_GAP = 8;
const PAD_X = 10;
const PAD_Y = 6;
/** Narrower than this, chips stand below each other. */
const LEAST_FOR_TWO = 230;
const LEAST_TITLE = 40;

/** Room before the title: the box to tick and the letter of the place. */
function leftOf(chip: Chip): number {
  return boxWidth(chip) + (chip.lane ? BADGE + 4 : 0);
}

function titleWidth(chip: Chip, width: number): number {
  const value = chip.value === undefined ? 0 : measure(chip.value, FACES.small) + 6;
  return width - 2 * PAD_X - value - markWidth(chip.marks) - leftOf(chip);
}

function linesOf(chip: Chip, width: number): number {
  return Math.max(1, wrap(chip.title, FACES.body, titleWidth(chip, width), 3).lines.length);
}

function chipHeight(chip: Chip, width: number): number {
  const more = linesPiece(chip.lines, width - 2 * PAD_X - boxWidth(chip)).h;
  return linesOf(chip, width) * lineHeight(FACES.body) + (more > 0 ? more + 2 : 0) + 2 * PAD_Y;
}

function chipGroup(chip: Chip, width: number, h: number): Group {
  const left = PAD_X + leftOf(chip);
  const lines = linesOf(chip, width);
  const all = linesPiece(chip.lines, width - 2 * PAD_X - boxWidth(chip));
  const titleH = lines * lineHeight(FACES.body);
  const top = all.h > 0 ? PAD_Y : (h - titleH) / 2;
  const middle = top + titleH / 2;
  const title = textBlock(chip.title, top, {
    face: FACES.body,
    style: 't-chip',
    width: titleWidth(chip, width),
    most: 3,
    x: left,
  });
  const marks = markWidth(chip.marks);
  return {
    kind: 'group',
    part: 'chip',
    x: 0,
    y: 0,
    w: width,
    h,
    ...headOf(chip),
    children: [
      { kind: 'rect', x: 0, y: 0, w: width, h, r: Math.min(14, h / 2), style: `chip${markStyle(chip.marks)}` },
      ...boxShapes(chip, PAD_X - 1, middle - 7),
      ...(chip.lane ? [badge(chip.lane, PAD_X + boxWidth(chip) - 3, middle - BADGE / 2, chip.lane.title)] : []),
      ...title.shapes,
      ...(chip.value === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              x: width - PAD_X - marks,
              y: middle + 4,
              text: chip.value,
              face: FACES.small,
              anchor: 'end' as const,
              style: 't-muted',
            },
          ]),
      ...movedAll(all.shapes, PAD_X + boxWidth(chip), top + titleH + 2),
      ...markShapes(chip.marks, width - PAD_X - marks + 4, middle - 8),
    ],
  };
}

/** Whether a title keeps enough room beside its hours and signs, and needs no more than two lines and no hyphen; no line joins it. */
function fitsHalf(chip: Chip, half: number): boolean {
  const { lines } = wrap(chip.title, FACES.body, titleWidth(chip, half), 3);
  const split = lines.some((line) => line.endsWith('-') && !chip.title.includes(line));
  return !chip.linked && titleWidth(chip, half) >= LEAST_TITLE && lines.length <= 2 && !split;
}

/** Chips two beside each other; a title that is too long for half the width has a whole line. */
export function chipGrid(chips: readonly Chip[], width: number): Piece {
  const half = (width - CHIP_GAP) / 2;
  const two = width >= LEAST_FOR_TWO && !chips.some((chip) => chip.lines?.length);
  const rows: Chip[][] = [];
  for (const chip of chips) {
    const wide = !two || !fitsHalf(chip, half);
    const last = rows.at(-1);
    if (!wide && last?.length === 1 && last[0] && fitsHalf(last[0], half)) last.push(chip);
    else rows.push([chip]);
  }
  const shapes: Group[] = [];
  let y = 0;
  for (const row of rows) {
    const [only] = row;
    // What stands alone in its row takes all of it rather than a second line.
    const whole = row.length === 1 && only !== undefined && (!two || linesOf(only, half) > 1 || !fitsHalf(only, half));
    const w = whole ? width : half;
    const h = Math.max(...row.map((chip) => chipHeight(chip, w)));
    row.forEach((chip, at) => {
      shapes.push({ ...chipGroup(chip, w, h), x: at * (half + CHIP_GAP), y });
    });
    y += h + CHIP_GAP;
  }
  return { shapes, h: Math.max(0, y - CHIP_GAP) };
}
