import type { Context } from '../environment.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute lsp --stdio`: the language server takes over standard input and output, until the editor ends it. */
export async function lsp(
  _context: Context,
  _names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (!options.stdio) {
    throw new WrongUse({
      nl: 'De taalserver praat alleen over standaardinvoer en -uitvoer: leerroute lsp --stdio',
      en: 'The language server only talks over standard input and output: leerroute lsp --stdio',
    });
  }
  await import('@leerroute/server/node');
  return 0;
}
