import type { Span } from '@leerroute/model';
import type { Token } from '../parse/tokens.ts';
import type { Expected, Step, Walker } from '../parse/walker.ts';
import { endOf, isBrace, startsLine } from './layout.ts';

/** A place where the tokens do not follow the grammar. */
export interface Problem {
  /** Index of the token that does not fit; the number of tokens at the end of the text. */
  readonly at: number;
  readonly token?: Token;
  readonly previous?: Token;
  /** Whether the token stands on a later line, or is a brace: then the text before it is unfinished. */
  readonly unfinished: boolean;
  readonly expected: readonly Expected[];
  readonly path: readonly Step[];
}

/** Where to tell it: at the word that does not fit, or behind the last word of what is unfinished. */
export function placeOf({ token, previous, unfinished }: Problem): Span {
  if (token && !unfinished) return { start: token.offset, end: endOf(token) };
  const end = endOf(previous);
  return { start: end, end };
}

/** What is wrong at the place where the walker stands. */
export function problemAt(walker: Walker): Problem {
  const { tokens, at, next: token } = walker;
  const unfinished = !token || isBrace(token) || startsLine(tokens, at);
  return { at, token, previous: tokens[at - 1], unfinished, expected: walker.expected(), path: [...walker.path] };
}
