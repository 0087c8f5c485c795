import type { Route } from '@leerroute/model';
import type { RegioScene } from './regio/scene.ts';
import type { Opties } from './types.ts';

/** No name is longer, however many filters are chosen. */
const MOST_SIGNS = 100;

/** What of a route is shown, as far as the name of a file tells it. */
type Weergave = Pick<Opties, 'cohort' | 'jaar' | 'pad'> & { readonly dekking?: boolean };

/** The name of a file, without its ending, for a view of a route: `basis-mbo2`, `basis-mbo2-jaar-2`, `basis-mbo2-dekking`. */
export function bestandsnaam({ naam }: Route, { cohort, jaar, pad, dekking }: Weergave): string {
  return [
    naam.value,
    ...(cohort === undefined ? [] : ['cohort', cohort]),
    ...(jaar === undefined ? [] : ['jaar', jaar]),
    ...(pad?.length ? ['pad'] : []),
    ...(dekking ? ['dekking'] : []),
  ].join('-');
}

/** The same for a region map, with what it is narrowed to: `regio-achterhoek-leerweg-bb`. */
export function regioBestandsnaam({ content }: RegioScene): string {
  return ['regio', ...content.names].join('-').slice(0, MOST_SIGNS);
}
