import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Bytes of a file of a package, by its name there. The build puts the files into the bundle, in place of this module. */
export function asset(name: string): Uint8Array {
  return readFileSync(require.resolve(name));
}
