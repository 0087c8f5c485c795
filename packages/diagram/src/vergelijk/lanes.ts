import type { Card, Content, Lane, Year } from '../content/content.ts';

/** The places of both versions: those of now with their letters, then those of before that still hold something. */
export class MergedLanes {
  readonly #now: readonly Lane[];
  readonly #more = new Map<string, Lane>();

  constructor(na: Content | undefined) {
    this.#now = na?.lanes ?? [];
  }

  /** The place in the picture for one of the old version: the same one, or one that goes by the same name. */
  of = (old: Lane): Lane => {
    const same =
      this.#now.find(({ key }) => key === old.key) ??
      this.#now.find(({ title, note }) => title === old.title && note === old.note) ??
      this.#more.get(old.key);
    if (same) return same;
    const letters = new Set([...this.#now, ...this.#more.values()].map(({ letter }) => letter));
    let letter = old.letter;
    for (let code = 65; letters.has(letter); code++) letter = code <= 90 ? String.fromCharCode(code) : `${letter}′`;
    const lane = { ...old, letter };
    this.#more.set(old.key, lane);
    return lane;
  };

  /** The places that years show: all of now, and of before those that hold something. */
  shownIn(years: readonly Year[]): Lane[] {
    const used = new Set(years.flatMap(lanesIn).map(({ key }) => key));
    for (const year of years) for (const [key, cards] of year.cards) if (cards.length > 0) used.add(key);
    const more = [...this.#more.values()].filter(({ key }) => used.has(key));
    return [...this.#now, ...more];
  }
}

function lanesIn(year: Year): Lane[] {
  const inCard = (card: Card): Lane[] => [
    ...[...card.rows, ...card.chips].flatMap(({ lane }) => lane ?? []),
    ...card.branches.flatMap(({ entries }) =>
      entries.flatMap((entry) => ('card' in entry ? inCard(entry.card) : (entry.row.lane ?? []))),
    ),
  ];
  return [
    ...year.week.flatMap(({ lanes }) => lanes),
    ...[...year.cards.values(), year.decisions].flat().flatMap(inCard),
  ];
}
