import type { ExtensionContext } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { type Client, startClient } from './client.ts';
import { Kaartpaneel, PANEELSOORT } from './kaartpaneel.ts';
import { nieuweRoute } from './nieuwe-route.ts';

/** What the extension hands to tests. */
export interface Api {
  readonly client: Client;
  readonly paneel: Kaartpaneel;
}

export async function activate(context: ExtensionContext): Promise<Api> {
  const client = await startClient(context);
  const paneel = new Kaartpaneel(context.extensionUri, client);
  const toon = (uri?: unknown, route?: unknown) => paneel.toon(uri, route);
  context.subscriptions.push(
    { dispose: () => void client.stop() },
    paneel,
    window.registerWebviewPanelSerializer(PANEELSOORT, paneel),
    commands.registerCommand('leerroute.toonRoutekaart', toon),
    commands.registerCommand('leerroute.showRouteMap', toon),
    commands.registerCommand('leerroute.nieuweRoute', nieuweRoute),
    commands.registerCommand('leerroute.newRoute', nieuweRoute),
    workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('leerroute.taal')) paneel.herteken();
    }),
  );
  return { client, paneel };
}
