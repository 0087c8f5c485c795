/*
 * Makes the colours of the editor from the grammar of the language. Run: npm run colours
 * The result is committed; a test fails when it no longer follows from the grammar.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textMateOf } from './textmate.ts';
import { wordsOf } from './words.ts';

const root = join(import.meta.dirname, '..');

/** Where the extension finds the grammar of colours. */
export const target = join(root, 'packages/extension/syntaxes/leerroute.tmLanguage.json');

/** The grammar of colours as it follows from the grammar of the language, as JSON text. */
export function generate(): string {
  const grammar = readFileSync(join(root, 'packages/language/src/leerroute.langium'), 'utf8');
  return `${JSON.stringify(textMateOf(wordsOf(grammar)), null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, generate());
}
