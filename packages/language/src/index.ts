export { readBestand } from './bestand.ts';
export { formatTekst } from './format.ts';
