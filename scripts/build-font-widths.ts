/*
 * Writes `packages/diagram/src/text/widths.ts`: how wide a character may be, in thousandths of the font size, whatever sans-serif the
 * reader has. Arimo has the widths of Arial, Helvetica and Liberation Sans; DejaVu Sans is the widest common fallback. The picture sets
 * `font-size-adjust` to Arial's x-height, so DejaVu is scaled to that before the wider of both is taken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const require = createRequire(import.meta.url);
const FIRST = 0x20;
const LAST = 0x17f;
/** Arial's x-height by its size. */
const X_HEIGHT = 0.519;
const EXTRA = '–—‘’“”„•…→↗≥≤−€\u202f\u2009✓';

interface Face {
  readonly font: opentype.Font;
  /** What `font-size-adjust` makes of it; never enlarged, so that a viewer that does not know the property fits too. */
  readonly scale: number;
}

function open(family: 'arimo' | 'dejavu-sans', set: 'latin' | 'latin-ext', weight: 400 | 700): Face {
  const file = `@fontsource/${family}/files/${family}-${set}-${weight}-normal.woff`;
  const font = opentype.parse(new Uint8Array(readFileSync(require.resolve(file))).buffer);
  const xHeight = font.charToGlyph('x').getMetrics().yMax / font.unitsPerEm;
  return { font, scale: family === 'dejavu-sans' ? Math.min(1, X_HEIGHT / xHeight) : 1 };
}

function widthsOf(weight: 400 | 700): { table: number[]; extra: number[] } {
  const families = [
    [open('arimo', 'latin', weight), open('arimo', 'latin-ext', weight)],
    [open('dejavu-sans', 'latin', weight)],
  ];
  const measure = (faces: Face[], sign: string): number => {
    const face = faces.find((candidate) => candidate.font.charToGlyphIndex(sign) !== 0);
    if (!face) return 0;
    const { advanceWidth } = face.font.charToGlyph(sign);
    return ((advanceWidth ?? 0) / face.font.unitsPerEm) * 1000 * face.scale;
  };
  // A sign that neither font has is drawn by some other one: room for a full em.
  const widest = (sign: string): number =>
    Math.ceil(Math.max(...families.map((faces) => measure(faces, sign)))) || 1000;
  const table = Array.from({ length: LAST - FIRST + 1 }, (_, index) => widest(String.fromCodePoint(FIRST + index)));
  return { table, extra: [...EXTRA].map(widest) };
}

const regular = widthsOf(400);
const bold = widthsOf(700);
const lines = [
  '// Made by scripts/build-font-widths.ts; not written by hand.',
  '',
  '/** First code point of the tables. */',
  `export const FIRST = ${FIRST};`,
  "/** Arial's x-height by its size; the picture sets `font-size-adjust` to it, so that no other font comes out wider. */",
  `export const X_HEIGHT = ${X_HEIGHT};`,
  '/** Widths in thousandths of the font size. */',
  `export const REGULAR: readonly number[] = ${JSON.stringify(regular.table)};`,
  `export const BOLD: readonly number[] = ${JSON.stringify(bold.table)};`,
  '/** Signs outside the tables: [regular, bold]. */',
  'export const EXTRA: Readonly<Record<string, readonly [number, number]>> = {',
  ...[...EXTRA].map((sign, at) => `  ${JSON.stringify(sign)}: [${regular.extra[at]}, ${bold.extra[at]}],`),
  '};',
  '',
];
writeFileSync(new URL('../packages/diagram/src/text/widths.ts', import.meta.url), lines.join('\n'));
