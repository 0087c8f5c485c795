export {
  type Aanvulling,
  type Aanvullingsdeel,
  type Aanvullingslijst,
  type Aanvullingsrijen,
  codeVan,
  vulAan,
} from './aanvulling.ts';
export type { Bron } from './bron.ts';
export { type Keuzedeel, keuzedelen, koppelingen, zoekKeuzedeel } from './keuzedelen.ts';
export { type Keuzevak, keuzevakken, zoekKeuzevak } from './keuzevakken.ts';
export { type Kwalificatie, kwalificaties, zoekKwalificatie } from './kwalificaties.ts';
export { leesAanvulling } from './lees-aanvulling.ts';
export { catalogusnaam } from './naam.ts';
export { dichtbij } from './nabij.ts';
export type { Opzoeking } from './opzoeken.ts';
export { catalogusPeildata } from './peildata.ts';
export {
  modules,
  type Profiel,
  type Profielmodule,
  profielen,
  zoekModule,
  zoekProfiel,
} from './profielen.ts';
export { zoekSchool } from './scholen.ts';
export { type Vak, vakken, zoekVak } from './vakken.ts';
