import type { IToken } from 'chevrotain';

/** Whether a token begins its line. */
export function startsLine(tokens: readonly IToken[], index: number): boolean {
  return index === 0 || lineOf(tokens[index]) > endLineOf(tokens[index - 1]);
}

/** The first index from `index` on that begins a line, or holds a brace, or lies past the end. */
export function lineRest(tokens: readonly IToken[], index: number): number {
  let end = index;
  while (end < tokens.length && !isBrace(tokens[end]) && (end === index || !startsLine(tokens, end))) end++;
  return end;
}

/** The index after the `}` that closes the `{` at `index`. */
export function afterBlock(tokens: readonly IToken[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at++) {
    const image = tokens[at]?.tokenType.name;
    if (image === '{') depth++;
    if (image === '}' && --depth === 0) return at + 1;
  }
  return tokens.length;
}

/** Indentation of the line that a token begins, in columns. */
export function columnOf(token: IToken | undefined): number {
  return token?.startColumn ?? 1;
}

/** Offset after a token. */
export function endOf(token: IToken | undefined): number {
  return token ? token.startOffset + token.image.length : 0;
}

export function isBrace(token: IToken | undefined): boolean {
  return token?.tokenType.name === '{' || token?.tokenType.name === '}';
}

const lineOf = (token: IToken | undefined): number => token?.startLine ?? 0;
const endLineOf = (token: IToken | undefined): number => token?.endLine ?? 0;
