import { type Token, typeNamed } from './tokens.ts';

/** The same text, read as another keyword or terminal. */
export function readAs(token: Token, name: string): Token {
  return { ...token, type: typeNamed(name) };
}

/** A token that the author left out, right behind another. It takes part in parsing and leaves no trace in the tree. */
export function missing(name: string, after: Token | undefined): Token {
  const length = after?.image.length ?? 0;
  return {
    image: '',
    offset: (after?.offset ?? 0) + length,
    line: after?.line ?? 1,
    column: (after?.column ?? 1) + length,
    type: typeNamed(name),
    isMissing: true,
  };
}
