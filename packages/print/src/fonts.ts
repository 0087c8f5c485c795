import { create, type Font } from 'fontkit';
import { asset } from './assets.ts';
import { unpackWoff } from './woff.ts';

/*
 * The fonts that the picture was measured with travel along, so that no text leaves its box whatever fonts a machine has.
 */

/** Arimo comes in pieces by script; DejaVu has the arrows and signs that Arimo lacks. In the order in which they are asked. */
const PIECES = [
  'arimo/files/arimo-latin',
  'arimo/files/arimo-latin-ext',
  'arimo/files/arimo-greek',
  'arimo/files/arimo-cyrillic',
  'dejavu-sans/files/dejavu-sans-latin',
];

/** A piece of text that one font can draw. */
export interface Run {
  readonly text: string;
  readonly font: Typeface;
}

export interface Typeface {
  /** Stable name, for a library that keeps fonts by name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly font: Font;
}

const opened = new Map<string, Typeface>();

function typeface(piece: string, bold: boolean): Typeface {
  const name = `@fontsource/${piece}-${bold ? 700 : 400}-normal.woff`;
  const known = opened.get(name);
  if (known) return known;
  const bytes = unpackWoff(asset(name));
  const font = create(bytes as Buffer);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${name} is no single font`);
  const face = { name, bytes, font };
  opened.set(name, face);
  return face;
}

function faceFor(sign: string, bold: boolean): Typeface {
  const point = sign.codePointAt(0) ?? 0;
  const found = PIECES.find((piece) => typeface(piece, bold).font.hasGlyphForCodePoint(point));
  // A sign that no font has becomes the empty box of the first one.
  return typeface(found ?? PIECES[0] ?? '', bold);
}

/** A text in runs, each of one font. A narrow space that a font lacks is drawn as a plain one. */
export function runsOf(text: string, bold: boolean): readonly Run[] {
  const runs: { text: string; font: Typeface }[] = [];
  for (const sign of text.replace(/\s/g, (space) => (space === '\u00a0' ? space : ' '))) {
    const font = faceFor(sign, bold);
    const last = runs.at(-1);
    if (last?.font === font) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return runs;
}

/** Width of a run in pixels at this size. */
export function widthOf({ text, font: { font } }: Run, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}
