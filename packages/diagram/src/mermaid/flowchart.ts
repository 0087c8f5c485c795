import type { Language, Localized } from '@leerroute/model';
import { labelOf } from './label.ts';

/** What GitHub draws at most; a little is left for what it adds itself. */
const MOST_SIGNS = 49_000;
const MOST_EDGES = 480;

/** A flowchart as it stands, without its head. */
export interface Flow {
  readonly lines: readonly string[];
  /** Lines between boxes. */
  readonly edges: number;
  /** What is left out; nothing where all is told. */
  readonly note?: Localized;
}

export interface Head {
  readonly taal: Language;
  readonly direction: 'TB' | 'LR';
  readonly title: string;
  /** Name and description for who hears the picture. */
  readonly name: string;
  readonly description: string;
}

/** Text for a line of its own (`accDescr`), where codes are not read: only letters, digits and mild signs. */
function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,:·–().-]+/gu, ' ')
    .slice(0, 300)
    .trim();
}

function drawn({ lines, note }: Flow, { taal, direction, title, name, description }: Head): string {
  return [
    '---',
    `title: ${JSON.stringify(plainLine(title))}`,
    '---',
    `flowchart ${direction}`,
    `accTitle: ${plainLine(name)}`,
    `accDescr: ${plainLine(description) || '–'}`,
    ...(note ? [`kort[/${labelOf([note[taal]], 300)}/]`] : []),
    ...lines,
    '',
  ].join('\n');
}

/** The first of these tellings, from everything to the least, that is small enough for GitHub (500 lines, 50 000 signs); else the last. */
export function firstThatFits(tellings: readonly (() => Flow)[], head: Head): string {
  let text = '';
  for (const telling of tellings) {
    const flow = telling();
    text = drawn(flow, head);
    if (text.length <= MOST_SIGNS && flow.edges <= MOST_EDGES) break;
  }
  return text;
}
