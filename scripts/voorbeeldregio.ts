// `node scripts/voorbeeldregio.ts --help`: writes a large invented region as a project.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GEWOON, type Regiosoort, voorbeeldregio } from './voorbeelden/regios.ts';

const HULP = `node scripts/voorbeeldregio.ts --soort <soort> --map <map> [--scholen <aantal>]

Schrijft een grote, verzonnen regio als project in een lege of nieuwe map.

  --soort    een-mbo        één mbo met veel scholen (anders 40)
             vijf-mbos      vijf mbo's in een kleine regio (anders 5 scholen)
             zeven-regios   één mbo in zeven regio's (anders 21 scholen)
  --map      waar het project komt
  --scholen  hoeveel scholen, van 1 t/m 1000

In English: writes a large invented region as a project: --soort is its kind, --map the folder, --scholen how many schools.
`;

function opties() {
  const tekst = { type: 'string' } as const;
  const { values } = parseArgs({ options: { soort: tekst, map: tekst, scholen: tekst, help: { type: 'boolean' } } });
  const { soort = '', map = '', scholen, help } = values;
  if (help) return undefined;
  if (!Object.hasOwn(GEWOON, soort)) throw new Error(`--soort kan zijn: ${Object.keys(GEWOON).join(', ')}.`);
  if (!map) throw new Error('Noem met --map waar het project komt.');
  const aantal = scholen === undefined ? GEWOON[soort as Regiosoort] : Number(scholen);
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > 1000)
    throw new Error('--scholen is een getal van 1 t/m 1000.');
  const volledig = resolve(map);
  if (existsSync(volledig) && readdirSync(volledig).length > 0) throw new Error(`De map ${map} is niet leeg.`);
  return { soort: soort as Regiosoort, map: volledig, aantal };
}

try {
  const gevraagd = opties();
  if (!gevraagd) process.stdout.write(HULP);
  else {
    const bestanden = voorbeeldregio(gevraagd.soort, gevraagd.aantal);
    for (const [pad, tekst] of bestanden) {
      const doel = join(gevraagd.map, pad);
      mkdirSync(dirname(doel), { recursive: true });
      writeFileSync(doel, tekst);
    }
    process.stdout.write(`${gevraagd.map}: ${bestanden.size} bestanden\n`);
  }
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : fout}\n`);
  process.exitCode = 2;
}
