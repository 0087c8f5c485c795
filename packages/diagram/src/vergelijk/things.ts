import type { Branch, Card, Content, Thing } from '../content/content.ts';

/** A thing of a picture, and what it stands in: two of one element with different homes are in different places. */
export interface Placed {
  readonly thing: Thing;
  readonly home: string;
  /** The things that it stands in, by id, the innermost first. */
  readonly within: readonly string[];
}

/** Everything in a picture that has an id. `same` names a holder by the id it has in the other version. */
export function thingsOf(content: Content, same: (id: string) => string = (id) => id): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  const add = (thing: Thing, home: string, within: readonly string[]): readonly string[] => {
    if (thing.id === undefined) return within;
    found.set(thing.id, { thing, home, within });
    return [thing.id, ...within];
  };
  const card = (one: Card, home: string, within: readonly string[]): void => {
    const inner = add(one, home, within);
    const place = one.id === undefined ? home : same(one.id);
    for (const thing of [...one.rows, ...one.chips]) add(thing, place, inner);
    for (const branch of one.branches) visit(branch, place, inner);
  };
  const visit = (branch: Branch, home: string, within: readonly string[]): void => {
    const inner = add(branch, home, within);
    const place = same(branch.id ?? home);
    for (const entry of branch.entries) {
      if ('card' in entry) card(entry.card, place, inner);
      else add(entry.row, place, inner);
    }
  };
  const place = new Map(content.lanes.map(({ key, title, note }) => [key, `${title}, ${note}`]));
  for (const year of content.years) {
    const inner = add(year, '', []);
    const home = same(year.id ?? '');
    for (const [lane, cards] of year.cards) for (const one of cards) card(one, `${home} ${place.get(lane)}`, inner);
    for (const one of year.decisions) card(one, home, inner);
    for (const event of year.events) add(event, home, inner);
  }
  return found;
}
