// Before `npm pack` of the command: refuses to pack what is not built, since that would be a package without a program.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { twice } from './setup.mjs';

const bundles = ['main.cjs', 'print.cjs'].map((name) => new URL(`../packages/cli/dist/${name}`, import.meta.url));
if (!bundles.every((bundle) => existsSync(bundle))) {
  console.error(twice('Er is nog niets gebouwd. Geef eerst: npm start', 'Nothing is built yet. First type: npm start'));
  process.exit(1);
}
