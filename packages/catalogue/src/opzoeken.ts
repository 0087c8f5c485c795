import { dichtbij } from './nabij.ts';
import { eenmaal } from './tabel.ts';

/** By which of its names or codes an item was found. `naam-slo`: the name SLO gives it, where DUO has another. */
type Via = 'naam' | 'naam-slo' | 'duo' | 'slo' | 'afkorting' | 'crebo' | 'code' | 'brin' | 'vestiging';

/** The answer to a look-up. `lijktOp` has at most three items, the nearest first. */
export type Opzoeking<T> =
  | { readonly soort: 'gevonden'; readonly item: T; readonly via: Via }
  | { readonly soort: 'dubbelzinnig'; readonly items: readonly T[] }
  | { readonly soort: 'onbekend'; readonly lijktOp: readonly T[] };

const MET_TYPEFOUT: ReadonlySet<Via> = new Set<Via>(['naam', 'naam-slo', 'crebo', 'code', 'brin']);

/** One way to look something up: the kind of key, how what was written becomes such a key, and the keys of an item. */
export interface Ingang<T> {
  readonly via: Via;
  readonly sleutelVan: (geschreven: string) => string;
  readonly sleutels: (item: T) => readonly (string | undefined)[];
}

/** What was written, without blanks around it and in lower case. */
export const klein = (geschreven: string): string => geschreven.trim().toLowerCase();

/** The usual form of an SLO code, `P/PIE/01` or `K/PIE/02`, however its parts are joined; in an identifier that is a hyphen. */
export function sloCode(geschreven: string): string {
  const [, soort, profiel, nummer = ''] =
    /^([PK])[-/]?([A-Z]{2,3})[-/]?(\d{1,2})$/.exec(geschreven.trim().toUpperCase()) ?? [];
  return soort ? `${soort}/${profiel}/${nummer.padStart(2, '0')}` : '';
}

/** Nothing found. What it looks like is only sought when someone asks: that compares with every name there is. */
function onbekend<T>(zoek: () => readonly T[]): Opzoeking<T> {
  const lijktOp = eenmaal(zoek);
  return {
    soort: 'onbekend',
    get lijktOp() {
      return lijktOp();
    },
  };
}

/** The same answer, with something made of each item. */
export function zetOm<A, B>(opzoeking: Opzoeking<A>, maak: (item: A) => B): Opzoeking<B> {
  switch (opzoeking.soort) {
    case 'gevonden':
      return { ...opzoeking, item: maak(opzoeking.item) };
    case 'dubbelzinnig':
      return { soort: 'dubbelzinnig', items: opzoeking.items.map(maak) };
    case 'onbekend':
      return onbekend(() => opzoeking.lijktOp.map(maak));
  }
}

/** An index over items. The ways in are tried in their order; one way that leads to several items is ambiguous. */
export class Index<T> {
  readonly #ingangen: readonly (Ingang<T> & { readonly perSleutel: () => ReadonlyMap<string, readonly T[]> })[];

  constructor(items: () => readonly T[], ingangen: readonly Ingang<T>[]) {
    // Most names are found by the first way in, so the others are only prepared when that fails.
    this.#ingangen = ingangen.map((ingang) => ({ ...ingang, perSleutel: eenmaal(() => groepeer(items(), ingang)) }));
  }

  /** Looks up what an author wrote. `past` narrows the items; those that do not fit are as if they were not there. */
  zoek(geschreven: string, past: (item: T) => boolean = () => true): Opzoeking<T> {
    for (const { via, sleutelVan, perSleutel } of this.#ingangen) {
      const items = (perSleutel().get(sleutelVan(geschreven)) ?? []).filter(past);
      const [item] = items;
      if (item === undefined) continue;
      return items.length === 1 ? { soort: 'gevonden', item, via } : { soort: 'dubbelzinnig', items };
    }
    return onbekend(() => this.#lijktOp(geschreven, past));
  }

  /** Typing errors are sought in names and register codes; an abbreviation is too short to be recognised with one. */
  #lijktOp(geschreven: string, past: (item: T) => boolean): readonly T[] {
    const gevonden = this.#ingangen.flatMap(({ via, sleutelVan, perSleutel }) => {
      if (!MET_TYPEFOUT.has(via)) return [];
      const namen = [...perSleutel()].flatMap(([naam, items]) =>
        items.filter(past).map((item) => [naam, item] as const),
      );
      return dichtbij(sleutelVan(geschreven), namen);
    });
    return [...new Set(gevonden)].slice(0, 3);
  }
}

function groepeer<T>(items: readonly T[], { sleutels }: Ingang<T>): ReadonlyMap<string, readonly T[]> {
  const perSleutel = new Map<string, T[]>();
  for (const item of items) {
    for (const sleutel of sleutels(item)) {
      if (!sleutel) continue;
      const gelijk = perSleutel.get(sleutel);
      if (!gelijk) perSleutel.set(sleutel, [item]);
      else if (gelijk.at(-1) !== item) gelijk.push(item);
    }
  }
  return perSleutel;
}
