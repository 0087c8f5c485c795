import { dichtbij } from './nabij.ts';

/** By which of its names or codes an item was found. `naam-slo`: the name SLO gives it, where DUO has another. */
export type Via = 'naam' | 'naam-slo' | 'duo' | 'slo' | 'afkorting' | 'crebo' | 'code' | 'brin' | 'vestiging';

/** The answer to a look-up. `lijktOp` has at most three items, the nearest first. */
export type Opzoeking<T> =
  | { readonly soort: 'gevonden'; readonly item: T; readonly via: Via }
  | { readonly soort: 'dubbelzinnig'; readonly items: readonly T[] }
  | { readonly soort: 'onbekend'; readonly lijktOp: readonly T[] };

/** The names and codes of an item by their kind. */
export type Sleutels = Partial<Record<Via, readonly (string | undefined)[]>>;

const MET_TYPEFOUT: ReadonlySet<Via> = new Set<Via>(['naam', 'naam-slo', 'crebo', 'code', 'brin']);

/** One way to look something up: the kind of key, and how what was written becomes such a key. */
export type Ingang = readonly [via: Via, sleutelVan: (geschreven: string) => string];

/** What was written, without blanks around it and in lower case. */
export const klein = (geschreven: string): string => geschreven.trim().toLowerCase();

/** The usual form of an SLO code, `P/PIE/01` or `K/PIE/02`, however its parts are joined; in an identifier that is a hyphen. */
export function sloCode(geschreven: string): string {
  const [, soort, profiel, nummer = ''] =
    /^([PK])[-/]?([A-Z]{2,3})[-/]?(\d{1,2})$/.exec(geschreven.trim().toUpperCase()) ?? [];
  return soort ? `${soort}/${profiel}/${nummer.padStart(2, '0')}` : '';
}

/** An index over items. The ways in are tried in their order; one way that leads to several items is ambiguous. */
export class Index<T> {
  readonly #ingangen: readonly Ingang[];
  readonly #items = new Map<Via, Map<string, T[]>>();

  constructor(items: Iterable<T>, ingangen: readonly Ingang[], sleutels: (item: T) => Sleutels) {
    this.#ingangen = ingangen;
    for (const [via] of ingangen) this.#items.set(via, new Map());
    for (const item of items) {
      const perVia = sleutels(item);
      for (const [via, perSleutel] of this.#items) {
        for (const sleutel of new Set(perVia[via])) {
          if (!sleutel) continue;
          const gelijk = perSleutel.get(sleutel);
          if (gelijk) gelijk.push(item);
          else perSleutel.set(sleutel, [item]);
        }
      }
    }
  }

  /** Looks up what an author wrote. `past` narrows the items; those that do not fit are as if they were not there. */
  zoek(geschreven: string, past: (item: T) => boolean = () => true): Opzoeking<T> {
    for (const [via, sleutelVan] of this.#ingangen) {
      const items = (this.#items.get(via)?.get(sleutelVan(geschreven)) ?? []).filter(past);
      const [item] = items;
      if (item === undefined) continue;
      return items.length === 1 ? { soort: 'gevonden', item, via } : { soort: 'dubbelzinnig', items };
    }
    return { soort: 'onbekend', lijktOp: this.#lijktOp(geschreven, past) };
  }

  /** Typing errors are sought in names and register codes; an abbreviation is too short to be recognised with one. */
  #lijktOp(geschreven: string, past: (item: T) => boolean): readonly T[] {
    const gevonden = this.#ingangen.flatMap(([via, sleutelVan]) => {
      if (!MET_TYPEFOUT.has(via)) return [];
      const namen = [...(this.#items.get(via) ?? [])].flatMap(([naam, items]) =>
        items.filter(past).map((item) => [naam, item] as const),
      );
      return dichtbij(sleutelVan(geschreven), namen);
    });
    return [...new Set(gevonden)].slice(0, 3);
  }
}
