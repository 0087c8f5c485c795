import { BOLD, EXTRA, FIRST, REGULAR } from './widths.ts';

/** How a text is set: size in pixels, regular unless bold. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width in pixels that a text takes at most, in any of the fonts of the picture's stack. */
export function measure(text: string, face: Face): number {
  const table = face.bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (const sign of text) {
    const width = table[(sign.codePointAt(0) ?? 0) - FIRST] ?? EXTRA[sign]?.[face.bold ? 1 : 0];
    // An unknown sign (another script, an emoji) may come from any font: an em and a half is never too little.
    thousandths += width ?? 1500;
  }
  return (thousandths * face.size) / 1000;
}

/** The text itself where it fits, else its start with `…`. */
export function shorten(text: string, face: Face, width: number): string {
  if (measure(text, face) <= width) return text;
  const signs = [...text];
  let kept = '';
  for (const sign of signs) {
    if (measure(`${kept}${sign}…`, face) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
