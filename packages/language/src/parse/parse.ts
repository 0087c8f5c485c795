import type { IRecognitionException, IToken } from 'chevrotain';
import type { Bestand } from '../generated/ast.ts';
import { languageServices, type PresetLexer } from './services.ts';

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

/** The syntax tree of the tokens, and where they do not follow the grammar (then the tree is incomplete). */
export function parseTokens(
  text: string,
  tokens: IToken[],
): { readonly tree: Bestand; readonly errors: readonly IRecognitionException[] } {
  const { Lexer, LangiumParser } = languageServices().parser;
  const lexer = Lexer as PresetLexer;
  lexer.preset = { tokens: tokens.slice(), hidden: [], errors: [] };
  try {
    const { value, parserErrors } = LangiumParser.parse<Bestand>(text);
    return { tree: value, errors: parserErrors };
  } finally {
    lexer.preset = undefined;
  }
}
