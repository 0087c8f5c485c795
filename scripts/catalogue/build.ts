import { keurCellen, keurVerbanden } from './checks.ts';
import { codeer } from './encode.ts';
import { tabellen } from './kolommen.ts';
import { type Fout, leesTsv, type Rij } from './tsv.ts';

const LIJSTKOLOMMEN = ['bestand', 'titel', 'peildatum', 'zekerheid', 'volledig', 'minimum', 'opmerking'];
const BRONKOLOMMEN = ['begin', 'url', 'titel', 'peildatum', 'zekerheid'];

/** A year, a month or a day: as exact as the source is. */
const PEILDATUM = /^20\d\d(-\d\d(-\d\d)?)?$/;
const ZEKERHEDEN = ['officieel', 'hoog', 'midden', 'laag'];

/**
 * Builds the data files of the catalogue (name → text) from its source tables.
 * @param lees gives the text of a source file, or undefined where it is missing
 */
export function bouwCatalogus(lees: (bestand: string) => string | undefined): {
  bestanden: ReadonlyMap<string, string>;
  fouten: readonly Fout[];
} {
  const fouten: Fout[] = [];
  const tabel = (bestand: string, kolommen: readonly string[]): readonly Rij[] => {
    const tekst = lees(bestand);
    if (tekst === undefined) fouten.push({ bestand, regel: 1, kolom: 'file', reden: 'the file is missing' });
    const gelezen = tekst === undefined ? undefined : leesTsv(bestand, tekst, kolommen);
    fouten.push(...(gelezen?.fouten ?? []));
    return gelezen?.rijen ?? [];
  };

  const bronnen = tabel('bronnen.tsv', BRONKOLOMMEN);
  const lijsten = tabel('lijsten.tsv', LIJSTKOLOMMEN);
  for (const [bestand, rijen] of [['bronnen.tsv', bronnen] as const, ['lijsten.tsv', lijsten] as const]) {
    for (const { regel, cellen } of rijen) {
      const { peildatum = '', zekerheid = '', titel } = cellen;
      if (!titel) fouten.push({ bestand, regel, kolom: 'titel', reden: 'the cell is empty' });
      if (!PEILDATUM.test(peildatum))
        fouten.push({ bestand, regel, kolom: 'peildatum', reden: `"${peildatum}" is not a date` });
      if (!ZEKERHEDEN.includes(zekerheid)) {
        fouten.push({
          bestand,
          regel,
          kolom: 'zekerheid',
          reden: `"${zekerheid}" is not one of ${ZEKERHEDEN.join(', ')}`,
        });
      }
    }
  }

  const gelezen = new Map<string, readonly Rij[]>();
  for (const [naam, kolommen] of Object.entries(tabellen)) {
    const bestand = `${naam}.tsv`;
    const rijen = tabel(bestand, Object.keys(kolommen));
    gelezen.set(naam, rijen);
    keurCellen(rijen, kolommen, (rij, kolom, reden) => fouten.push({ bestand, regel: rij.regel, kolom, reden }));
    const minimum = Number(lijsten.find((lijst) => lijst.cellen.bestand === naam)?.cellen.minimum);
    if (!(rijen.length >= minimum)) {
      const reden = `${rijen.length} rows are too few, lijsten.tsv wants at least ${minimum}`;
      fouten.push({ bestand, regel: rijen.length + 1, kolom: 'file', reden });
    }
  }
  const roepnamen = tabel('roepnamen.tsv', ['code', 'naam']);
  keurRoepnamen(roepnamen, gelezen.get('avo-vakken') ?? [], fouten);
  keurVerbanden(gelezen, fouten);

  const bestanden = new Map<string, string>();
  for (const lijst of lijsten) {
    const naam = lijst.cellen.bestand ?? '';
    const kolommen = tabellen[naam];
    const rijen = gelezen.get(naam);
    if (!kolommen || !rijen) {
      fouten.push({ bestand: 'lijsten.tsv', regel: lijst.regel, kolom: 'bestand', reden: `"${naam}" is not a table` });
      continue;
    }
    bestanden.set(`${naam}.json`, codeer({ naam, lijst, kolommen, rijen, bronnen, fouten }));
  }
  bestanden.set('roepnamen.json', codeerRoepnamen(roepnamen));
  return { bestanden, fouten };
}

function keurRoepnamen(rijen: readonly Rij[], vakken: readonly Rij[], fouten: Fout[]): void {
  const codes = new Set(vakken.map((rij) => rij.cellen.code));
  for (const { regel, cellen } of rijen) {
    const meld = (kolom: string, reden: string): void => {
      fouten.push({ bestand: 'roepnamen.tsv', regel, kolom, reden });
    };
    if (!codes.has(cellen.code)) meld('code', `"${cellen.code}" does not stand in avo-vakken.tsv`);
    if (!/^[a-z][a-z0-9-]*$/.test(cellen.naam ?? ''))
      meld('naam', `"${cellen.naam}" is not an identifier in lower case`);
  }
}

/** Everyday names by code, the first of a code being the one that is offered. */
function codeerRoepnamen(rijen: readonly Rij[]): string {
  const perCode: Record<string, string[]> = {};
  for (const { cellen } of rijen) {
    const code = cellen.code ?? '';
    perCode[code] ??= [];
    perCode[code].push(cellen.naam ?? '');
  }
  return `${JSON.stringify(Object.entries(perCode), null, 1)}\n`;
}
