import type { Mark } from '../content/content.ts';

/** The full text of a thing with its findings, a line each. */
export function tooltipOf(thing: { readonly details: readonly string[]; readonly marks: readonly Mark[] }): string {
  return [...thing.details, ...thing.marks.map((mark) => `⚠ ${mark.text}`)].join('\n');
}
