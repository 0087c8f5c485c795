import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBestand } from '@leerroute/language';
import { maakProject, type Project } from '@leerroute/model';

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** The project of these texts, by path. */
export function projectVan(teksten: Readonly<Record<string, string>>): Project {
  return maakProject(Object.entries(teksten).map(([pad, tekst]) => readBestand(pad, tekst)));
}

/** The texts of a folder of examples, by path. */
export function voorbeeld(map: string): Record<string, string> {
  const root = join(EXAMPLES, map);
  const paden = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.route'));
  return Object.fromEntries(
    paden
      .map((pad) => join(root, pad))
      .filter((pad) => statSync(pad).isFile())
      .map((pad) => [relative(root, pad), readFileSync(pad, 'utf8')]),
  );
}
