// Makes the page of the extension that goes into the .vsix: with its pictures inside. VS Code shows no relative picture of an installed
// extension, and vsce can only rewrite them to addresses of a public repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const extension = join(import.meta.dirname, '../packages/extension');
const page = readFileSync(join(extension, 'README.md'), 'utf8');
const inside = page.replace(
  /\]\(((?:\.\.\/)+docs\/[^)]+\.png)\)/g,
  (_, path: string) => `](data:image/png;base64,${readFileSync(join(extension, path)).toString('base64')})`,
);
writeFileSync(join(extension, 'dist/README.md'), inside);
