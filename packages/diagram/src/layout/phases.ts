import type { Content } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { shorten } from '../text/measure.ts';
import { COLUMN_PAD, COLUMN_WIDTH, columnsOf, FACES, LABEL_WIDTH } from './metrics.ts';
import type { Shape } from './shapes.ts';

const BAND_H = 22;

/** Runs of years of one phase. */
function runsOf(content: Content): { phase: 'vmbo' | 'mbo'; from: number; count: number }[] {
  const runs: { phase: 'vmbo' | 'mbo'; from: number; count: number }[] = [];
  content.years.forEach((year, at) => {
    const last = runs.at(-1);
    if (last?.phase === year.phase) last.count += 1;
    else runs.push({ phase: year.phase, from: at, count: 1 });
  });
  return runs;
}

/** Above the years: as what the pupil is enrolled. */
export function phaseShapes(content: Content, y: number): { shapes: Shape[]; bottom: number } {
  const shapes = runsOf(content).flatMap(({ phase, from, count }): Shape[] => {
    const x = LABEL_WIDTH + from * COLUMN_WIDTH + COLUMN_PAD / 2;
    const w = (content.detail ? columnsOf(content) : count) * COLUMN_WIDTH - COLUMN_PAD;
    const text = (phase === 'vmbo' ? LABELS.pupilPhase : LABELS.studentPhase)[content.taal];
    return [
      {
        kind: 'text',
        x: x + COLUMN_PAD / 2,
        y: y + 12,
        text: shorten(text, FACES.strong, w - COLUMN_PAD),
        face: FACES.strong,
        style: 't-muted',
      },
      { kind: 'rect', x, y: y + BAND_H - 4, w, h: 3, r: 1.5, style: phase },
    ];
  });
  return { shapes, bottom: y + (content.years.length > 0 ? BAND_H + 4 : 0) };
}

/** Between the years: a heavy line where the phase changes, a light one elsewhere. */
export function separators(content: Content, top: number, bottom: number): Shape[] {
  return content.years.slice(1).map((year, at): Shape => {
    const x = LABEL_WIDTH + (at + 1) * COLUMN_WIDTH;
    const heavy = content.years[at]?.phase !== year.phase;
    return {
      kind: 'path',
      points: [
        { x, y: top },
        { x, y: bottom },
      ],
      style: heavy ? 'phase' : 'between',
    };
  });
}
