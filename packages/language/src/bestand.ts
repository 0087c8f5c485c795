import type { Bestand } from '@leerroute/model';
import { Comments } from './read/comments.ts';
import type { Context } from './read/context.ts';
import { readDeclaration } from './read/declaration.ts';
import { parseTolerant } from './recover/tolerant.ts';

/**
 * Reads one file on its own. `pad` is its path within the project, with `/`.
 * Never throws: what cannot be read is in `fouten`, and the rest stands.
 */
export function readBestand(pad: string, tekst: string): Bestand {
  const { tree, comments, fouten } = parseTolerant(tekst);
  const context: Context = {
    bestand: pad,
    comments: new Comments(tekst, comments),
    voorkomens: [],
    fouten: [...fouten],
    statements: [],
    ids: new Map(),
  };
  const declaraties = (tree?.declaraties ?? []).map((node) => readDeclaration(context, node));
  return {
    pad,
    tekst,
    declaraties,
    voorkomens: context.voorkomens,
    negeringen: context.comments.ignored(context.statements),
    fouten: context.fouten,
  };
}
