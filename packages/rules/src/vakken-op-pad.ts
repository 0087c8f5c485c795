import { type Padkeuze, type Route, type Stapinhoud, uitersten, type Wandeling } from '@leerroute/model';
import type { Vakeis } from './vmbo-vakken.ts';

export interface Vaktekort {
  readonly keuzes: readonly Padkeuze[];
  /** What the path does not have; never empty. */
  readonly mist: readonly Vakeis[];
  /** The list of which it lacks it. */
  readonly eisen: readonly Vakeis[];
}

/**
 * The pupil path to the end that lacks most of what is asked for; undefined where every path has it all. Of several lists a path
 * needs one, since the text does not say which pupil is in which profile. The walk remembers which of the subjects asked for it
 * has met, so the number of states depends on the lists and not on the route.
 */
export function vaktekort(
  route: Route,
  lijsten: readonly (readonly Vakeis[])[],
  vakkenVan: (inhoud: Stapinhoud) => readonly string[],
): Vaktekort | undefined {
  const gevraagd = [...new Set(lijsten.flat().flatMap(({ uit }) => uit))];
  const perInhoud = new Map<Stapinhoud, readonly string[]>();
  const nieuw = (inhoud: Stapinhoud) => {
    const vakken = perInhoud.get(inhoud) ?? vakkenVan(inhoud).filter((vak) => gevraagd.includes(vak));
    perInhoud.set(inhoud, vakken);
    return vakken;
  };
  const wandeling: Wandeling<ReadonlySet<string>> = {
    begin: new Set(),
    sleutel: (gehad) => gevraagd.map((vak) => (gehad.has(vak) ? 1 : 0)).join(''),
    stap: (gehad, inhoud) => {
      const vakken = nieuw(inhoud);
      return [vakken.every((vak) => gehad.has(vak)) ? gehad : new Set([...gehad, ...vakken]), 0];
    },
  };
  let ergste: Vaktekort | undefined;
  for (const { staat, keuzes, einde } of uitersten(route, wandeling, 'min')) {
    if (einde !== 'route') continue;
    const [dichtstbij] = lijsten
      .map((eisen) => ({ keuzes, eisen, mist: eisen.filter((eis) => !voldoet(eis, staat)) }))
      .sort((a, b) => a.mist.length - b.mist.length);
    if (dichtstbij && dichtstbij.mist.length > (ergste?.mist.length ?? 0)) ergste = dichtstbij;
  }
  return ergste;
}

function voldoet({ uit, aantal = 1 }: Vakeis, gehad: ReadonlySet<string>): boolean {
  return uit.filter((vak) => gehad.has(vak)).length >= aantal;
}
