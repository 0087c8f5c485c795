import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download } from './download.ts';
import { isDossierOrDomain, isoDate, latest } from './kwalificatie-rows.ts';
import type { Sheet } from './workbook.ts';

type Row = Aanvullingsrijen['kwalificaties'];

/** The names that the columns have had over the years, without blanks and signs; the first list that fits wins. */
const CODE = ['crebonummer', 'erkendeopleidingscode', 'crebocode', 'crebo', 'opleidingscode'];
const NAME = ['opleidingsnaam', 'naam', 'kwalificatienaam', 'naamkwalificatie', 'kwalificatie', 'omschrijving'];
const LEVEL = ['niveau', 'niveauberoep', 'kwalificatieniveau', 'mboniveau'];
const KIND = ['soortopleiding'];
const END = ['datumeindeinstroom', 'eindeinstroom', 'einddatum', 'geldigtot', 'geldigtm'];
const YEAR = ['schooljaar'];
const SUCCESSOR = ['verwijzendeopleidingscodekwalificatieschooljaar'];

/** Levels by the kind of opleiding (WEB 7.2.2); a middenkader and a specialist are both level 4. */
const LEVEL_OF_KIND: readonly (readonly [RegExp, number])[] = [
  [/entree/i, 1],
  [/basisberoeps/i, 2],
  [/vakopleiding/i, 3],
  [/middenkader|specialist/i, 4],
];

/** How far down the heading may stand: some lists have a title above it. */
const MOST_ABOVE = 10;

/** The lists of SBB in a workbook: the crebolijst, and the koppeltabel, which also says what replaces a code. */
export function fromSbbLists(sheets: readonly Sheet[]): Download | undefined {
  for (const sheet of sheets) {
    const head = sheet.slice(0, MOST_ABOVE).findIndex((row) => columnOf(row, CODE) >= 0);
    const found = head < 0 ? undefined : fromSheet(sheet, head);
    if (found) return found;
  }
  return undefined;
}

function fromSheet(sheet: Sheet, head: number): Download | undefined {
  const heading = sheet[head] ?? [];
  const [code, level, kind] = [columnOf(heading, CODE), columnOf(heading, LEVEL), columnOf(heading, KIND)];
  // In a crebolijst the first column has the names, and as its head the title of the list.
  const titled = heading.findIndex((cell) => isoDate(cell) !== undefined);
  const naming = [columnOf(heading, NAME), titled].find((column) => column >= 0 && column !== code);
  if (naming === undefined || (level < 0 && kind < 0)) return undefined;
  const [end, successor] = [columnOf(heading, END), columnOf(heading, SUCCESSOR)];
  const rows: Row[] = [];
  let misfits = 0;
  const year = columnOf(heading, YEAR);
  // A koppeltabel has a code once for each school year; the newest comes last, and holds.
  const byYear = sheet.slice(head + 1).toSorted((a, b) => (a[year] ?? '').localeCompare(b[year] ?? ''));
  for (const row of byYear) {
    const cell = (column: number) => row[column] ?? '';
    const crebo = cell(code);
    if (crebo === '' || isDossierOrDomain(crebo)) continue;
    const niveau = levelOf(cell(level), cell(kind));
    const naam = cell(naming);
    if (!/^\d{5}$/.test(crebo) || naam === '' || !niveau) {
      misfits++;
      continue;
    }
    const [tot, opvolger] = [isoDate(cell(end)), cell(successor)];
    rows.push({
      crebo,
      naam,
      niveau,
      leerwegen: [],
      ...(tot ? { instroomTot: tot } : {}),
      ...(/^\d{5}$/.test(opvolger) && opvolger !== crebo && !isDossierOrDomain(opvolger) ? { opvolger } : {}),
    });
  }
  const bron = successor >= 0 ? 'SBB, opleidingskoppeltabel' : 'SBB, crebolijst';
  return { bron, rows: { kwalificaties: latest(rows) }, misfits };
}

function levelOf(level: string, kind: string): number | undefined {
  return Number(/[1-4]/.exec(level)?.[0]) || LEVEL_OF_KIND.find(([pattern]) => pattern.test(kind))?.[1];
}

function columnOf(row: readonly string[], names: readonly string[]): number {
  const heads = row.map((cell) => cell.toLowerCase().replaceAll(/[^a-z]/g, ''));
  for (const name of names) if (heads.includes(name)) return heads.indexOf(name);
  return -1;
}
