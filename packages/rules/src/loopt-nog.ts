import { laatsteDag, type Route } from '@leerroute/model';

/**
 * The last day of the last cohort, as long as somebody is still in the route or will be; undefined once all have left, since
 * what was not arranged for them cannot be arranged any more.
 */
export function laatsteDagVanLopendeRoute(route: Route, peildatum: string): string | undefined {
  const dag = laatsteDag(route);
  return dag && dag >= peildatum ? dag : undefined;
}
