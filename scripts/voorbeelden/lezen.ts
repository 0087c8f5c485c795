/** The examples as projects: every folder below `examples/` with a `leerroute.json`. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBestand } from '@leerroute/language';
import { maakProject, type Project } from '@leerroute/model';
import { check, type Finding, leesInstellingen } from '@leerroute/rules';

export const VOORBEELDEN = join(import.meta.dirname, '../../examples');

export interface Voorbeeld {
  /** Its folder below `examples/`, with `/`. */
  readonly naam: string;
  /** The `.route` files by their path in the folder. */
  readonly teksten: ReadonlyMap<string, string>;
  readonly project: Project;
  /** ISO date from `leerroute.json`. */
  readonly peildatum: string;
  readonly bevindingen: readonly Finding[];
}

/** Reads one project folder. Throws where it has no `leerroute.json` with a peildatum, as its findings would change by the day. */
function leesVoorbeeld(map: string, naam: string): Voorbeeld {
  const paden = globSync('**/*.route', { cwd: map }).map((pad) => pad.replaceAll('\\', '/'));
  const teksten = new Map(paden.sort().map((pad) => [pad, readFileSync(join(map, pad), 'utf8')]));
  const { instellingen, fouten } = leesInstellingen(readFileSync(join(map, 'leerroute.json'), 'utf8'));
  const { peildatum } = instellingen;
  if (!peildatum || fouten.length > 0) throw new Error(`${naam}/leerroute.json needs a peildatum and no mistakes`);
  const project = maakProject([...teksten].map(([pad, tekst]) => readBestand(pad, tekst)));
  return { naam, teksten, project, peildatum, bevindingen: check(project, { peildatum, instellingen }) };
}

/** All examples, by name. */
export function alleVoorbeelden(): readonly Voorbeeld[] {
  return globSync('**/leerroute.json', { cwd: VOORBEELDEN })
    .map((pad) => dirname(pad).replaceAll('\\', '/'))
    .sort()
    .map((naam) => leesVoorbeeld(join(VOORBEELDEN, naam), naam));
}
