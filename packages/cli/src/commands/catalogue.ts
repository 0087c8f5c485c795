import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Aanvulling, type Aanvullingsdeel, type Aanvullingslijst, codeVan, vulAan } from '@leerroute/catalogue';
import type { Localized } from '@leerroute/model';
import { CATALOGUSBESTAND, leesCatalogus, zoekProjectmap } from '@leerroute/server';
import { type Change, changesIn } from '../catalogue/changes.ts';
import type { Download } from '../catalogue/download.ts';
import { readDownload } from '../catalogue/lists.ts';
import { LISTS, MOST_BYTES, refusal, tooLarge } from '../catalogue/refusals.ts';
import type { Context } from '../environment.ts';
import { makeOrReplaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/** How many rows of a list are named; a first run may bring hundreds. */
const MOST_SHOWN = 15;

/** `leerroute catalogus bijwerken <bestand…>`: what official downloads say that the catalogue does not, and keeping it in the project. */
export async function catalogue(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const [what = '', ...files] = names;
  if (what !== 'bijwerken') throw unknownTask(what);
  if (files.length === 0) throw NO_FILES;
  const folder = zoekProjectmap(context.cwd) ?? context.cwd;
  const known = leesCatalogus(folder);
  if (known.fout) throw new WrongUse(known.fout.message);
  vulAan([known.aanvulling]);
  const peildatum = typeof options.peildatum === 'string' ? options.peildatum : context.today;
  const downloads: (Download & { readonly file: string })[] = [];
  for (const file of files) downloads.push({ file, ...(await read(file, context.cwd)) });
  const { taal } = context;
  let next: Aanvulling = known.aanvulling;
  let changes = 0;
  for (const { file, bron, rows } of downloads) {
    context.stdout.write(`${file}: ${bron}\n`);
    for (const list of Object.keys(rows) as Aanvullingslijst[]) {
      const added = report(list, rows, context);
      changes += added.length;
      if (added.length > 0)
        next = { ...next, [list]: merged(list, next, { bron, peildatum, rijen: rows[list] ?? [] }, added) };
    }
  }
  if (changes === 0) context.stdout.write(`${NOTHING_NEW[taal]}\n`);
  else if (options.write) {
    const path = join(folder, CATALOGUSBESTAND);
    makeOrReplaceFile(path, `${JSON.stringify(next, null, 1)}\n`);
    context.stdout.write(`${WRITTEN[taal]} ${path}\n`);
  } else context.stdout.write(`${NOT_WRITTEN[taal]}\n`);
  return 0;
}

async function read(file: string, cwd: string): Promise<Download> {
  const path = resolve(cwd, file);
  let bytes: Uint8Array | undefined;
  try {
    if (statSync(path).size <= MOST_BYTES) bytes = readFileSync(path);
  } catch {
    throw new WrongUse({ nl: `“${file}” kan niet worden gelezen.`, en: `“${file}” cannot be read.` });
  }
  if (!bytes) throw new WrongUse(tooLarge(file));
  const found = await readDownload(bytes);
  if ('reason' in found) throw new WrongUse(refusal(file, found));
  return found;
}

/** Tells what a list brings, and gives the rows that are worth keeping. */
function report(list: Aanvullingslijst, rows: Download['rows'], { stdout, taal }: Context): readonly Change[] {
  const all = changesIn(list, rows);
  const count = (kind: Change['kind']) => all.filter((change) => change.kind === kind).length;
  const total = rows[list]?.length ?? 0;
  stdout.write(
    {
      nl: `  ${LISTS[list].nl}: ${total} rijen, ${count('new')} nieuw, ${count('renamed')} met een andere naam, ${count('ended')} eindigen, ${count('other')} anders\n`,
      en: `  ${LISTS[list].en}: ${total} rows, ${count('new')} new, ${count('renamed')} with another name, ${count('ended')} end, ${count('other')} otherwise\n`,
    }[taal],
  );
  let left = 0;
  for (const kind of Object.keys(SIGNS) as Change['kind'][]) {
    const changes = all.filter((change) => change.kind === kind);
    for (const { code, text } of changes.slice(0, MOST_SHOWN))
      stdout.write(`    ${SIGNS[kind]} ${code} ${text[taal]}\n`);
    left += Math.max(0, changes.length - MOST_SHOWN);
  }
  if (left > 0) stdout.write({ nl: `    … en nog ${left}\n`, en: `    … and ${left} more\n` }[taal]);
  return all;
}

const SIGNS: Readonly<Record<Change['kind'], string>> = { new: '+', renamed: '~', ended: '-', other: '*' };

/** The rows kept before, with those that changed in their newest form, in the order of their codes. */
function merged(
  list: Aanvullingslijst,
  before: Aanvulling,
  { bron, peildatum, rijen }: Aanvullingsdeel,
  changes: readonly Change[],
): Aanvullingsdeel {
  const changed = new Set(changes.map(({ code }) => code));
  const byCode = new Map((before[list]?.rijen ?? []).map((row) => [codeVan(list, row), row]));
  for (const row of rijen) if (changed.has(codeVan(list, row))) byCode.set(codeVan(list, row), row);
  const sorted = [...byCode].sort(([a], [b]) => a.localeCompare(b)).map(([, row]) => row);
  return { bron, peildatum, rijen: sorted };
}

const NOTHING_NEW: Localized = {
  nl: 'Niets nieuws: de catalogus kent dit al.',
  en: 'Nothing new: the catalogue knows this already.',
};

const WRITTEN: Localized = { nl: 'Geschreven in', en: 'Written to' };

const NOT_WRITTEN: Localized = {
  nl: 'Er is nog niets geschreven. Klopt dit? Geef dezelfde opdracht met --write.',
  en: 'Nothing has been written yet. Is this right? Give the same command with --write.',
};

const NO_FILES = new WrongUse({
  nl: 'Noem de bestanden die u hebt gedownload: leerroute catalogus bijwerken <bestanden...>.',
  en: 'Name the files that you downloaded: leerroute catalogus bijwerken <files...>.',
});

function unknownTask(what: string): WrongUse {
  return new WrongUse({
    nl: `De catalogus kent geen “${what}”. Wel: bijwerken.`,
    en: `The catalogue has no “${what}”. There is: bijwerken.`,
  });
}
