import type { Token } from '../parse/tokens.ts';

/** Whether a token begins its line. */
export function startsLine(tokens: readonly Token[], index: number): boolean {
  return index === 0 || lineOf(tokens[index]) > lineOf(tokens[index - 1]);
}

/** The first index from `index` on that begins a line, or holds a brace, or lies past the end. */
export function lineRest(tokens: readonly Token[], index: number): number {
  let end = index;
  while (end < tokens.length && !isBrace(tokens[end]) && (end === index || !startsLine(tokens, end))) end++;
  return end;
}

/** The index after the `}` that closes the `{` at `index`. */
export function afterBlock(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at++) {
    const image = tokens[at]?.type.name;
    if (image === '{') depth++;
    if (image === '}' && --depth === 0) return at + 1;
  }
  return tokens.length;
}

/** Indentation of the line that a token begins, in columns. */
export function columnOf(token: Token | undefined): number {
  return token?.column ?? 1;
}

/** Offset after a token. */
export function endOf(token: Token | undefined): number {
  return token ? token.offset + token.image.length : 0;
}

export function isBrace(token: Token | undefined): boolean {
  return token?.type.name === '{' || token?.type.name === '}';
}

const lineOf = (token: Token | undefined): number => token?.line ?? 0;
