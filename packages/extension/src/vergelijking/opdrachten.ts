import { commands, type Disposable, Uri, window } from 'vscode';
import { teksten } from './teksten.ts';
import type { Vergelijken } from './vergelijken.ts';

/** The commands of a comparison, each by its Dutch and its English name, as those of the routekaart. */
export function registreerVergelijkopdrachten(vergelijken: Vergelijken): Disposable[] {
  const opdrachten: [string, string, (...args: unknown[]) => unknown][] = [
    [
      'vergelijkMetHead',
      'compareWithHead',
      (uri) => bij(uri, (bron) => vergelijken.vergelijk({ uri: bron, met: { versie: 'HEAD' } })),
    ],
    ['vergelijkMetVersie', 'compareWithVersion', (uri) => bij(uri, (bron) => vergelijken.kiesVersie(bron))],
    ['vergelijkBestanden', 'compareFiles', (_, gekozen) => tweeBestanden(vergelijken, gekozen)],
    ['volgendeWijziging', 'nextChange', () => vergelijken.stap(1)],
    ['vorigeWijziging', 'previousChange', () => vergelijken.stap(-1)],
  ];
  return [
    ...opdrachten.flatMap(([nl, en, doe]) =>
      [nl, en].map((naam) => commands.registerCommand(`leerroute.${naam}`, doe)),
    ),
    // Not for the palette: a click in the tree.
    commands.registerCommand('leerroute.toonWijziging', (sleutel: string) => vergelijken.toonWijziging(sleutel)),
  ];
}

/** For the file that a menu is about, else for the one that is open. */
async function bij(uri: unknown, doe: (bron: string) => Promise<void>): Promise<void> {
  const document =
    window.activeTextEditor?.document ??
    window.visibleTextEditors.find((e) => e.document.languageId === 'leerroute')?.document;
  const bron = uri instanceof Uri ? uri : document?.languageId === 'leerroute' ? document.uri : undefined;
  if (bron) await doe(bron.toString());
  else void window.showInformationMessage(teksten().geenBestand);
}

async function tweeBestanden(vergelijken: Vergelijken, gekozen: unknown): Promise<void> {
  const uris = Array.isArray(gekozen) ? gekozen.filter((uri) => uri instanceof Uri) : [];
  const [oud, nieuw, ...meer] = uris.filter(({ path }) => path.endsWith('.route'));
  if (oud && nieuw && meer.length === 0)
    await vergelijken.vergelijk({ uri: nieuw.toString(), met: { bestand: oud.toString() } });
  else void window.showInformationMessage(teksten().tweeBestanden);
}
