import type { Card, Entry, Row, Thing } from '../content/content.ts';
import type { Dresser } from './dress.ts';
import { type Pair, weave } from './weave.ts';

/*
 * Cards of two versions as one. What is there now stands as it stands now; what went stands between it, where it stood.
 */

/** Things of a list in both versions: what went is kept where its going is a change to show. */
export function mergeThings<T extends Thing>(
  na: readonly T[],
  voor: readonly T[],
  dresser: Dresser,
  both: (now: T, old: T | undefined) => T,
  gone: (old: T) => T | undefined,
): T[] {
  return weave(na, voor, dresser.isSame).flatMap(({ na: now, voor: old }: Pair<T>): T[] => {
    if (now !== undefined) return [both(now, old)];
    const ghost = old && gone(old);
    return ghost ? [ghost] : [];
  });
}

/** The cards of one place in one year, or the decisions of one year. */
export function mergeCards(na: readonly Card[], voor: readonly Card[], dresser: Dresser): Card[] {
  return mergeThings(
    na,
    voor,
    dresser,
    (now, old) => mergeCard(now, old, dresser),
    (old) => goneCard(old, dresser),
  );
}

function mergeCard(now: Card, old: Card | undefined, dresser: Dresser): Card {
  const lines = <R extends Row>(rows: readonly R[], before: readonly R[] = []): R[] =>
    mergeThings(rows, before, dresser, dresser.now, dresser.gone);
  return {
    ...dresser.now(now),
    rows: lines(now.rows, old?.rows),
    chips: lines(now.chips, old?.chips),
    branches: mergeThings(
      now.branches,
      old?.branches ?? [],
      dresser,
      (branch, before) => ({
        ...dresser.now(branch),
        entries: mergeEntries(branch.entries, before?.entries ?? [], dresser),
      }),
      (branch) => {
        const ghost = dresser.gone(branch);
        return ghost && { ...ghost, entries: branch.entries.map((entry) => wholeEntry(entry, dresser)) };
      },
    ),
  };
}

function thingIn(entry: Entry): Thing {
  return 'card' in entry ? entry.card : entry.row;
}

function mergeEntries(na: readonly Entry[], voor: readonly Entry[], dresser: Dresser): Entry[] {
  const isSame = (old: Entry, now: Entry): boolean =>
    'card' in old === 'card' in now && dresser.isSame(thingIn(old), thingIn(now));
  return weave(na, voor, isSame).flatMap(({ na: now, voor: old }): Entry[] => {
    if (now && 'card' in now)
      return [{ card: mergeCard(now.card, old && 'card' in old ? old.card : undefined, dresser) }];
    if (now) return [{ row: dresser.now(now.row) }];
    if (!old || !dresser.gone(thingIn(old))) return [];
    return [wholeEntry(old, dresser)];
  });
}

/** A card that is gone, with all that was on it; of a card that only gathered others what went of these. */
function goneCard(old: Card, dresser: Dresser): Card | undefined {
  if (dresser.gone(old)) return wholeCard(old, dresser);
  if (old.id !== undefined) return undefined;
  const rows = old.rows.flatMap((row) => dresser.gone(row) ?? []);
  const chips = old.chips.flatMap((chip) => dresser.gone(chip) ?? []);
  if (rows.length + chips.length === 0) return undefined;
  return { ...dresser.ghost(old), value: undefined, notes: [], rows, chips };
}

/** A card that is gone as a whole. */
export function wholeCard(old: Card, dresser: Dresser): Card {
  return {
    ...dresser.ghost(old),
    rows: old.rows.map(dresser.ghost),
    chips: old.chips.map(dresser.ghost),
    branches: old.branches.map((branch) => ({
      ...dresser.ghost(branch),
      entries: branch.entries.map((entry) => wholeEntry(entry, dresser)),
    })),
  };
}

function wholeEntry(entry: Entry, dresser: Dresser): Entry {
  return 'card' in entry ? { card: wholeCard(entry.card, dresser) } : { row: dresser.ghost(entry.row) };
}
