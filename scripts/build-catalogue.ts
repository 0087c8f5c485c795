import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bouwCatalogus } from './catalogue/build.ts';
import { toonFout } from './catalogue/tsv.ts';

/*
 * Makes packages/catalogue/data from the tables in packages/catalogue/bron. Nothing is written where a row is wrong.
 * Exit codes: 0 done, 1 a row was refused or (--check) the data differs from its sources, 2 wrong use.
 */

const HULP = `node scripts/build-catalogue.ts [--check] [--bron <folder>] [--uit <folder>]
  --check  write nothing, only tell whether the data follows from the sources`;

const kamer = join(import.meta.dirname, '..', 'packages', 'catalogue');

function lees(map: string, bestand: string): string | undefined {
  try {
    return readFileSync(join(map, bestand), 'utf8');
  } catch {
    return undefined;
  }
}

function main(): number {
  let opties: { check?: boolean; bron?: string; uit?: string; help?: boolean };
  try {
    opties = parseArgs({
      options: {
        check: { type: 'boolean' },
        bron: { type: 'string' },
        uit: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (fout) {
    console.error(`${fout instanceof Error ? fout.message : fout}\n${HULP}`);
    return 2;
  }
  if (opties.help) {
    console.log(HULP);
    return 0;
  }
  const bron = opties.bron ?? join(kamer, 'bron');
  const uit = opties.uit ?? join(kamer, 'data');
  const { bestanden, fouten } = bouwCatalogus((bestand) => lees(bron, bestand));
  for (const fout of fouten) console.error(toonFout(fout));
  if (fouten.length > 0) return 1;

  let anders = 0;
  if (!opties.check) mkdirSync(uit, { recursive: true });
  for (const [bestand, tekst] of bestanden) {
    if (lees(uit, bestand) === tekst) continue;
    anders++;
    if (opties.check) console.error(`${bestand}: differs from its sources; run npm run catalogue`);
    else writeFileSync(join(uit, bestand), tekst);
  }
  console.log(`${bestanden.size} lists, ${anders} ${opties.check ? 'different' : 'written'}`);
  return opties.check && anders > 0 ? 1 : 0;
}

process.exitCode = main();
