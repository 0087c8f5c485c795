import type { Jaarinhoud, Keuzegroep, Route } from '@leerroute/model';
import { jarenVan, keuzeaantal } from '@leerroute/model';
import { isOnOnePath } from './outcome.ts';

/*
 * What no path with the choices made meets. Things that stand one after another with no fork between them are met by the same
 * paths, so one question answers for all of them: few questions, however many parts a route has.
 */

/** Asks whether a path with the choices made also meets this. */
type Ask = (id: string) => boolean;

/** The ids of what no pupil path with these choices meets. */
export function fadedBy(route: Route, chosen: ReadonlySet<string>): Set<string> {
  const faded = new Set<string>();
  const ask: Ask = (id) => isOnOnePath(route, new Set([...chosen, id]));
  for (const jaar of jarenVan(route)) {
    if (!ask(jaar.id)) faded.add(jaar.id);
    fade(jaar.inhoud, chosen, ask, faded);
  }
  return faded;
}

function fade(inhoud: readonly Jaarinhoud[], chosen: ReadonlySet<string>, ask: Ask, faded: Set<string>): void {
  let met: boolean | undefined;
  for (const thing of inhoud) {
    if (!('id' in thing)) continue;
    met ??= ask(thing.id);
    if (!met) faded.add(thing.id);
    if (thing.kind === 'keuzegroep') fadeOptions(thing, chosen, met, faded);
    // After a fork or a way out other paths go on than came.
    if (thing.kind === 'beslismoment' || thing.kind === 'overstap') met = undefined;
    if (thing.kind !== 'beslismoment') continue;
    for (const keuze of thing.keuzes) {
      if (!ask(keuze.id)) faded.add(keuze.id);
      fade(keuze.inhoud, chosen, ask, faded);
    }
  }
}

/** An option goes where its group goes, as long as the group can have one more. */
function fadeOptions(groep: Keuzegroep, chosen: ReadonlySet<string>, met: boolean, faded: Set<string>): void {
  const most = keuzeaantal(groep)?.max ?? groep.opties.length;
  const taken = groep.opties.filter(({ id }) => chosen.has(id)).length;
  for (const { id } of groep.opties) if (!chosen.has(id) && (!met || taken >= most)) faded.add(id);
}
