import { onthoud } from './onthoud.ts';
import type { Inschrijving, Leerjaar, Naamgebruik, Route, RouteSoort, Schooljaar, Status } from './types.ts';

/** In which half of the route a year lies. Years 1 and 2 are vmbo, from 3 on mbo (WVO 2.107e, WEB 9.1.6). */
export type Fase = 'vmbo' | 'mbo';

/** The phase of routejaar `nummer`. */
export function faseVan(nummer: number): Fase {
  return nummer <= 2 ? 'vmbo' : 'mbo';
}

/** The leerjaar of the vmbo (3 or 4) or the studiejaar of the mbo (from 1) that routejaar `nummer` is. */
export function leerjaarVan(nummer: number): { readonly fase: Fase; readonly nummer: number } {
  const fase = faseVan(nummer);
  return { fase, nummer: fase === 'vmbo' ? nummer + 2 : nummer - 2 };
}

/** The school year in which the cohort that starts in `cohort` is in routejaar `nummer`. */
export function schooljaarVan(cohort: Schooljaar, nummer: number): Schooljaar {
  return { start: cohort.start + nummer - 1 };
}

/** First and last day of a school year, ISO dates. */
export function dagenVan(schooljaar: Schooljaar): { readonly van: string; readonly tot: string } {
  return { van: isoDatum(schooljaar.start, '08-01'), tot: isoDatum(schooljaar.start + 1, '07-31') };
}

function isoDatum(jaar: number, dag: string): string {
  return `${String(jaar).padStart(4, '0')}-${dag}`;
}

/** The school year that this ISO date lies in. */
export function schooljaarOp(datum: string): Schooljaar {
  const jaar = Number(datum.slice(0, 4));
  return { start: datum.slice(5) >= '08-01' ? jaar : jaar - 1 };
}

/** `2021-2022` */
export function schooljaarTekst(schooljaar: Schooljaar): string {
  return `${schooljaar.start}-${schooljaar.start + 1}`;
}

/** The first and the last cohort of a route; undefined where none is stated. An end before the start is ignored. */
export function cohortenVan(route: Route): { readonly eerste: Schooljaar; readonly laatste: Schooljaar } | undefined {
  if (!route.cohort) return undefined;
  const eerste = route.cohort.van.value;
  const laatste = route.cohort.tot?.value ?? eerste;
  return { eerste, laatste: laatste.start < eerste.start ? eerste : laatste };
}

/** The years in the order of their number; of two with one number the first written comes first. */
export const jarenVan = onthoud((route: Route): readonly Leerjaar[] =>
  [...route.jaren].sort((a, b) => a.nummer.value - b.nummer.value),
);

/** Length of the route in years: the number of different years described, so that a gap is not counted as a year. */
export function routeduur(route: Route): number {
  return new Set(route.jaren.map((jaar) => jaar.nummer.value)).size;
}

/** The last day on which the last cohort is in the route, ISO date; undefined without a cohort or without years. */
export function laatsteDag(route: Route): string | undefined {
  const cohorten = cohortenVan(route);
  const duur = routeduur(route);
  return cohorten && duur > 0 ? dagenVan(schooljaarVan(cohorten.laatste, duur)).tot : undefined;
}

/** The status; a route that states none is a concept, so that a beginning author is not drowned in errors. */
export function statusVan(route: Route): Status {
  return route.status?.value ?? 'concept';
}

/** The kind; a route that states none is taken as doorlopend, the kind the language is for. */
export function soortVan(route: Route): RouteSoort {
  return route.soort?.value ?? 'doorlopend';
}

/** Where the pupil is enrolled in a year: as stated in the year itself, else by law (WVO 2.107e, WEB 9.1.6). */
export function inschrijvingVan(
  route: Route,
  jaar: Leerjaar,
): { readonly bij: readonly Naamgebruik[]; readonly volgens: 'wet' | 'tekst' } {
  const gesteld = jaar.inhoud.filter((inhoud): inhoud is Inschrijving => inhoud.kind === 'ingeschreven');
  if (gesteld.length > 0) return { bij: gesteld.map((inschrijving) => inschrijving.bij), volgens: 'tekst' };
  const wettelijk = faseVan(jaar.nummer.value) === 'vmbo' ? route.van?.scholen : route.naar?.instellingen;
  return { bij: wettelijk ?? [], volgens: 'wet' };
}
