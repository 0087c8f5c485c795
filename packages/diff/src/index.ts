export type { Basis, Klasse, Niveau, Plek, Voorwaarde, Wijziging } from './types.ts';
export { type Vergelijkopties, vergelijk } from './vergelijk.ts';
