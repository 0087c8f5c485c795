import type { Language } from '@leerroute/model';
import type { CodeLens } from 'vscode-languageserver';
import { rangeOf } from '../place.ts';
import type { Place } from '../workspace.ts';

/** "Toon routekaart" above each route. */
export function codeLenses({ bestand, state }: Place, taal: Language): CodeLens[] {
  const title = { nl: 'Toon routekaart', en: 'Show route map' }[taal];
  const uri = state.uriOf(bestand.pad);
  return bestand.declaraties
    .filter(({ kind }) => kind === 'route')
    .map(({ naam }) => ({
      range: rangeOf(bestand, naam.span),
      command: { title, command: 'leerroute.toonRoutekaart', arguments: [uri, naam.value] },
    }));
}
