/** Control and direction marks could turn the text around, or steer the terminal it is printed on. */
const ONZICHTBAAR = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text of an author on one line, with a replacement sign for what nobody can see. */
export function zichtbaar(geschreven: string): string {
  return geschreven.replaceAll(/\s+/g, ' ').replaceAll(ONZICHTBAAR, '\ufffd');
}
