import type { ExtensionContext } from 'vscode';
import { window, workspace } from 'vscode';
import { type Client, startClient } from './client.ts';
import { Kaartpanelen, PANEELSOORT } from './kaartpanelen.ts';
import { registreerOpdrachten } from './opdrachten.ts';
import { registreerVergelijkopdrachten } from './vergelijking/opdrachten.ts';
import { Vergelijken } from './vergelijking/vergelijken.ts';

/** What the extension hands to tests. */
export interface Api {
  readonly client: Client;
  readonly panelen: Kaartpanelen;
  readonly vergelijken: Vergelijken;
}

export async function activate(context: ExtensionContext): Promise<Api> {
  const client = await startClient(context);
  const panelen = new Kaartpanelen(context.extensionUri, client);
  const vergelijken = new Vergelijken(context.extensionUri, client);
  context.subscriptions.push(
    { dispose: () => void client.stop() },
    panelen,
    window.registerWebviewPanelSerializer(PANEELSOORT, panelen),
    ...registreerOpdrachten(client, panelen),
    vergelijken,
    ...registreerVergelijkopdrachten(vergelijken),
    workspace.onDidChangeConfiguration((e) => {
      if (!e.affectsConfiguration('leerroute.taal')) return;
      panelen.herteken();
      vergelijken.herteken();
    }),
  );
  return { client, panelen, vergelijken };
}
