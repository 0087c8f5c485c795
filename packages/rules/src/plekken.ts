import { alleInhoud, type Leerjaar, metGeneste, type Onderdeel, type Rooster, type Route } from '@leerroute/model';

/** A year with its roosters, also those in its keuzes, and its parts, also those nested in others. */
export interface Jaarplekken {
  readonly jaar: Leerjaar;
  readonly roosters: readonly Rooster[];
  readonly onderdelen: readonly Onderdeel[];
}

/** Per year of a route what says where the pupils are. */
export function plekkenPerJaar(route: Route): readonly Jaarplekken[] {
  return [...Map.groupBy(alleInhoud(route), ({ jaar }) => jaar)].map(([jaar, dingen]) => ({
    jaar,
    roosters: dingen.flatMap(({ inhoud }) => (inhoud.kind === 'rooster' ? [inhoud] : [])),
    onderdelen: dingen.flatMap(({ inhoud }) => (inhoud.kind === 'onderdeel' ? [...metGeneste([inhoud])] : [])),
  }));
}
