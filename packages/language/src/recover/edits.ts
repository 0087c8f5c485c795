import { startsWith } from '../parse/first.ts';
import type { Token } from '../parse/tokens.ts';
import { missing, readAs } from '../parse/virtual.ts';
import type { Expected } from '../parse/walker.ts';
import { guess } from './guess.ts';
import { isBrace, lineRest } from './layout.ts';
import type { Problem } from './problem.ts';

/** A change of the tokens that may mend a statement. */
export interface Edit {
  readonly kind: 'guess' | 'missing' | 'leave-out';
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly Token[];
  /** The keyword or terminal that is put in or read instead. */
  readonly word?: string;
  /** Only right if the statement then goes on to the end of its line. */
  readonly toLineEnd?: boolean;
}

/** Words that say what a number counts; where only they are missing, the number is kept. */
const units = new Set(['uur', 'min', 'euro', 'weken', 'leerlingen', 'jaar']);

/** Whether a word says what the number before it counts. */
export const isUnit = (word: string): boolean => units.has(word);

/** At most this many words before the mistake are left out one after another. */
const maxBack = 30;

/** Changes to try, the one that loses least first. */
export function* editsFor(tokens: readonly Token[], start: number, problem: Problem): Generator<Edit> {
  const { at, token, expected, unfinished } = problem;
  const required = expected.filter((leaf) => leaf.required);
  const guessed = guessAt(problem);
  if (guessed) yield guessed;
  const unit = required.find((leaf) => leaf.keyword && units.has(leaf.keyword))?.keyword;
  if (unit && required.length === 1 && keepsNumber(problem)) yield putIn(problem, unit);
  const comma = fittingComma(problem);
  if (comma) yield comma;
  const lacking = required[0]?.keyword ?? required[0]?.terminal;
  if (!unfinished && lacking) yield { ...putIn(problem, lacking), toLineEnd: true };
  if (!unfinished) yield { kind: 'leave-out', at, remove: 1, insert: [], toLineEnd: true };
  const end = unfinished ? at : lineRest(tokens, at);
  for (let from = at; from > Math.max(start, at - maxBack); from--) {
    if (from < end && !tokens.slice(from, at).some(isBrace))
      yield { kind: 'leave-out', at: from, remove: end - from, insert: [] };
  }
  if (token?.type.name === '{' && lacking) yield putIn(problem, lacking);
}

/** Reads the word that does not fit as the one that is likely meant. */
export function guessAt({ at, token, expected }: Problem): Edit | undefined {
  if (!token || isBrace(token)) return undefined;
  const word = guess(token, expected);
  return word === undefined ? undefined : { kind: 'guess', at, remove: 1, insert: [readAs(token, word)], word };
}

/** Puts in a comma where the next word fits after one. */
export function fittingComma(problem: Problem): Edit | undefined {
  const { token, unfinished, expected } = problem;
  if (!token || unfinished || isBrace(token)) return undefined;
  const fits = expected.some(({ keyword, element }) => {
    const group = element.container;
    const item = group?.$type === 'Group' ? group.elements[1] : undefined;
    return keyword === ',' && item && startsWith(item, token.type);
  });
  return fits ? putIn(problem, ',') : undefined;
}

/** Whether a token is what a leaf of the grammar expects. */
export function accepts(leaf: Expected, token: Token): boolean {
  return token.type.kinds.has(leaf.keyword ?? leaf.terminal ?? '');
}

function keepsNumber({ previous }: Problem): boolean {
  return previous?.type.name === 'INT' || previous?.type.name === 'DECIMAAL';
}

function putIn({ at, previous }: Problem, word: string): Edit {
  return { kind: 'missing', at, remove: 0, insert: [missing(word, previous)], word };
}
