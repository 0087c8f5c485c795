import type { Bron, Herkomst } from './bron.ts';
import type { MboLeerweg, VmboLeerweg } from './waarden.ts';

/** Rows of newer official lists, as a project keeps them beside the catalogue that is shipped. */
export interface Aanvullingsrijen {
  readonly kwalificaties: {
    readonly crebo: string;
    readonly naam: string;
    readonly niveau: number;
    readonly leerwegen: readonly MboLeerweg[];
    readonly dossier?: string;
    /** ISO date: the last day on which somebody may begin with it. */
    readonly instroomTot?: string;
    /** The crebo that replaces it, according to SBB. */
    readonly opvolger?: string;
  };
  readonly keuzedelen: { readonly code: string; readonly naam: string; readonly sbu?: number };
  readonly keuzevakken: { readonly slo: string; readonly naam: string };
  /** Subjects and keuzevakken by their DUO code; the years are exam years. */
  readonly vakken: {
    readonly duo: string;
    readonly naam: string;
    readonly soort: 'vak' | 'keuzevak';
    readonly leerwegen: readonly VmboLeerweg[];
    readonly vanaf?: number;
    readonly tm?: number;
  };
  readonly instellingen: { readonly brin: string; readonly naam: string };
  readonly scholen: {
    readonly brin: string;
    readonly vestiging: string;
    readonly naam: string;
    readonly plaats?: string;
    readonly onderwijsstructuur?: string;
  };
}

export type Aanvullingslijst = keyof Aanvullingsrijen;

/** One list of an addition, with where and when it was taken. */
export interface Aanvullingsdeel<L extends Aanvullingslijst = Aanvullingslijst> {
  readonly bron: string;
  /** ISO date on which the list was downloaded. */
  readonly peildatum: string;
  readonly rijen: readonly Aanvullingsrijen[L][];
}

/** What a project adds to the catalogue: lists by name. */
export type Aanvulling = { readonly [L in Aanvullingslijst]?: Aanvullingsdeel<L> };

/** The column that a row of each list is known by. */
export const SLEUTELS = {
  kwalificaties: 'crebo',
  keuzedelen: 'code',
  keuzevakken: 'slo',
  vakken: 'duo',
  instellingen: 'brin',
  scholen: 'vestiging',
} as const satisfies { readonly [L in Aanvullingslijst]: keyof Aanvullingsrijen[L] };

/** The code by which a row of a list is known. */
export function codeVan<L extends Aanvullingslijst>(lijst: L, rij: Aanvullingsrijen[L]): string {
  const cellen: Readonly<Record<string, unknown>> = { ...rij };
  return String(cellen[SLEUTELS[lijst]]);
}

let actief: readonly Aanvulling[] = [];
let versie = 0;

/**
 * From now on look-ups know these rows too, instead of those given before; gives whether anything changed. They are official
 * facts for the whole country, so one set holds for all projects of a process. What was worked out before must be done again.
 */
export function vulAan(aanvullingen: readonly Aanvulling[]): boolean {
  if (JSON.stringify(aanvullingen) === JSON.stringify(actief)) return false;
  actief = aanvullingen;
  versie++;
  return true;
}

/** The added items of one list, made when first asked for. A row that stands in several additions is taken from the newest. */
export function aangevuld<L extends Aanvullingslijst, T>(
  lijst: L,
  maak: (rij: Aanvullingsrijen[L], herkomst: Herkomst) => T,
): () => ReadonlyMap<string, T> {
  let gemaakt: ReadonlyMap<string, T> = new Map();
  let van = 0;
  return () => {
    if (van === versie) return gemaakt;
    van = versie;
    const delen = actief.flatMap((aanvulling) => (aanvulling[lijst] as Aanvullingsdeel<L> | undefined) ?? []);
    const oudEerst = [...delen].sort((a, b) => a.peildatum.localeCompare(b.peildatum));
    gemaakt = new Map(
      oudEerst.flatMap(({ bron: titel, peildatum, rijen }) => {
        const bron: Bron = { titel, url: '', peildatum, zekerheid: 'hoog' };
        return rijen.map((rij) => [codeVan(lijst, rij), maak(rij, { bron, bronnen: [bron] })] as const);
      }),
    );
    return gemaakt;
  };
}
