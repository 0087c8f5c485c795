export {
  type Brontekst,
  INSTELLINGENBESTAND,
  type Leesfout,
  leesProject,
  leesTekst,
  onleesbaarBestand,
  vindBestanden,
  zoekProjectmap,
} from './disk.ts';
