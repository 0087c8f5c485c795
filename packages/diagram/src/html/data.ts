import { type Declaratie, maakProject, type Project, type Route } from '@leerroute/model';
import type { Thema } from '../theme/themes.ts';
import type { Opties } from '../types.ts';

/** What the page needs to draw the route again after a choice: the route, and of the project only what the route names. */
export interface Paginagegevens {
  readonly route: Route;
  readonly omgeving: readonly Declaratie[];
  readonly opties: Opties;
  readonly thema: Thema;
}

/** Every text in a value, and of a place `school.gebouw` also the organisation before the dot. */
function textsIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string') {
    found.add(value);
    found.add(value.split('.')[0] ?? value);
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found);
  return found;
}

/** Another route is only named in the picture: what it holds stays out of the page. */
function withoutContent(declaratie: Declaratie): Declaratie {
  return declaratie.kind === 'route' ? { ...declaratie, jaren: [], vervolg: [], borging: undefined } : declaratie;
}

/** What the route names, and what that names in turn: a fund names who pays for it. */
function namedBy(route: Route, project: Project): readonly Declaratie[] {
  const all = project.bestanden.flatMap(({ declaraties }) => declaraties).filter((one) => one !== route);
  const names = textsIn(route, new Set());
  const found = new Map<Declaratie, Declaratie>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const one of all) {
      if (found.has(one) || !names.has(one.naam.value)) continue;
      const kept = withoutContent(one);
      found.set(one, kept);
      textsIn(kept, names);
    }
  }
  return all.flatMap((one) => found.get(one) ?? []);
}

/** The data of a page. Findings elsewhere than in the route stay out of it. */
export function paginagegevens(route: Route, project: Project, opties: Opties, thema: Thema): Paginagegevens {
  const { start, end } = route.span;
  const bevindingen = opties.bevindingen?.filter(
    ({ id, span, bestand }) =>
      id !== undefined || (bestand === route.bestand && span && span.start >= start && span.end <= end),
  );
  const kept = bevindingen?.map(({ id, span, bestand, severity, message }) => ({
    id,
    span,
    bestand,
    severity,
    message,
  }));
  return { route, omgeving: namedBy(route, project), opties: { ...opties, bevindingen: kept }, thema };
}

/** The project of a page. */
export function projectVan({ route, omgeving }: Pick<Paginagegevens, 'route' | 'omgeving'>): Project {
  const declaraties = [route, ...omgeving];
  return maakProject([{ pad: route.bestand, tekst: '', declaraties, voorkomens: [], negeringen: [], fouten: [] }]);
}
