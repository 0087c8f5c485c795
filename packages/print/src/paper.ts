/** Where a picture stands on its page, in points (1/72 inch). */
export interface Page {
  readonly size: readonly [width: number, height: number];
  /** Points per pixel of the picture. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** ISO 216, upright: A4 to A0. */
const SHEETS = [
  [595.28, 841.89],
  [841.89, 1190.55],
  [1190.55, 1683.78],
  [1683.78, 2383.94],
  [2383.94, 3370.39],
] as const;
/** A centimetre: most printers leave less than that white. */
const MARGIN = 28.35;
/** Points per pixel below which text of 12 pixels is too small to read on paper: 5.4 points. */
const LEAST = 0.45;
/** Points per pixel at which a picture has its own size. */
const FULL = 0.75;

function onSheet(w: number, h: number, size: readonly [number, number]): Page {
  const scale = Math.min(FULL, (size[0] - 2 * MARGIN) / w, (size[1] - 2 * MARGIN) / h);
  return { size, scale, x: (size[0] - w * scale) / 2, y: (size[1] - h * scale) / 2 };
}

/** The smallest sheet on which a picture of these pixels can be read; a page of its own size where none is large enough. */
export function pageFor(w: number, h: number): Page {
  for (const [short, long] of SHEETS) {
    const page = onSheet(w, h, w > h ? [long, short] : [short, long]);
    if (page.scale >= LEAST) return page;
  }
  return onSheet(w, h, [w * LEAST + 2 * MARGIN, h * LEAST + 2 * MARGIN]);
}
