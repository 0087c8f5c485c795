/** One thing in both versions or in one. */
export type Pair<T> = { readonly na: T; readonly voor?: T } | { readonly na?: undefined; readonly voor: T };

/** Two lists as one: the new one in its order, and between it what was there only before, behind what it stood behind. */
export function weave<T>(na: readonly T[], voor: readonly T[], isSame: (old: T, now: T) => boolean): Pair<T>[] {
  const pairs: Pair<T>[] = na.map((now) => ({ na: now }));
  let at = 0;
  for (const old of voor) {
    const found = pairs.findIndex((pair) => pair.na !== undefined && !pair.voor && isSame(old, pair.na));
    const now = pairs[found]?.na;
    if (now !== undefined) {
      pairs[found] = { na: now, voor: old };
      at = found + 1;
    } else {
      pairs.splice(at, 0, { voor: old });
      at += 1;
    }
  }
  return pairs;
}
