import { join } from 'node:path';
import type { Berichten, Verzoeken } from '@leerroute/server/protocol';
import type { Disposable, ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { taal } from './teksten.ts';

/** The language server as the rest of the extension sees it: our own requests, typed by method. */
export interface Client {
  vraag<M extends keyof Verzoeken>(method: M, vraag: Verzoeken[M][0]): Promise<Verzoeken[M][1]>;
  bij<M extends keyof Berichten>(method: M, doe: (bericht: Berichten[M]) => void): Disposable;
  stop(): Promise<void>;
}

/** Starts the server that stands beside the extension, in VS Code's own Node: nothing else needs to be installed. */
export async function startClient(context: ExtensionContext): Promise<Client> {
  const module = join(context.extensionPath, 'dist', 'server.cjs');
  const client = new LanguageClient(
    'leerroute',
    'Leerroute',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      // An earlier version beside the file, as in Git's view of changes, is no part of the project: its names would all be there twice.
      documentSelector: ['file', 'untitled'].map((scheme) => ({ scheme, language: 'leerroute' })),
      initializationOptions: { taal: taal(), routekaart: true },
      synchronize: { configurationSection: 'leerroute' },
    },
  );
  await client.start();
  return {
    vraag: (method, vraag) => client.sendRequest(method, vraag),
    bij: (method, doe) => client.onNotification(method, doe),
    stop: () => client.stop(),
  };
}
