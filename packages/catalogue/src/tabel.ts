import type { Bron, Zekerheid } from './bron.ts';

/** A text for users in both languages. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}

/** A list as the build script writes it (`scripts/catalogue/encode.ts`). JSON imports are typed wider than this. */
export interface Lijstbestand {
  readonly titel: Tweetalig;
  readonly peildatum: string;
  readonly zekerheid: string;
  readonly volledig: boolean;
  readonly opmerking: Tweetalig;
  readonly aantal: number;
  /** address or its start, title, date, certainty */
  readonly bronsoorten: readonly (readonly string[])[];
  /** number of the kind, rest of the address */
  readonly bronnen: readonly (readonly (string | number)[])[];
  readonly woorden: readonly string[];
  readonly kolommen: readonly string[];
  readonly rijen: string;
}

/** One row: its cells by column (empty where the source has none) and where it comes from. */
export interface Rij {
  /** The first cell, the key of most lists; asking for it does not take the row apart. */
  readonly sleutel: string;
  readonly cel: (kolom: string) => string;
  readonly bronnen: readonly Bron[];
}

/** All sources of a list, each once. */
export function bronnenVan(lijst: Lijstbestand): readonly Bron[] {
  return lijst.bronnen.map(([soort, rest]) => {
    const [url = '', titel = '', peildatum = '', zekerheid = ''] = lijst.bronsoorten[Number(soort)] ?? [];
    return { titel, url: url + rest, peildatum, zekerheid: zekerheid as Zekerheid };
  });
}

/** The rows of a list. A row is only taken apart when one of its cells is asked for. */
export function leesLijst(lijst: Lijstbestand): readonly Rij[] {
  const bronnen = eenmaal(() => bronnenVan(lijst));
  const plaats = new Map(lijst.kolommen.map((kolom, i) => [kolom.replace(/^[#@]/, ''), i]));
  const isWoord = lijst.kolommen.map((kolom) => kolom.startsWith('#'));
  const bronkolommen = lijst.kolommen.flatMap((kolom, i) => (kolom.startsWith('@') ? [i] : []));
  return lijst.rijen.split('\n').map((regel) => {
    const cellen = eenmaal(() => regel.split('\t'));
    return {
      sleutel: regel.slice(0, regel.indexOf('\t')),
      cel: (kolom) => {
        const i = plaats.get(kolom) ?? -1;
        const cel = cellen()[i] ?? '';
        return cel && isWoord[i] ? (lijst.woorden[Number.parseInt(cel, 36)] ?? '') : cel;
      },
      get bronnen() {
        return bronkolommen.flatMap((i) => bronnen()[Number.parseInt(cellen()[i] ?? '', 36)] ?? []);
      },
    };
  });
}

/** The value, worked out at the first call: nothing is decoded before someone looks it up. */
export function eenmaal<T>(maak: () => T): () => T {
  let klaar: { readonly waarde: T } | undefined;
  return () => {
    klaar ??= { waarde: maak() };
    return klaar.waarde;
  };
}

/** The function, remembering its result per argument: an item is made once, and the same object each time. */
export function perStuk<A extends object, B>(maak: (van: A) => B): (van: A) => B {
  const gemaakt = new WeakMap<A, { readonly waarde: B }>();
  return (van) => {
    let klaar = gemaakt.get(van);
    if (!klaar) {
      klaar = { waarde: maak(van) };
      gemaakt.set(van, klaar);
    }
    return klaar.waarde;
  };
}
