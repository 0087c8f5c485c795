import type { IToken } from 'chevrotain';
import type { Bestand } from '../generated/ast.ts';
import { readNode, Unreadable } from './reader.ts';
import { entryRule, languageServices } from './services.ts';

export interface Lexed {
  /** What the parser reads. */
  readonly tokens: IToken[];
  /** Comments, in the order of the text. */
  readonly comments: IToken[];
}

/** The words, numbers and signs of a text; every character belongs to a token, a comment or white space. */
export function lex(text: string): Lexed {
  const { tokens, hidden } = languageServices().parser.Lexer.tokenize(text);
  return { tokens, comments: hidden };
}

/** The syntax tree of the tokens, or the first token that does not follow the grammar (none where more should follow). */
export function parseTokens(
  text: string,
  tokens: readonly IToken[],
): { readonly tree: Bestand } | { readonly wrong: IToken | undefined } {
  try {
    return { tree: readNode(entryRule(), text, tokens) as object as Bestand };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { wrong: error.token };
  }
}
