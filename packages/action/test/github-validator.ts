import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { validate } from '@actions/languageservice';
import { build } from 'esbuild';
import { folder } from './support.ts';

/**
 * The language service that GitHub's own editor uses for workflows and actions. It is bundled first: it imports JSON in a way that only
 * bundlers take.
 */
export async function githubValidator(): Promise<typeof validate> {
  const outfile = join(folder({}), 'validator.mjs');
  await build({
    entryPoints: [fileURLToPath(import.meta.resolve('@actions/languageservice'))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const service: { readonly validate: typeof validate } = await import(pathToFileURL(outfile).href);
  return service.validate;
}
