export { readBestand } from './bestand.ts';
export { vergelijkbareTekst } from './comparable.ts';
export { type Blokplaats, type Verwacht, type Verwachting, verwachtOp } from './expect.ts';
export { formatTekst } from './format.ts';
export { mergeTekst } from './merge/merge.ts';
export type { Markers } from './merge/writer.ts';
export type { Slot } from './slot-names.ts';
