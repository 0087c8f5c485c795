/*
 * Writes the grammar as plain data, from what `langium generate` made of it. With that the tool reads routes without loading Langium, which
 * takes longer than to check a route. Run: npm run generate
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrammarAST, Reference } from 'langium';
import { LeerrouteGrammar } from '../packages/language/src/generated/grammar.ts';

/** Without what points back to the container, and with the name of a rule where it is called. */
const plain = (key: string, value: unknown): unknown => {
  if (key === 'rule') return (value as Reference<GrammarAST.AbstractRule>).ref?.name;
  return key.startsWith('$') && key !== '$type' ? undefined : value;
};

const rules = JSON.stringify(LeerrouteGrammar().rules, plain);
const folder = join(import.meta.dirname, '../packages/language/src/parse/generated');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'rules.ts'),
  `/** Made by scripts/build-grammar.ts. The rules of the grammar, as JSON: reading that takes less time than reading them as a program. */
export const rules: string = ${JSON.stringify(rules)};
`,
);
