import type { Route, Schooljaar } from '@leerroute/model';
import {
  cohortenVan,
  dagenVan,
  routeduur,
  schooljaarOp,
  schooljaarTekst,
  schooljaarVan,
  statusVan,
} from '@leerroute/model';
import { formatDate } from '../labels/format.ts';
import { cohortEnded, cohortInYear, cohortStarts } from '../labels/labels.ts';
import type { Context } from './context.ts';

/** More cohorts than a route can have in fact; an end in the year 9999 is a slip of the pen. */
const MOST_COHORTS = 50;

/** The cohorts of a route, each by its first school year: `2026-2027`. */
export function cohortsOf(route: Route): string[] {
  const cohorten = cohortenVan(route);
  if (!cohorten) return [];
  const count = Math.min(MOST_COHORTS, cohorten.laatste.start - cohorten.eerste.start + 1);
  return Array.from({ length: count }, (_, at) => schooljaarTekst({ start: cohorten.eerste.start + at }));
}

/** The route as it is for one of its cohorts alone; the same route where it has no such cohort. */
export function routeVanCohort(route: Route, cohort: string | undefined): Route {
  if (cohort === undefined || !route.cohort || !cohortsOf(route).includes(cohort)) return route;
  const start: Schooljaar = { start: Number(cohort.slice(0, 4)) };
  return { ...route, cohort: { van: { value: start, span: route.cohort.van.span }, span: route.cohort.span } };
}

/** The days on which the cohort that is shown is in the route; nothing where several are shown. ISO dates. */
export function cohortDays({ route, opties }: Context): { readonly van: string; readonly tot: string } | undefined {
  const start = route.cohort?.van.value;
  const duration = routeduur(route);
  if (opties.cohort === undefined || !start || route.cohort?.tot || duration === 0) return undefined;
  return { van: dagenVan(start).van, tot: dagenVan(schooljaarVan(start, duration)).tot };
}

/** Where the cohort that is shown stands in a running route: not yet begun, in which year, or through. */
export function cohortState(context: Context): string[] {
  const { route, opties, t } = context;
  const days = cohortDays(context);
  const status = statusVan(route);
  if (!days || !route.cohort || status === 'concept' || status === 'gestopt') return [];
  if (opties.peildatum < days.van) return [t(cohortStarts(formatDate(days.van, 'nl'), formatDate(days.van, 'en')))];
  if (opties.peildatum > days.tot) return [t(cohortEnded(days.tot.slice(0, 4)))];
  return [t(cohortInYear(schooljaarOp(opties.peildatum).start - route.cohort.van.value.start + 1))];
}
