import type { Language, Route } from '@leerroute/model';
import type { Mark } from '../content/content.ts';
import type { Bevinding } from '../types.ts';

/** The errors and warnings that lie in each route, errors first. Advice is for the author of one route and stays out of the overview. */
export function marksPerRoute(
  routes: readonly Route[],
  bevindingen: readonly Bevinding[],
  taal: Language,
): ReadonlyMap<Route, readonly Mark[]> {
  const perFile = new Map<string, Bevinding[]>();
  for (const bevinding of bevindingen) {
    if (bevinding.bestand === undefined || bevinding.severity === 'info') continue;
    const list = perFile.get(bevinding.bestand);
    if (list) list.push(bevinding);
    else perFile.set(bevinding.bestand, [bevinding]);
  }
  return new Map(
    routes.map((route) => {
      const own = (perFile.get(route.bestand) ?? []).filter(
        ({ span }) => span && span.start >= route.span.start && span.start < route.span.end,
      );
      const marks = own.map(({ severity, message }) => ({ severity, text: message[taal] }));
      return [route, marks.sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'))];
    }),
  );
}
