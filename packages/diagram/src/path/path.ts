import type { Beslismoment, Jaarinhoud, Keuze, Keuzegroep, Leerjaar, Onderdeel, Route } from '@leerroute/model';
import { jarenVan, keuzeaantal } from '@leerroute/model';
import { fadedBy } from './fading.ts';
import { isOnOnePath, reachesEnd } from './outcome.ts';

/** The pupil paths that remain with the choices made. */
export interface Path {
  /** Choices that were asked for and can be made together, in the order asked. */
  readonly chosen: ReadonlySet<string>;
  /** Choices that were asked for and cannot be made with the ones before them. */
  readonly refused: readonly string[];
  /** What no remaining path meets, by id. */
  readonly faded: ReadonlySet<string>;
  /** Whether a remaining path reaches the end of the route. */
  readonly reachesEnd: boolean;
}

/** An alternative with the group or decision it belongs to. */
export interface Alternative {
  readonly bij: Keuzegroep | Beslismoment;
  readonly wat: Onderdeel | Keuze;
  readonly jaar: Leerjaar;
  /** The keuzes that it stands in, from the outside in: who chooses it has chosen these. */
  readonly within: readonly string[];
}

/** Everything a pupil can choose in a route, by id, in the order of the years and the text. */
export function alternativesOf(route: Route): ReadonlyMap<string, Alternative> {
  const found = new Map<string, Alternative>();
  const visit = (inhoud: readonly Jaarinhoud[], jaar: Leerjaar, within: readonly string[]): void => {
    for (const bij of inhoud) {
      if (bij.kind === 'keuzegroep') for (const wat of bij.opties) found.set(wat.id, { bij, wat, jaar, within });
      if (bij.kind !== 'beslismoment') continue;
      for (const wat of bij.keuzes) {
        found.set(wat.id, { bij, wat, jaar, within });
        visit(wat.inhoud, jaar, [...within, wat.id]);
      }
    }
  };
  for (const jaar of jarenVan(route)) visit(jaar.inhoud, jaar, []);
  return found;
}

/** Takes the choices one by one, each as far as it goes with those before it; ids that are no choice of this route are passed over. */
export function takeChoices(
  route: Route,
  pad: readonly string[],
  alternatives: ReadonlyMap<string, Alternative> = alternativesOf(route),
): { readonly chosen: ReadonlySet<string>; readonly refused: readonly string[] } {
  let chosen: ReadonlySet<string> = new Set();
  const refused: string[] = [];
  for (const id of new Set(pad)) {
    const alternative = alternatives.get(id);
    if (!alternative) continue;
    const more = new Set([...chosen, ...alternative.within, id]);
    if (isOnOnePath(route, more)) chosen = more;
    else refused.push(id);
  }
  return { chosen, refused };
}

/** The paths that remain with these choices; without any choice nothing fades. */
export function pathOf(route: Route, pad: readonly string[]): Path {
  const { chosen, refused } = takeChoices(route, pad);
  if (chosen.size === 0) return { chosen, refused, faded: new Set(), reachesEnd: true };
  return { chosen, refused, faded: fadedBy(route, chosen), reachesEnd: reachesEnd(route, chosen) };
}

/** A group as it is with the choices made: what is taken, what may still be taken, and how many of that. */
export function leftOf(
  groep: Keuzegroep,
  { chosen, faded }: Path,
): {
  readonly taken: readonly Onderdeel[];
  readonly open: readonly Onderdeel[];
  readonly min: number;
  readonly max: number;
} {
  const taken = groep.opties.filter(({ id }) => chosen.has(id));
  // A group that lies on no path left still says what it would ask.
  const open = groep.opties.filter(({ id }) => !chosen.has(id) && (faded.has(groep.id) || !faded.has(id)));
  const amount = keuzeaantal(groep) ?? { min: 0, max: 0 };
  const max = Math.max(0, Math.min(amount.max - taken.length, open.length));
  return { taken, open, min: Math.min(max, Math.max(0, amount.min - taken.length)), max };
}

/** The route with only what the remaining paths meet, so that hours are counted over those paths alone. */
export function routeOfPath(route: Route, path: Path): Route {
  if (path.chosen.size === 0) return route;
  return { ...route, jaren: route.jaren.map((jaar) => ({ ...jaar, inhoud: remaining(jaar.inhoud, path) })) };
}

function remaining(inhoud: readonly Jaarinhoud[], path: Path): Jaarinhoud[] {
  return inhoud.flatMap((thing): Jaarinhoud[] => {
    if ('id' in thing && path.faded.has(thing.id)) return [];
    if (thing.kind === 'beslismoment') {
      const keuzes = thing.keuzes.filter(({ id }) => !path.faded.has(id));
      return [{ ...thing, keuzes: keuzes.map((keuze) => ({ ...keuze, inhoud: remaining(keuze.inhoud, path) })) }];
    }
    if (thing.kind !== 'keuzegroep' || !keuzeaantal(thing)) return [thing];
    const { taken, open, min, max } = leftOf(thing, path);
    const amount = (value: number) => ({ value, span: thing.min.span });
    const forced = { ...thing, opties: taken, min: amount(taken.length), max: amount(taken.length) };
    return [forced, { ...thing, opties: open, min: amount(min), max: amount(max) }];
  });
}
