export { readBestand } from './bestand.ts';
export { type Blokplaats, type Verwacht, type Verwachting, verwachtOp } from './expect.ts';
export { formatTekst } from './format.ts';
export type { Slot } from './slot-names.ts';
