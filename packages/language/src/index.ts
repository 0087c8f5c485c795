export { readBestand } from './bestand.ts';
