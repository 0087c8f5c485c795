import { SOORTEN } from './soorten/register.ts';

export {
  AKKOORDBESTAND,
  type Akkoord,
  type Akkoordbestand,
  akkoordTekst,
  LEEG_BESTAND,
  leesAkkoorden,
  maakAkkoord,
  zelfdeAkkoord,
} from './akkoord/bestand.ts';
export { ROLLEN } from './akkoord/rollen.ts';
export { type Akkoordstand, akkoordstand, type Klassestand, openPerKlasse } from './akkoord/stand.ts';
export type { Leerlingzicht } from './leerling/types.ts';
export { leerlingzichten } from './leerling/zicht.ts';
export type { Klasse, Niveau, Rol, Wijziging } from './types.ts';
export { vergelijk } from './vergelijk.ts';
export { htmlVerslag, type Routebeelden } from './verslag/html.ts';
export { jsonVerslag } from './verslag/json.ts';
export { markdownVerslag } from './verslag/markdown.ts';
export { KLASSEVOLGORDE, NIVEAUVOLGORDE, perNiveau, regelVan, type Verslag } from './verslag/verslag.ts';
export { KLASSEN, NIVEAUS, ROLNAMEN } from './verslag/woorden.ts';

/** The names of all kinds of change, each with its page `docs/wijzigingen/<name>.md`. */
export const wijzigingssoorten: readonly string[] = SOORTEN.map(({ id }) => id);
