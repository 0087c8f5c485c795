import type { Formaat, Kaartkeuze } from '@leerroute/server/protocol';
import { commands, type Disposable, Uri, window } from 'vscode';
import type { Client } from './client.ts';
import type { Kaartpaneel } from './kaartpaneel.ts';
import type { Kaartpanelen } from './kaartpanelen.ts';
import { nieuweRoute } from './nieuwe-route.ts';
import { teksten } from './teksten.ts';
import { thema } from './thema.ts';
import { kopieerAfbeelding, kopieerMermaid, slaOp } from './uitvoer.ts';

/**
 * The commands, each by its Dutch and its English name: the title of a command is fixed in package.json, so the language that the
 * user set decides which of the two is offered.
 */
export function registreerOpdrachten(client: Client, panelen: Kaartpanelen): Disposable[] {
  const bij = (doe: (paneel: Kaartpaneel) => unknown) => async () => {
    const paneel = panelen.gekozen;
    if (paneel) await doe(paneel);
    else void window.showInformationMessage(teksten().geenPaneel);
  };
  const opdrachten: [string, string, (...args: unknown[]) => unknown][] = [
    ['toonRoutekaart', 'showRouteMap', (uri, route) => panelen.toon(uri, route)],
    ['nieuweRoute', 'newRoute', nieuweRoute],
    ['kiesRoutekaart', 'pickRouteMap', () => kiesRoute(client, panelen)],
    ['toonRegiokaart', 'showRegionMap', (uri) => panelen.toon(uri, undefined, { soort: 'regio', filters: {} })],
    [
      'kaartOpslaan',
      'saveMap',
      (formaat, naar) =>
        bij((paneel) =>
          slaOp(client, paneel, isFormaat(formaat) ? formaat : undefined, naar instanceof Uri ? naar : undefined),
        )(),
    ],
    ['kaartKopieren', 'copyMap', bij((paneel) => kopieerAfbeelding(client, paneel))],
    ['kaartKopierenMermaid', 'copyMapMermaid', bij((paneel) => kopieerMermaid(client, paneel))],
    [
      'zoekInKaart',
      'findInMap',
      bij((paneel) => {
        paneel.paneel.reveal();
        paneel.stuur({ soort: 'zoek' });
      }),
    ],
  ];
  return [
    ...opdrachten.flatMap(([nl, en, doe]) =>
      [nl, en].map((naam) => commands.registerCommand(`leerroute.${naam}`, doe)),
    ),
    // Not for the palette: what a lens or a finding offers.
    commands.registerCommand('leerroute.toonPad', (uri: string, route: string, keuzes: string[]) =>
      panelen.toon(uri, route, { soort: 'pad', keuzes }),
    ),
  ];
}

/** Asks which route of the project, and gives it a panel of its own that stays with it. */
async function kiesRoute(client: Client, panelen: Kaartpanelen): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString() ?? panelen.gekozen?.wens.uri;
  const kaart = uri ? await client.vraag('leerroute/routekaart', { uri, thema: thema() }) : null;
  if (!kaart) return;
  const optie = (keuze: Kaartkeuze) => ({ label: keuze.titel, description: keuze.route, keuze });
  const gekozen = await window.showQuickPick((kaart.routes ?? []).map(optie), {
    placeHolder: teksten().kiesRoute,
    matchOnDescription: true,
  });
  if (gekozen) await panelen.toonVast(gekozen.keuze.uri, gekozen.keuze.route);
}

function isFormaat(waarde: unknown): waarde is Formaat {
  return ['svg', 'png', 'pdf', 'html', 'mermaid'].includes(String(waarde));
}
