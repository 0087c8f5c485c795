import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Aanvulling,
  type Aanvullingsdeel,
  type Aanvullingslijst,
  codeVan,
  vulAan,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekSchool,
} from '@leerroute/catalogue';
import type { Localized } from '@leerroute/model';
import { CATALOGUSBESTAND, leesCatalogus, zoekProjectmap } from '@leerroute/server';
import type { Download } from '../catalogue/download.ts';
import { type Refusal, readDownload } from '../catalogue/lists.ts';
import type { Context } from '../environment.ts';
import { makeOrReplaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/** How many rows of a list are named; a first run may bring hundreds. */
const MOST_SHOWN = 15;

/** A row that the catalogue does not have, or has with another name. */
interface Change {
  readonly code: string;
  readonly naam: string;
  readonly was?: string;
}

/** `leerroute catalogus bijwerken <bestand…>`: what official downloads say that the catalogue does not, and keeping it in the project. */
export function catalogue(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const [what = '', ...files] = names;
  if (what !== 'bijwerken') throw unknownTask(what);
  if (files.length === 0) throw NO_FILES;
  const folder = zoekProjectmap(context.cwd) ?? context.cwd;
  const known = leesCatalogus(folder);
  if (known.fout) throw new WrongUse(known.fout.message);
  vulAan([known.aanvulling]);
  const peildatum = typeof options.peildatum === 'string' ? options.peildatum : context.today;
  const downloads = files.map((file) => ({ file, ...read(file, context.cwd) }));
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

function read(file: string, cwd: string): Download {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, file));
  } catch {
    throw new WrongUse({ nl: `“${file}” kan niet worden gelezen.`, en: `“${file}” cannot be read.` });
  }
  const found = readDownload(bytes);
  if ('reason' in found) throw new WrongUse(refusal(file, found));
  return found;
}

/** Tells what a list brings, and gives the rows that are worth keeping. */
function report(list: Aanvullingslijst, rows: Download['rows'], { stdout, taal }: Context): readonly Change[] {
  const all = changesIn(list, rows);
  const fresh = all.filter(({ was }) => was === undefined);
  const renamed = all.filter(({ was }) => was !== undefined);
  const total = rows[list]?.length ?? 0;
  stdout.write(
    {
      nl: `  ${LISTS[list].nl}: ${total} rijen, ${fresh.length} nieuw, ${renamed.length} met een andere naam\n`,
      en: `  ${LISTS[list].en}: ${total} rows, ${fresh.length} new, ${renamed.length} with another name\n`,
    }[taal],
  );
  for (const { code, naam } of fresh.slice(0, MOST_SHOWN)) stdout.write(`    + ${code} ${naam}\n`);
  for (const { code, naam, was } of renamed.slice(0, MOST_SHOWN)) stdout.write(`    ~ ${code} ${was} → ${naam}\n`);
  const left = Math.max(0, fresh.length - MOST_SHOWN) + Math.max(0, renamed.length - MOST_SHOWN);
  if (left > 0) stdout.write({ nl: `    … en nog ${left}\n`, en: `    … and ${left} more\n` }[taal]);
  return all;
}

function changesIn(list: Aanvullingslijst, rows: Download['rows']): readonly Change[] {
  return (rows[list] ?? []).flatMap((row) => {
    const code = codeVan(list, row);
    const was = knownName(list, code);
    return isSame(list, was, row.naam) ? [] : [{ code, naam: row.naam, ...(was === undefined ? {} : { was }) }];
  });
}

/** The name that the catalogue has for a code; undefined for a code that it does not know. */
function knownName(list: Aanvullingslijst, code: string): string | undefined {
  if (list === 'kwalificaties') return found(zoekKwalificatie(code))?.naam;
  if (list === 'keuzedelen') return found(zoekKeuzedeel(code))?.naam;
  if (list === 'keuzevakken') return found(zoekKeuzevak(code))?.naam;
  return found(zoekSchool(code))?.vestigingen.find((vestiging) => vestiging.code === code)?.naam;
}

/** DUO, SLO and schools differ in capitals. A keuzevak keeps the name that DUO gives it. */
function isSame(list: Aanvullingslijst, was: string | undefined, naam: string): boolean {
  return was !== undefined && (list === 'keuzevakken' || was.toLowerCase() === naam.toLowerCase());
}

function found<T>(lookup: { readonly soort: string; readonly item?: T }): T | undefined {
  return lookup.soort === 'gevonden' ? lookup.item : undefined;
}

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

const LISTS: Readonly<Record<Aanvullingslijst, Localized>> = {
  kwalificaties: { nl: 'kwalificaties', en: 'kwalificaties' },
  keuzedelen: { nl: 'keuzedelen', en: 'keuzedelen' },
  keuzevakken: { nl: 'keuzevakken', en: 'keuzevakken' },
  scholen: { nl: 'vestigingen van scholen', en: 'places of schools' },
};

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

function refusal(file: string, refused: Refusal): Localized {
  if (refused.reason === 'few') {
    const { list, rows, least } = refused;
    return {
      nl: `“${file}” heeft maar ${rows} ${LISTS[list].nl}; verwacht zijn er minstens ${least}. Is de download afgebroken?`,
      en: `“${file}” has only ${rows} ${LISTS[list].en}; at least ${least} are expected. Did the download break off?`,
    };
  }
  if (refused.reason === 'misfits')
    return {
      nl: `“${file}” heeft ${refused.misfits} rijen die niet passen bij de lijst die het lijkt te zijn. Er is niets van gebruikt.`,
      en: `“${file}” has ${refused.misfits} rows that do not fit the list it seems to be. Nothing of it was used.`,
    };
  return {
    nl: `“${file}” is geen lijst die hier wordt herkend. Welke dat zijn, staat in docs/catalogus.md.`,
    en: `“${file}” is no list that is recognised here. Which those are, is in docs/catalogus.md.`,
  };
}
