import type { Bestand } from '@leerroute/model';
import { lex, parseTokens } from './parse/parse.ts';
import { Comments } from './read/comments.ts';
import type { Context } from './read/context.ts';
import { readDeclaration } from './read/declaration.ts';

/**
 * Reads one file on its own. `pad` is its path within the project, with `/`.
 * Never throws: what cannot be read is in `fouten`, and the rest stands.
 */
export function readBestand(pad: string, tekst: string): Bestand {
  const { tokens, comments } = lex(tekst);
  const { tree, errors } = parseTokens(tekst, tokens);
  const context: Context = {
    bestand: pad,
    comments: new Comments(tekst, comments),
    voorkomens: [],
    fouten: [],
    statements: [],
    ids: new Map(),
  };
  for (const { token } of errors) {
    const message = { nl: 'Deze tekst past hier niet.', en: 'This text does not fit here.' };
    const start = token.startOffset || 0;
    context.fouten.push({ message, span: { start, end: start + token.image.length } });
  }
  const declaraties = (errors.length > 0 ? [] : tree.declaraties).map((node) => readDeclaration(context, node));
  return {
    pad,
    tekst,
    declaraties,
    voorkomens: context.voorkomens,
    negeringen: context.comments.ignored(context.statements),
    fouten: context.fouten,
  };
}
