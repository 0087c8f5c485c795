export type { Bron, Herkomst, Zekerheid } from './bron.ts';
export { type Keuzedeel, type Koppeling, keuzedelen, koppelingen, zoekKeuzedeel } from './keuzedelen.ts';
export { type Keuzevak, type KeuzevakStatus, keuzevakken, zoekKeuzevak } from './keuzevakken.ts';
export { type Kwalificatie, kwalificaties, type Opleidingssoort, zoekKwalificatie } from './kwalificaties.ts';
export { catalogusnaam } from './naam.ts';
export type { Opzoeking, Via } from './opzoeken.ts';
export { type Cataloguslijst, catalogusPeildata } from './peildata.ts';
export {
  modules,
  type Profiel,
  type Profielmodule,
  type Profielvak,
  profielen,
  zoekModule,
  zoekProfiel,
} from './profielen.ts';
export { type School, type Vestiging, zoekSchool } from './scholen.ts';
export { type Vak, vakken, zoekVak } from './vakken.ts';
export type { MboLeerweg, VmboLeerweg } from './waarden.ts';
