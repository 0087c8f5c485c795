import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AKKOORDBESTAND, akkoordTekst, type Verslag, zelfdeAkkoord } from '@leerroute/diff';
import { leesTekst, zoekProjectmap } from '@leerroute/server';
import { agreementsIn, compare } from '../comparison.ts';
import type { Context } from '../environment.ts';
import { agreementText } from '../formats/agreement-text.ts';
import { newAgreements } from '../new-agreements.ts';
import { makeOrReplaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute akkoord`: what still needs agreement; with `--rol` it records that this role agrees. */
export function agree(context: Context, names: readonly string[], options: Readonly<Record<string, unknown>>): number {
  const folder = folderOf(names, options, context);
  const file = join(folder, AKKOORDBESTAND);
  const known = agreementsOnDisk(folder);
  const { report, taal } = compare(context, names, options, known);
  const writes = options.rol !== undefined || options.opruimen === true;
  if (!writes) {
    if (['reden', 'datum', 'wijziging'].some((name) => options[name] !== undefined)) throw NO_ROLE;
    context.stdout.write(agreementText(report, taal, options.klasse));
    return exitCode(report);
  }
  const added = options.rol === undefined ? [] : newAgreements(report, options, context.today);
  const stale = options.opruimen === true ? report.akkoord.vervallen : [];
  const kept = known.akkoorden.filter((entry) => !stale.some(({ akkoord }) => zelfdeAkkoord(akkoord, entry)));
  const removed = known.akkoorden.length - kept.length;
  if (added.length + removed > 0) makeOrReplaceFile(file, akkoordTekst({ ...known, akkoorden: [...kept, ...added] }));
  const done = {
    nl: `${AKKOORDBESTAND}: ${added.length} erbij, ${removed} eruit`,
    en: `${AKKOORDBESTAND}: ${added.length} added, ${removed} removed`,
  };
  context.stdout.write(`${done[taal]}\n`);
  return exitCode(report);
}

function exitCode({ kapot }: Verslag): number {
  return kapot.some(({ kant }) => kant === 'na') ? 2 : 0;
}

/** The folder of the new side, where the agreements stand. */
function folderOf(
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
  { cwd }: Pick<Context, 'cwd'>,
): string {
  if (!options.files) return zoekProjectmap(cwd) ?? cwd;
  const folder = resolve(cwd, names[1] ?? '.');
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) throw NO_FOLDER;
  return folder;
}

function agreementsOnDisk(folder: string): ReturnType<typeof agreementsIn> {
  if (!existsSync(join(folder, AKKOORDBESTAND))) return agreementsIn(undefined, '.');
  const read = leesTekst(folder, AKKOORDBESTAND);
  if ('tekst' in read) return agreementsIn(read, '.');
  throw new WrongUse({
    nl: `${AKKOORDBESTAND}: ${read.message.nl}`,
    en: `${AKKOORDBESTAND}: ${read.message.en}`,
  });
}

const NO_ROLE = new WrongUse({
  nl: 'Noem met --rol wie akkoord geeft, bijvoorbeeld --rol mr-school.',
  en: 'Name with --rol who agrees, for instance --rol mr-school.',
});

const NO_FOLDER = new WrongUse({
  nl: `Een akkoord staat in ${AKKOORDBESTAND} in de map van een project. Noem twee mappen in plaats van twee bestanden.`,
  en: `An agreement stands in ${AKKOORDBESTAND} in the folder of a project. Name two folders instead of two files.`,
});
