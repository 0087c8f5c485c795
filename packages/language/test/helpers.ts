import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readBestand } from '@leerroute/language';
import type { Bestand, Syntaxfout } from '@leerroute/model';

const folder = new URL('../../../examples/', import.meta.url).pathname;

/** The reference files by their path within the examples. */
export const examples: ReadonlyMap<string, string> = new Map(
  globSync(`${folder}**/*.route`, { exclude: [`${folder}wijzigingen/**`] })
    .sort()
    .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
);

/** What a text means, without places in the text: for comparing two texts. */
export function meaning(tekst: string): unknown {
  const { declaraties, negeringen } = readBestand('test.route', tekst);
  return withoutPlaces({
    declaraties,
    negeringen: negeringen.map(({ regel, totEnMet, reden }) => ({ regel, totEnMet, reden })),
  });
}

/** A copy without spans. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => key !== 'span' && item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, isSpan(item) ? true : withoutPlaces(item)]));
}

const isSpan = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value && Object.keys(value).length === 2;

/** `line:column message` of every syntax finding, from 1. */
export function told({ tekst, fouten }: Bestand): string[] {
  return fouten.map((fout) => `${lineOf(tekst, fout)}:${columnOf(tekst, fout)} ${fout.message.nl}`);
}

/** The line of a finding, from 1. */
export function lineOf(tekst: string, { span }: Syntaxfout): number {
  return tekst.slice(0, span.start).split('\n').length;
}

function columnOf(tekst: string, { span }: Syntaxfout): number {
  return span.start - tekst.lastIndexOf('\n', span.start - 1);
}
