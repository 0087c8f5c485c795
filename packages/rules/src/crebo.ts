import { zoekKwalificatie } from '@leerroute/catalogue';
import type { Declaratie, Placed } from '@leerroute/model';

/** A crebo where an author writes one. */
export interface Crebogebruik {
  readonly crebo: Placed<string>;
  readonly titel?: Placed<string>;
}

/** All crebo's in a declaration: of a declared kwalificatie, in what an instelling offers, and where a route leads to. */
export function crebosIn(declaratie: Declaratie): readonly Crebogebruik[] {
  if (declaratie.kind === 'kwalificatie') return [{ crebo: declaratie.naam, titel: declaratie.titel }];
  if (declaratie.kind === 'organisatie') return declaratie.aanbod.map(({ kwalificatie }) => kwalificatie);
  return declaratie.kind === 'route' ? (declaratie.naar?.kwalificaties ?? []) : [];
}

type Crebosoort = 'ongeldig' | 'kwalificatie' | 'dossier' | 'domein' | 'onbekend';

/** What a code is: by the list, and what is not in it by the series that SBB uses (22 and 23: dossiers, 79: domeinen). */
export function crebosoort(code: string): Crebosoort {
  if (!/^\d{5}$/.test(code)) return 'ongeldig';
  if (zoekKwalificatie(code).soort === 'gevonden') return 'kwalificatie';
  if (/^2[23]/.test(code)) return 'dossier';
  return code.startsWith('79') ? 'domein' : 'onbekend';
}
