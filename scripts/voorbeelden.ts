// `node scripts/voorbeelden.ts`: renews the line numbers in the READMEs of the examples.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alleVoorbeelden, VOORBEELDEN } from './voorbeelden/lezen.ts';
import { vernieuwRegelnummers } from './voorbeelden/readme.ts';

for (const { naam, teksten } of alleVoorbeelden()) {
  const pad = join(VOORBEELDEN, naam, 'README.md');
  if (!existsSync(pad)) continue;
  const readme = readFileSync(pad, 'utf8');
  const { tekst, kwijt } = vernieuwRegelnummers(readme, teksten);
  if (tekst !== readme) writeFileSync(pad, tekst);
  for (const regel of kwijt) {
    process.stderr.write(`${naam}/README.md: deze regel staat nergens: ${regel}\n`);
    process.exitCode = 1;
  }
}
