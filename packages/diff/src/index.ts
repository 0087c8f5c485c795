import { SOORTEN } from './soorten/register.ts';

export { leerlingzichten } from './leerling.ts';
export type { Klasse, Niveau, Wijziging } from './types.ts';
export { vergelijk } from './vergelijk.ts';
export { jsonVerslag } from './verslag/json.ts';
export { markdownVerslag } from './verslag/markdown.ts';
export { NIVEAUVOLGORDE, perNiveau, regelVan, type Verslag } from './verslag/verslag.ts';
export { NIVEAUS } from './verslag/woorden.ts';

/** The names of all kinds of change, each with its page `docs/wijzigingen/<name>.md`. */
export const wijzigingssoorten: readonly string[] = SOORTEN.map(({ id }) => id);
