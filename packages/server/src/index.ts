export {
  type Brontekst,
  CATALOGUSBESTAND,
  INSTELLINGENBESTAND,
  type Leesfout,
  leesCatalogus,
  leesProject,
  leesTekst,
  onleesbaarBestand,
  vindBestanden,
  zoekProjectmap,
} from './disk.ts';
export { Git } from './git.ts';
export { type Routevergelijking, type Versies, vergelekenRoutes } from './vergelijking/beelden.ts';
