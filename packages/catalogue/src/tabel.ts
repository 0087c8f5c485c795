import type { Bron, Zekerheid } from './bron.ts';

/** A list as the build script writes it (`scripts/catalogue/encode.ts`). JSON imports are typed wider than this. */
export interface Lijstbestand {
  readonly titel: string;
  readonly peildatum: string;
  readonly zekerheid: string;
  readonly volledig: boolean;
  readonly opmerking: string;
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

/** Decodes a list. Not cheap for the long ones: call it from `eenmaal`. */
export function leesLijst(lijst: Lijstbestand): readonly Rij[] {
  const bronnen = bronnenVan(lijst);
  const plaats = new Map(lijst.kolommen.map((kolom, i) => [kolom.replace(/^[#@]/, ''), i]));
  const bronkolommen = lijst.kolommen.flatMap((kolom, i) => (kolom.startsWith('@') ? [i] : []));
  return lijst.rijen.split('\n').map((regel) => {
    const cellen = regel.split('\t');
    return {
      cel: (kolom) => {
        const i = plaats.get(kolom) ?? -1;
        const cel = cellen[i] ?? '';
        return cel && lijst.kolommen[i]?.startsWith('#') ? (lijst.woorden[Number.parseInt(cel, 36)] ?? '') : cel;
      },
      bronnen: bronkolommen.flatMap((i) => bronnen[Number.parseInt(cellen[i] ?? '', 36)] ?? []),
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
