import type { Statement } from './statement.ts';

export type Pairs = Map<Statement, Statement>;

/** Statements whose name the author chose: under another name, with the same things inside, they are still the same. */
const RENAMABLE: ReadonlySet<string> = new Set([
  'Regio',
  'Organisatie',
  'Locatie',
  'Kwalificatie',
  'Regeling',
  'Overeenkomst',
  'Route',
  'Jaar',
  'Keuzegroep',
  'Beslismoment',
  'Keuze',
]);

/** From here on two blocks are taken for the same one under another name. */
const ALIKE = 0.5;

/** Beyond this many candidates only equal names count. */
const MAX_CANDIDATES = 100_000;

/** Which statement of the one list is which in the other: two versions of a block. */
export function pairVersions(base: readonly Statement[], side: readonly Statement[]): Pairs {
  const pairs = new Matching(base, side);
  pairs.byText(({ meaning }) => meaning);
  pairs.byLikeness(({ type }) => RENAMABLE.has(type), renamed, ALIKE);
  pairs.byText(({ key }) => key);
  pairs.byLikeness(({ key }) => key === undefined, reworded, 0);
  return pairs.found;
}

/** Which of the statements that two people added are the same one. */
export function pairAdditions(ours: readonly Statement[], theirs: readonly Statement[]): Pairs {
  const pairs = new Matching(ours, theirs);
  pairs.byText(({ key }) => key);
  pairs.byText(({ key, type, words }) => (key === undefined ? `${type} ${words}` : undefined));
  return pairs.found;
}

/**
 * Statements that gave way to one of the same kind at the same place: `keuzevak a` became `keuzevak b`. That is another thing, but
 * if somebody else changed the first one too, both must be looked at together.
 */
export function pairReplaced(
  base: readonly Statement[],
  side: readonly Statement[],
  same: Pairs,
  free: ReadonlySet<Statement>,
): Pairs {
  const back = new Map([...same].map(([one, other]) => [other, one]));
  const gapOf = new Map<Statement, string>();
  const note = (list: readonly Statement[], partner: (one: Statement) => Statement | undefined): void => {
    const anchors = list.map((one) => (partner(one) ? base.indexOf(back.get(one) ?? one) : undefined));
    let previous = -1;
    list.forEach((one, index) => {
      const anchor = anchors[index];
      if (anchor === undefined) {
        const next = anchors.find((later, at) => at > index && later !== undefined) ?? -1;
        gapOf.set(one, `${previous} ${next}`);
      } else {
        previous = anchor;
      }
    });
  };
  note(base, (one) => same.get(one));
  note(side, (one) => back.get(one));
  const gone = base.filter((one) => !same.has(one));
  const come = side.filter((one) => free.has(one));
  const pairs = new Matching(gone, come);
  pairs.byLikeness(
    ({ key }) => key !== undefined,
    (one, other) => (gapOf.get(one) === gapOf.get(other) ? reworded(one, other) : undefined),
    0,
  );
  return pairs.found;
}

class Matching {
  readonly found: Pairs = new Map();
  readonly #ones: Set<Statement>;
  readonly #others: Set<Statement>;

  constructor(ones: readonly Statement[], others: readonly Statement[]) {
    this.#ones = new Set(ones);
    this.#others = new Set(others);
  }

  /** Pairs those for which the text is the same, the first with the first. */
  byText(textOf: (statement: Statement) => string | undefined): void {
    const waiting = Map.groupBy(this.#others, textOf);
    for (const one of this.#ones) {
      const text = textOf(one);
      const other = text === undefined ? undefined : waiting.get(text)?.shift();
      if (other) this.#pair(one, other);
    }
  }

  /** Pairs the likest first. */
  byLikeness(
    mayBe: (statement: Statement) => boolean,
    likeness: (one: Statement, other: Statement) => number | undefined,
    least: number,
  ): void {
    const ones = [...this.#ones].filter(mayBe);
    const others = [...this.#others].filter(mayBe);
    if (ones.length * others.length > MAX_CANDIDATES) return;
    const candidates = ones.flatMap((one) =>
      others.flatMap((other) => {
        const score = one.type === other.type ? likeness(one, other) : undefined;
        return score === undefined || score < least ? [] : [{ one, other, score }];
      }),
    );
    for (const { one, other } of candidates.sort((a, b) => b.score - a.score)) {
      if (this.#ones.has(one) && this.#others.has(other)) this.#pair(one, other);
    }
  }

  #pair(one: Statement, other: Statement): void {
    this.found.set(one, other);
    this.#ones.delete(one);
    this.#others.delete(other);
  }
}

/** A year keeps its number or its contents; where they point to different years, the contents tell more. */
function renamed(one: Statement, other: Statement): number {
  return shared(one.inside, other.inside) + (one.key === other.key ? ALIKE : 0);
}

function reworded(one: Statement, other: Statement): number {
  return shared(one.words.split(/\s/), other.words.split(/\s/));
}

/** 0 to 1: how much of two lists is the same. */
function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) same++;
    counts.set(word, left - 1);
  }
  return (2 * same) / (one.length + other.length);
}
