import { join } from 'node:path';
import { formatTekst, readBestand } from '@leerroute/language';
import { type Bestand, maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';
import { leesTekst } from '@leerroute/server';
import type { Context, Stream } from '../environment.ts';
import { textReport } from '../formats/text.ts';
import { readStdin, STDIN_ALONE, toRelative } from '../input.ts';
import { listFiles } from '../inputs.ts';
import { linesBy, reported } from '../reported.ts';
import { replaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

interface Source {
  /** Relative to the project, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** `leerroute format`: the fixed layout to the screen, into the files, or only compared. */
export async function format(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (options.check && options.write) throw ONE_OF_BOTH;
  if (names.includes('-')) {
    if (names.length > 1) throw STDIN_ALONE;
    if (options.write) throw NOTHING_TO_WRITE;
    const name = typeof options.stdinNaam === 'string' ? options.stdinNaam : undefined;
    const { file, text } = await fromStdin(name, context);
    return options.check ? compare([{ file, text }], context) : print({ file, text }, context);
  }
  const { folder, files } = listFiles(names, context.cwd);
  if (!options.check && !options.write && files.length > 1) throw severalFiles(files.length);
  const sources: Source[] = [];
  for (const path of files) {
    const file = toRelative(folder, path);
    const read = leesTekst(folder, file);
    if ('tekst' in read) sources.push({ file, text: read.tekst });
    else context.stderr.write(`leerroute: ${file}: ${read.message[context.taal]}\n`);
  }
  const [only] = sources;
  const exitCode = options.write
    ? write(sources, folder, context)
    : options.check
      ? compare(sources, context)
      : only
        ? print(only, context)
        : 2;
  return sources.length < files.length ? 2 : exitCode;
}

async function fromStdin(name: string | undefined, context: Context): Promise<Source> {
  const { files, isChosen } = await readStdin(name, context);
  const own = files.find(({ pad }) => isChosen(pad));
  return { file: own?.pad ?? '', text: own?.tekst ?? '' };
}

/** The text in the fixed layout; undefined, and told to the user, where its syntax is broken. */
function laidOut({ file, text }: Source, context: Context, to: Stream): string | undefined {
  const formatted = formatTekst(text);
  if ('fouten' in formatted) {
    to.write(`${syntaxReport(readBestand(file, text), context)}\n`);
    return undefined;
  }
  // The formatter only moves white space. Should it ever do more, a comment could be lost: then nothing is written.
  if (withoutSpace(formatted.tekst) !== withoutSpace(text)) throw new Error(`format: ${file}`);
  return formatted.tekst;
}

function print(source: Source, context: Context): number {
  const text = laidOut(source, context, context.stderr);
  if (text === undefined) return 1;
  context.stdout.write(text);
  return 0;
}

function compare(sources: readonly Source[], context: Context): number {
  const { stdout, stderr, taal } = context;
  let different = 0;
  let broken = 0;
  for (const source of sources) {
    const text = laidOut(source, context, stdout);
    if (text === undefined) broken++;
    else if (text !== source.text) {
      different++;
      stdout.write(`${source.file}\n`);
    }
  }
  const line = {
    nl: `${different} van ${sources.length} bestanden niet in de vaste opmaak. Zet ze goed met: leerroute format --write`,
    en: `${different} of ${sources.length} files not in the fixed layout. Put them right with: leerroute format --write`,
  };
  if (different > 0) stderr.write(`${line[taal]}\n`);
  return different + broken > 0 ? 1 : 0;
}

function write(sources: readonly Source[], folder: string, context: Context): number {
  const { stdout, stderr, taal } = context;
  let changed = 0;
  let broken = 0;
  for (const source of sources) {
    const text = laidOut(source, context, stdout);
    if (text === undefined) broken++;
    else if (text !== source.text) {
      replaceFile(join(folder, source.file), text);
      changed++;
      stdout.write(`${source.file}\n`);
    }
  }
  const line = {
    nl: `${changed} van ${sources.length} bestanden gewijzigd.`,
    en: `${changed} of ${sources.length} files changed.`,
  };
  stderr.write(`${line[taal]}\n`);
  return broken > 0 ? 1 : 0;
}

function syntaxReport(bestand: Bestand, context: Context): string {
  const project = maakProject([bestand]);
  const linesOf = linesBy(() => bestand.tekst);
  const findings = check(project, { peildatum: context.today })
    .filter(({ rule }) => rule === 'syntax')
    .map((finding) => reported(finding, linesOf, context.taal));
  const refused = {
    nl: `${bestand.pad} is niet opgemaakt: herstel eerst wat hierboven staat.`,
    en: `${bestand.pad} was not laid out: first mend what stands above.`,
  };
  const report = textReport({ peildatum: context.today, files: 1, findings }, linesOf, context);
  return `${report}${refused[context.taal]}`;
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, '');
}

function severalFiles(count: number): WrongUse {
  return new WrongUse({
    nl: `Dit zijn ${count} bestanden. Kies --write om ze op te maken, of --check om te zien welke het nodig hebben.`,
    en: `These are ${count} files. Choose --write to lay them out, or --check to see which need it.`,
  });
}

const ONE_OF_BOTH = new WrongUse({
  nl: 'Kies --check of --write, niet allebei.',
  en: 'Choose --check or --write, not both.',
});

const NOTHING_TO_WRITE = new WrongUse({
  nl: 'Bij - is er geen bestand om in te schrijven. Laat --write weg: de tekst komt op de uitvoer.',
  en: 'With - there is no file to write into. Leave out --write: the text comes on the output.',
});
