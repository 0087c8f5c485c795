/** Measures of the region map in pixels. */
export const SCHOOLS_WIDTH = 252;
/** Between schools and routes: the streams run here and nothing else stands here. */
const GUTTER = 132;
export const ROUTES_WIDTH = 440;
export const ARROW_WIDTH = 40;
export const INSTITUTION_WIDTH = 240;
export const BAND_PAD = 12;
export const BAND_WIDTH = ROUTES_WIDTH + ARROW_WIDTH + INSTITUTION_WIDTH + 2 * BAND_PAD;
export const BAND_X = SCHOOLS_WIDTH + GUTTER;
export const MAP_WIDTH = BAND_X + BAND_WIDTH;
export const GAP = 12;
export const PAD = 10;
export const BOX = 16;
export const BOX_STEP = 22;
