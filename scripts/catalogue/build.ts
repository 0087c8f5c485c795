import { keurCellen, keurVerbanden } from './checks.ts';
import { codeer } from './encode.ts';
import { hulptabellen, type Kolom, tabellen } from './kolommen.ts';
import { type Fout, leesTsv, type Rij } from './tsv.ts';

/**
 * Builds the data files of the catalogue (name → text) from its source tables.
 * @param lees gives the text of a source file, or undefined where it is missing
 */
export function bouwCatalogus(lees: (bestand: string) => string | undefined): {
  bestanden: ReadonlyMap<string, string>;
  fouten: readonly Fout[];
} {
  const fouten: Fout[] = [];
  const tabel = (naam: string, kolommen: Readonly<Record<string, Kolom>>): readonly Rij[] => {
    const bestand = `${naam}.tsv`;
    const tekst = lees(bestand);
    if (tekst === undefined) {
      fouten.push({ bestand, regel: 1, kolom: 'file', reden: 'the file is missing' });
      return [];
    }
    const gelezen = leesTsv(bestand, tekst, Object.keys(kolommen));
    fouten.push(...gelezen.fouten);
    keurCellen(gelezen.rijen, kolommen, (rij, kolom, reden) =>
      fouten.push({ bestand, regel: rij.regel, kolom, reden }),
    );
    return gelezen.rijen;
  };
  const bronnen = tabel('bronnen', hulptabellen.bronnen);
  const lijsten = tabel('lijsten', hulptabellen.lijsten);
  const roepnamen = tabel('roepnamen', hulptabellen.roepnamen);
  const gelezen = new Map(Object.entries(tabellen).map(([naam, kolommen]) => [naam, tabel(naam, kolommen)]));
  keurAantallen(lijsten, gelezen, fouten);
  keurVerbanden(new Map([...gelezen, ['roepnamen', roepnamen]]), fouten);

  const bestanden = new Map<string, string>();
  for (const lijst of lijsten) {
    const naam = lijst.cellen.bestand ?? '';
    const kolommen = tabellen[naam];
    const rijen = gelezen.get(naam);
    if (!kolommen || !rijen) continue;
    bestanden.set(`${naam}.json`, codeer({ naam, lijst, kolommen, rijen, bronnen, fouten }));
  }
  bestanden.set('roepnamen.json', codeerRoepnamen(roepnamen));
  return { bestanden, fouten };
}

/** Every list is in lijsten.tsv and has as many rows as that table wants; a download that broke off has too few. */
function keurAantallen(lijsten: readonly Rij[], gelezen: ReadonlyMap<string, readonly Rij[]>, fouten: Fout[]): void {
  const minima = new Map(lijsten.map(({ cellen }) => [cellen.bestand, Number(cellen.minimum)]));
  for (const [naam, rijen] of gelezen) {
    const minimum = minima.get(naam);
    const reden =
      minimum === undefined
        ? 'the list is not in lijsten.tsv'
        : `${rijen.length} rows are too few, lijsten.tsv wants at least ${minimum}`;
    if (minimum !== undefined && rijen.length >= minimum) continue;
    fouten.push({ bestand: `${naam}.tsv`, regel: rijen.length + 1, kolom: 'file', reden });
  }
}

/** Everyday names by code, the first of a code being the one that is offered. */
function codeerRoepnamen(rijen: readonly Rij[]): string {
  const perCode = new Map<string, string[]>();
  for (const { cellen } of rijen) {
    const { code = '', naam = '' } = cellen;
    perCode.set(code, [...(perCode.get(code) ?? []), naam]);
  }
  return `[\n${[...perCode].map((rij) => JSON.stringify(rij)).join(',\n')}\n]\n`;
}
