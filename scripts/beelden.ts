// `npm run beelden`: draws the pictures of the guide and of the extension's page again, all or those that are named.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BEELDEN, tekenBeeld } from './beelden/tekenen.ts';
import { VENSTERS, vensterbeelden } from './beelden/venster.ts';

const root = join(import.meta.dirname, '..');

const HULP = `npm run beelden [-- <beeld …>]

Tekent de beelden van de gids en van de pagina van de extensie opnieuw: alle die de opdracht zelf tekent, of alleen de genoemde.
Beelden van het venster van VS Code vragen om het pakket van de extensie (npm run package, npm run setup:vscode).

Beelden:
${[...BEELDEN.map(({ bestand }) => basename(bestand)), ...VENSTERS].map((naam) => `  ${naam}\n`).join('')}
Opties
  --editor   ook alle beelden van het venster van VS Code
  --help     toon deze hulp
`;

async function beelden(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { editor: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HULP);
    return;
  }
  const namen = [...BEELDEN.map(({ bestand }) => basename(bestand)), ...VENSTERS];
  const vreemd = positionals.find((naam) => !namen.includes(naam));
  if (vreemd) throw new Error(`het beeld '${vreemd}' is er niet. Kies uit: ${namen.join(', ')}.`);

  for (const beeld of BEELDEN) {
    if (positionals.length > 0 && !positionals.includes(basename(beeld.bestand))) continue;
    writeFileSync(join(root, beeld.bestand), await tekenBeeld(beeld));
    console.log(beeld.bestand);
  }
  const vensters = VENSTERS.filter((naam) => values.editor || positionals.includes(naam));
  if (vensters.length > 0) await vensterbeelden(vensters, join(root, 'docs/beelden'));
}

try {
  await beelden();
} catch (error) {
  console.error(`npm run beelden: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
