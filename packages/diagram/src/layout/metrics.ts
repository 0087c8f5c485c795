import type { Face } from '../text/measure.ts';

/** Measures of the picture in pixels. */
export const MARGIN = 28;
export const LABEL_WIDTH = 212;
export const COLUMN_WIDTH = 352;
/** Between the edge of a column and its cards; two of them make the gutter that lines run through. */
export const COLUMN_PAD = 14;
export const CARD_WIDTH = COLUMN_WIDTH - 2 * COLUMN_PAD;
export const CARD_GAP = 10;
export const LANE_PAD = 12;
export const LANE_GAP = 10;
export const PANEL_WIDTH = 248;
export const PANEL_GAP = 24;

/** The picture of one year is this many columns wide, so that it has the measures of a route of three years. */
export const DETAIL_COLUMNS = 3;

/** How many columns the picture has. */
export function columnsOf({ detail, years }: { readonly detail: boolean; readonly years: readonly unknown[] }): number {
  return detail ? DETAIL_COLUMNS : years.length;
}

export const FACES = {
  title: { size: 26, bold: true },
  subtitle: { size: 14 },
  heading: { size: 15, bold: true },
  lane: { size: 14, bold: true },
  cardTitle: { size: 13, bold: true },
  strong: { size: 12, bold: true },
  body: { size: 12 },
  small: { size: 11.5 },
  tiny: { size: 10, bold: true },
} as const satisfies Record<string, Face>;

/** Distance between base lines for a face. */
export function lineHeight(face: Face): number {
  return Math.round(face.size * 1.3);
}
