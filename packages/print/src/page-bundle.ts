import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The pages that have a program: of one route, and of the comparison of two versions. */
export type Pagina = 'main' | 'vergelijk';

/** The program of an HTML page in one text. The build puts the texts into the bundle, in place of this module. */
export function pageBundle(pagina: Pagina): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, `../../diagram/page/${pagina}.ts`)],
    bundle: true,
    minify: true,
    charset: 'ascii',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  // Nothing in it may end the script element that it stands in.
  return (outputFiles[0]?.text ?? '').replace(/<(?=\/script|!--)/gi, '\\x3c');
}
