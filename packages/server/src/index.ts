export {
  type Brontekst,
  INSTELLINGENBESTAND,
  type Leesfout,
  leesInstellingentekst,
  leesProject,
  leesTekst,
  onleesbaarBestand,
  type Projectteksten,
  vindBestanden,
  zoekProjectmap,
} from './disk.ts';
export { startServer } from './server.ts';
