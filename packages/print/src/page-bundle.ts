import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The program of the HTML page in one text. The build puts the text into the bundle, in place of this module. */
export function pageBundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '../../diagram/page/main.ts')],
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
