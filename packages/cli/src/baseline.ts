import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '@leerroute/model';
import { baselineTekst, type Finding, leesBaseline, maakBaseline, vergelijkMetBaseline } from '@leerroute/rules';
import type { Context } from './environment.ts';
import { type Input, toRelative } from './input.ts';
import type { ReportedBaseline } from './report.ts';
import { makeOrReplaceFile } from './write-file.ts';
import { WrongUse } from './wrong-use.ts';

/** Where known findings stand if the user names no file: in the folder of the project. */
const BASELINE_FILE = 'leerroute-baseline.json';

/** What the options of `check` say about a baseline; `read` and `write` are absolute paths. */
interface Wanted {
  readonly read?: string;
  readonly write?: string;
}

function wanted(
  options: Readonly<Record<string, unknown>>,
  { folder }: Input,
  inputs: readonly Input[],
  { cwd }: Context,
): Wanted {
  const pathOf = (given: unknown): string | undefined => {
    if (given === undefined) return undefined;
    if (typeof given !== 'string') return join(folder, BASELINE_FILE);
    if (inputs.length > 1) throw EACH_ITS_OWN;
    if (!given.endsWith('.json')) throw noJson(given);
    return resolve(cwd, given);
  };
  const [read, write] = [pathOf(options.baseline), pathOf(options.schrijfBaseline)];
  if (read !== undefined && write !== undefined) throw BOTH;
  return { ...(read === undefined ? {} : { read }), ...(write === undefined ? {} : { write }) };
}

/**
 * The findings that a baseline does not know, and what to say about the others; without `--baseline` all of them. Of several
 * `inputs` one may have no baseline: then all its findings are new.
 */
export function withoutKnown(
  findings: readonly Finding[],
  input: Input,
  inputs: readonly Input[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
): { readonly findings: readonly Finding[]; readonly baseline?: ReportedBaseline } {
  const { read } = wanted(options, input, inputs, context);
  if (read === undefined) return { findings };
  const others = inputs.filter((other) => other !== input);
  if (!existsSync(read) && others.some(({ folder }) => existsSync(join(folder, BASELINE_FILE)))) return { findings };
  const { nieuw, bekend, vervallen } = vergelijkMetBaseline(findings, readBaseline(read), input.isChosen);
  const stale = vervallen.map((known) => ({ ...known, file: input.shown + known.file }));
  return { findings: nieuw, baseline: { file: toRelative(context.cwd, read), hidden: bekend, stale } };
}

/**
 * Writes the findings of now where `--schrijf-baseline` says, and tells how many; gives the exit code. Undefined where it was not
 * asked for. What is known of files that were not chosen stays.
 */
export function writeBaseline(
  findings: readonly Finding[],
  input: Input,
  inputs: readonly Input[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
  taal: Language,
): number | undefined {
  const { write } = wanted(options, input, inputs, context);
  if (write === undefined) return undefined;
  const isWhole = input.isChosen('');
  const kept = isWhole ? [] : knownBefore(write).filter(({ file }) => !input.isChosen(file));
  const baseline = maakBaseline(findings, kept);
  makeOrReplaceFile(write, baselineTekst(baseline));
  const broken = findings.filter(({ rule }) => rule === 'syntax').length;
  const name = toRelative(context.cwd, write);
  const count = baseline.findings.length;
  const lines = {
    nl: [
      `${name}: ${count} ${count === 1 ? 'bekende melding' : 'bekende meldingen'}`,
      `${broken} ${broken === 1 ? 'plek is' : 'plekken zijn'} niet te lezen en ${broken === 1 ? 'staat' : 'staan'} er niet in. Zie: leerroute check`,
    ],
    en: [
      `${name}: ${count} known ${count === 1 ? 'finding' : 'findings'}`,
      `${broken} ${broken === 1 ? 'place' : 'places'} cannot be read and ${broken === 1 ? 'is' : 'are'} not in it. See: leerroute check`,
    ],
  }[taal];
  for (const line of lines.slice(0, broken > 0 ? 2 : 1)) context.stderr.write(`${line}\n`);
  return broken > 0 ? 1 : 0;
}

function readBaseline(path: string): ReturnType<typeof maakBaseline> {
  const read = textOf(path);
  const baseline = 'text' in read ? leesBaseline(read.text) : undefined;
  if (baseline) return baseline;
  throw 'code' in read ? notRead(path, read.code) : noBaseline(path);
}

function knownBefore(path: string): ReturnType<typeof maakBaseline>['findings'] {
  const read = textOf(path);
  return 'code' in read && read.code === 'ENOENT' ? [] : readBaseline(path).findings;
}

function textOf(path: string): { readonly text: string } | { readonly code: string } {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : '?' };
  }
}

function notRead(path: string, code: string): WrongUse {
  return new WrongUse({
    nl: `De baseline “${path}” is niet te lezen (${code}). Maak hem met: leerroute check --schrijf-baseline`,
    en: `The baseline “${path}” cannot be read (${code}). Make it with: leerroute check --schrijf-baseline`,
  });
}

function noBaseline(path: string): WrongUse {
  return new WrongUse({
    nl: `“${path}” is geen baseline. Maak hem opnieuw met: leerroute check --schrijf-baseline`,
    en: `“${path}” is no baseline. Make it again with: leerroute check --schrijf-baseline`,
  });
}

function noJson(given: string): WrongUse {
  return new WrongUse({
    nl: `“${given}” is geen .json-bestand. Noem paden vóór --baseline of --schrijf-baseline, en daarachter alleen het baselinebestand.`,
    en: `“${given}” is no .json file. Name paths before --baseline or --schrijf-baseline, and only the baseline file after it.`,
  });
}

const EACH_ITS_OWN = new WrongUse({
  nl: 'Hier zijn meer projecten, en elk heeft zijn eigen leerroute-baseline.json. Noem geen bestand, of controleer één project.',
  en: 'There are more projects here, and each has its own leerroute-baseline.json. Name no file, or check one project.',
});

const BOTH = new WrongUse({
  nl: 'Kies --baseline of --schrijf-baseline, niet allebei.',
  en: 'Choose --baseline or --schrijf-baseline, not both.',
});
