import { styleText } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

type Style = Parameters<typeof styleText>[0];

/** Puts styles on text, or leaves it plain where the user wants no colour. */
export type Paint = (style: Style, text: string) => string;

/** Whether colour is wanted is decided once, by `wantsColour`. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** Control and direction marks from a file must not steer the user's terminal or turn the text around. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text from a file or message, made safe to print on one line. A tab stays. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (sign) => (sign === '\t' ? sign : '\ufffd'));
}

/** Columns a printable text takes on a terminal: a wide sign two, and a mark that goes with the sign before it none. */
export function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) columns += eastAsianWidth(segment.codePointAt(0) ?? 0);
  return columns;
}

/** Blanks as wide as the text; its tabs stay tabs, so what follows stands under what followed the text. */
export function blanks(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(width(part)))
    .join('\t');
}
