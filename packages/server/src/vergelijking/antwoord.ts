import type { Language } from '@leerroute/model';
import type { Connection } from 'vscode-languageserver';
import { Git, Gitfout } from '../git.ts';
import type { Vergelijking, Vergelijkvraag, Verzoeken, Weigering } from '../protocol.ts';
import type { Workspace } from '../workspace.ts';
import { kantenVanBestanden, kantenVanVersie, projectVan } from './kanten.ts';
import { vergelijking } from './vergelijking.ts';

const VERGELIJK: keyof Verzoeken = 'leerroute/vergelijk';
const VERSIES: keyof Verzoeken = 'leerroute/versies';

/** Answers what the editor asks about two versions. Git is run for these questions alone. */
export function registerComparison(connection: Connection, workspace: Workspace, taal: () => Language): void {
  const orRefusal = async <T>(answer: () => Promise<T>): Promise<T | Weigering> => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof Gitfout) return { reden: error.text[taal()] };
      throw error;
    }
  };
  connection.onRequest(VERGELIJK, ({ uri, met, thema }: Vergelijkvraag) =>
    orRefusal(async (): Promise<Vergelijking> => {
      const kanten =
        'versie' in met
          ? await kantenVanVersie(workspace, uri, met.versie, taal())
          : kantenVanBestanden(workspace, met.bestand, uri);
      return vergelijking(kanten, thema, taal());
    }),
  );
  connection.onRequest(VERSIES, ({ uri }: Pick<Vergelijkvraag, 'uri'>) =>
    orRefusal(async () => ({ versies: new Git((await projectVan(workspace, uri)).root, process.env).names() })),
  );
}
