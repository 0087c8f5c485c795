import type { IToken, TokenType } from 'chevrotain';
import { languageServices } from './services.ts';

/** The token type of a keyword or terminal of the grammar. */
function typeNamed(name: string): TokenType {
  const type = languageServices().parser.Lexer.definition[name];
  if (!type) throw new Error(`No token type ${name}`);
  return type;
}

/** The same text, read as another keyword or terminal. */
export function readAs(token: IToken, name: string): IToken {
  const type = typeNamed(name);
  return { ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

/** A token that the author left out, right behind another. It takes part in parsing and leaves no trace in the tree. */
export function missing(name: string, after: IToken | undefined): IToken {
  const type = typeNamed(name);
  const startOffset = after ? after.startOffset + after.image.length : 0;
  const line = after?.endLine ?? 1;
  const column = (after?.endColumn ?? 0) + 1;
  return {
    image: '',
    startOffset,
    endOffset: startOffset,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    isInsertedInRecovery: true,
  };
}
