import type { Beslismoment, Jaarinhoud, Onderdeel, Route, Span } from '@leerroute/model';
import type { Bevinding, Opties } from '../types.ts';
import type { Mark, Severity } from './content.ts';

/** An element of the model that can be pointed at. */
export interface Element {
  readonly id: string;
  readonly span: Span;
}

function partsIn(part: Onderdeel): Element[] {
  return [part, ...part.onderdelen.flatMap(partsIn)];
}

function keuzesIn(moment: Beslismoment): Element[] {
  return [moment, ...moment.keuzes.flatMap((keuze) => [keuze, ...keuze.inhoud.flatMap(elementsIn)])];
}

/** The elements with an id of a statement, those that hold others before what they hold. */
function elementsIn(inhoud: Jaarinhoud): Element[] {
  switch (inhoud.kind) {
    case 'onderdeel':
      return partsIn(inhoud);
    case 'keuzegroep':
      return [inhoud, ...inhoud.opties.flatMap(partsIn)];
    case 'beslismoment':
      return keuzesIn(inhoud);
    case 'examen':
    case 'diploma':
    case 'overstap':
      return [inhoud];
    default:
      return [];
  }
}

/** All elements with an id, in the order of the text; what holds others stands before them. */
export function elementsOf(route: Route): Element[] {
  return route.jaren.flatMap((jaar) => [jaar, ...jaar.inhoud.flatMap(elementsIn)]);
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** The findings by the id of the innermost element they start in; those outside all elements stand under `''`, for the route itself. */
export function marksById(route: Route, opties: Opties): ReadonlyMap<string, readonly Mark[]> {
  const elements = elementsOf(route);
  const ids = new Set(elements.map((element) => element.id));
  const marks = new Map<string, (Mark & { readonly severity: Severity })[]>();
  const target = (bevinding: Bevinding): string | undefined => {
    if (bevinding.bestand !== undefined && bevinding.bestand !== route.bestand) return undefined;
    if (bevinding.id !== undefined && ids.has(bevinding.id)) return bevinding.id;
    const start = bevinding.span?.start;
    if (start === undefined) return '';
    if (start < route.span.start || start >= route.span.end) return undefined;
    // The last that holds it is the innermost, since holders stand first.
    return elements.findLast(({ span }) => span.start <= start && start < span.end)?.id ?? '';
  };
  for (const bevinding of opties.bevindingen ?? []) {
    const id = target(bevinding);
    // Advice about the route as a whole is for its author: in words above the picture it would only worry a parent.
    if (id === undefined || (id === '' && bevinding.severity === 'info')) continue;
    const mark = { severity: bevinding.severity, text: bevinding.message[opties.taal] };
    const list = marks.get(id);
    if (list) list.push(mark);
    else marks.set(id, [mark]);
  }
  for (const list of marks.values()) list.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return marks;
}
