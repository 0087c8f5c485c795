import type { Bestand } from '../generated/ast.ts';
import { entryRule } from './grammar.ts';
import { readNode, Unreadable } from './reader.ts';
import type { Token } from './tokens.ts';

/** The syntax tree of the tokens, or the first token that does not follow the grammar (none where more should follow). */
export function parseTokens(
  text: string,
  tokens: readonly Token[],
): { readonly tree: Bestand } | { readonly wrong: Token | undefined } {
  try {
    return { tree: readNode(entryRule(), text, tokens) as object as Bestand };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { wrong: error.token };
  }
}
