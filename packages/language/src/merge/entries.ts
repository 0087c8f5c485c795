import { pairAdditions, pairReplaced, pairVersions } from './pair.ts';
import type { Statement } from './statement.ts';

/** One statement in up to three versions. */
export interface Entry {
  readonly base?: Statement;
  readonly ours?: Statement;
  readonly theirs?: Statement;
  /** Ours is another thing that stands where the base stood. */
  readonly oursReplaces?: boolean;
  readonly theirsReplaces?: boolean;
}

export interface Versions {
  readonly base: readonly Statement[];
  readonly ours: readonly Statement[];
  readonly theirs: readonly Statement[];
}

/** Both sides put the same statements in another order, each its own. */
export class OrderConflict extends Error {}

/** The statements of three versions of a block, each once, in the order in which they belong. */
export function entriesOf(versions: Versions): Entry[] {
  return ordered(versions, matched(versions));
}

function matched({ base, ours, theirs }: Versions): Entry[] {
  const oursOf = pairVersions(base, ours);
  const theirsOf = pairVersions(base, theirs);
  const freeOurs = without(ours, oursOf.values());
  const freeTheirs = without(theirs, theirsOf.values());
  const both = pairAdditions([...freeOurs], [...freeTheirs]);
  for (const [one, other] of both) {
    freeOurs.delete(one);
    freeTheirs.delete(other);
  }
  const oursInstead = pairReplaced(base, ours, oursOf, freeOurs);
  const theirsInstead = pairReplaced(base, theirs, theirsOf, freeTheirs);
  const known = base.map(
    (one): Entry => ({
      base: one,
      ours: oursOf.get(one) ?? oursInstead.get(one),
      theirs: theirsOf.get(one) ?? theirsInstead.get(one),
      oursReplaces: oursInstead.has(one),
      theirsReplaces: theirsInstead.has(one),
    }),
  );
  const added = [
    ...[...both].map(([one, other]): Entry => ({ ours: one, theirs: other })),
    ...[...without(freeOurs, oursInstead.values())].map((one): Entry => ({ ours: one })),
    ...[...without(freeTheirs, theirsInstead.values())].map((one): Entry => ({ theirs: one })),
  ];
  return [...known, ...added];
}

function without(all: Iterable<Statement>, gone: Iterable<Statement>): Set<Statement> {
  const rest = new Set(all);
  for (const one of gone) rest.delete(one);
  return rest;
}

type Sequence = readonly Entry[];

/**
 * The order of the side that moved statements; what only the other side has comes after what it follows there. Where both added at one
 * place, ours comes first.
 */
function ordered({ base, ours, theirs }: Versions, entries: readonly Entry[]): Entry[] {
  const sequence = (list: readonly Statement[], side: 'base' | 'ours' | 'theirs'): Sequence => {
    const of = new Map(entries.map((entry) => [entry[side], entry]));
    return list.flatMap((statement) => of.get(statement) ?? []);
  };
  const [was, one, other] = [sequence(base, 'base'), sequence(ours, 'ours'), sequence(theirs, 'theirs')];
  if (sameOrder(other, one) || sameOrder(was, other)) return woven(one, other, true, entries);
  if (sameOrder(was, one)) return woven(other, one, false, entries);
  throw new OrderConflict();
}

/** Whether what stands in both stands in the same order. */
function sameOrder(one: Sequence, other: Sequence): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const rest = other.filter((entry) => inOne.has(entry));
  return one.filter((entry) => inOther.has(entry)).every((entry, index) => entry === rest[index]);
}

function woven(frame: Sequence, extra: Sequence, frameIsOurs: boolean, entries: readonly Entry[]): Entry[] {
  const inFrame = new Set(frame);
  const onlyInFrame = (entry: Entry | undefined): boolean => entry !== undefined && !extraSet.has(entry);
  const extraSet = new Set(extra);
  const order = [...frame];
  let previous: Entry | undefined;
  for (const entry of extra) {
    if (!inFrame.has(entry)) {
      let at = previous ? order.indexOf(previous) + 1 : 0;
      if (frameIsOurs) while (onlyInFrame(order[at]) && !order[at]?.base) at++;
      order.splice(at, 0, entry);
    }
    previous = entry;
  }
  const placed = new Set(order);
  return [...order, ...entries.filter((entry) => !placed.has(entry))];
}
