import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Markers, mergeTekst } from '@leerroute/language';
import type { Context } from '../environment.ts';
import { askGit } from '../git-setup/repository.ts';
import { replaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * `leerroute merge <base> <ours> <theirs> [size] [labels…]`: what Git calls for a `.route` file that both sides changed. Writes the outcome into `ours`.
 * 0: merged; 1: there are conflicts in it; 2: not possible by statement, and nothing was written.
 */
export function merge(context: Context, names: readonly string[]): number {
  const [base = '', ours = '', theirs = '', size, ...labels] = names;
  const text = (name: string): string => readText(resolve(context.cwd, name), name);
  const merged = mergeTekst(
    { base: text(base), ours: text(ours), theirs: text(theirs) },
    markers(size, labels, context),
  );
  if (!merged) throw BY_LINES;
  replaceFile(resolve(context.cwd, ours), merged.tekst);
  return merged.conflicten > 0 ? 1 : 0;
}

function markers(size: string | undefined, labels: readonly string[], context: Context): Markers {
  // A Git before 2.45 knows no labels here and leaves `%X` as it is.
  const [base, ours, theirs] = labels.map((label) => (/^%?[SXY]?$/.test(label) ? undefined : label));
  const { stdout } = askGit(context, ['config', '--get', 'merge.conflictStyle']);
  return {
    size: Number(size) > 0 ? Number(size) : 7,
    labels: { base: base ?? 'base', ours: ours ?? 'ours', theirs: theirs ?? 'theirs' },
    showBase: /diff3/.test(stdout),
  };
}

function readText(path: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    throw new WrongUse({
      nl: `“${name}” is niet te lezen als tekst; Git voegt dit bestand samen per regel.`,
      en: `“${name}” cannot be read as text; Git merges this file line by line.`,
    });
  }
}

const BY_LINES = new WrongUse({
  nl: 'Een van de versies volgt de taal niet, of beide zetten dezelfde regels in een andere volgorde; Git voegt dit bestand samen per regel.',
  en: 'One of the versions does not follow the language, or both put the same lines in another order; Git merges this file line by line.',
});
