import type { Kolom } from './kolommen.ts';
import type { Fout, Rij } from './tsv.ts';

interface Opdracht {
  readonly naam: string;
  readonly lijst: Rij;
  readonly kolommen: Readonly<Record<string, Kolom>>;
  readonly rijen: readonly Rij[];
  readonly bronnen: readonly Rij[];
  readonly fouten: Fout[];
}

/**
 * Writes a list as JSON that is small and cheap to load: the rows are one text that is only split when the list is first
 * used; words and sources that come back are stored once. `#` before a column means a number into `woorden`, `@` into `bronnen`.
 */
export function codeer({ naam, lijst, kolommen, rijen, bronnen, fouten }: Opdracht): string {
  const woorden = new Tabel();
  const verwijzingen = new Tabel();
  const bewaard = Object.entries(kolommen).filter(([, kolom]) => kolom.opslag !== 'weg');
  const regels = rijen.map((rij) =>
    bewaard
      .map(([sleutel, { opslag }]) => {
        const cel = rij.cellen[sleutel] ?? '';
        if (cel === '' || opslag === undefined) return cel;
        if (opslag === 'woord') return woorden.nummer(cel);
        const bron = ontleedBron(cel, bronnen);
        if (bron) return verwijzingen.nummer(bron);
        const reden = `"${cel}" starts as none of the sources in bronnen.tsv`;
        fouten.push({ bestand: `${naam}.tsv`, regel: rij.regel, kolom: sleutel, reden });
        return '';
      })
      .join('\t'),
  );
  const teken = { woord: '#', bron: '@', weg: '' };
  const soorten = [...new Set(verwijzingen.waarden.map((waarde) => Number(waarde.split('\t')[0])))].sort(
    (a, b) => a - b,
  );
  const { titel, titel_en, peildatum, zekerheid, volledig, opmerking, opmerking_en } = lijst.cellen;
  const inhoud = {
    titel: { nl: titel, en: titel_en },
    peildatum,
    zekerheid,
    volledig: volledig === 'ja',
    opmerking: { nl: opmerking, en: opmerking_en },
    aantal: rijen.length,
    bronsoorten: soorten.map((nummer) => {
      const { begin, url, titel, peildatum, zekerheid } = bronnen[nummer]?.cellen ?? {};
      return [url || begin, titel, peildatum, zekerheid];
    }),
    bronnen: verwijzingen.waarden.map((waarde) => {
      const [nummer, rest] = waarde.split('\t');
      return [soorten.indexOf(Number(nummer)), rest];
    }),
    woorden: woorden.waarden,
    kolommen: bewaard.map(([sleutel, { opslag }]) => (opslag ? teken[opslag] : '') + sleutel),
    rijen: regels.join('\n'),
  };
  const velden = Object.entries(inhoud).map(
    ([sleutel, waarde]) => `${JSON.stringify(sleutel)}:${JSON.stringify(waarde)}`,
  );
  return `{\n${velden.join(',\n')}\n}\n`;
}

/** Splits a source into the number of its kind (the longest `begin` that fits) and the rest of its address. */
function ontleedBron(cel: string, bronnen: readonly Rij[]): string | undefined {
  let beste = -1;
  let lengte = 0;
  for (const [i, { cellen }] of bronnen.entries()) {
    const begin = cellen.begin ?? '';
    if (begin.length > lengte && cel.startsWith(begin)) {
      beste = i;
      lengte = begin.length;
    }
  }
  return beste < 0 ? undefined : `${beste}\t${cel.slice(lengte)}`;
}

/** Values in the order of their first use, each with a number in base 36. */
class Tabel {
  readonly waarden: string[] = [];
  readonly #nummers = new Map<string, number>();

  nummer(waarde: string): string {
    let nummer = this.#nummers.get(waarde);
    if (nummer === undefined) {
      nummer = this.waarden.push(waarde) - 1;
      this.#nummers.set(waarde, nummer);
    }
    return nummer.toString(36);
  }
}
