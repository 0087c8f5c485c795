import type { Lane, Thing } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import { type Marks, oldId } from './marks.ts';
import type { Placed } from './things.ts';
import type { VergelijkOpties } from './types.ts';

/** Gives things of either version the look they have in the picture of both. */
export interface Dresser {
  /** Whether two things are of one element; of what has no element the title tells. */
  readonly isSame: (old: Thing, now: Thing) => boolean;
  /** A thing that is there now, with what became of it. */
  readonly now: <T extends Thing>(thing: T) => T;
  /** A thing of the old version whose going is a change to show, as it stood. */
  readonly gone: <T extends Thing>(thing: T) => T | undefined;
  /** A thing of the old version that stands in what is gone. */
  readonly ghost: <T extends Thing>(thing: T) => T;
}

/** `old` are the things of the old version by id, `lane` gives the place in the picture for one of the old version. */
export function dresserOf(
  marks: Marks,
  pairs: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, Placed>,
  lane: (lane: Lane) => Lane,
  { taal }: Pick<VergelijkOpties, 'taal'>,
): Dresser {
  const before = new Map([...pairs].map(([from, to]) => [to, old.get(from)?.thing]));
  const was = ({ id, details }: Thing): string[] => {
    const known = new Set(details);
    const lines = (before.get(id ?? '')?.details ?? []).filter((line) => !known.has(line));
    return lines.map((line) => `${LABELS.before[taal]} ${line}`);
  };
  const ghost = <T extends Thing>(thing: T): T => {
    const { id } = thing;
    const own = 'lane' in thing && thing.lane ? { lane: lane(thing.lane as Lane) } : {};
    return {
      ...thing,
      ...own,
      ...(id === undefined ? {} : { id: oldId(id) }),
      keuze: undefined,
      stand: 'weg',
      marks: (id !== undefined && marks.voor.get(id)) || [],
    };
  };
  return {
    isSame: (one, other) =>
      one.id === undefined
        ? other.id === undefined && one.title === other.title
        : other.id !== undefined && pairs.get(one.id) === other.id,
    now: (thing) => {
      const own = (thing.id !== undefined && marks.na.get(thing.id)) || [];
      return own.length > 0
        ? { ...thing, keuze: undefined, marks: own, details: [...thing.details, ...was(thing)] }
        : { ...thing, keuze: undefined, marks: [], stand: 'gelijk' };
    },
    gone: (thing) => (thing.id !== undefined && marks.voor.has(thing.id) ? ghost(thing) : undefined),
    ghost,
  };
}
