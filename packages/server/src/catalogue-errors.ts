import { join } from 'node:path';
import type { Language, Localized } from '@leerroute/model';
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { CATALOGUSBESTAND, type Leesfout } from './disk.ts';

/** Tells the editor which `leerroute-catalogus.json` cannot be used, at its start: nothing of such a file holds. */
export class CatalogueErrors {
  readonly #connection: Connection;
  readonly #taal: () => Language;
  readonly #wrong = new Map<string, Localized>();

  constructor(connection: Connection, taal: () => Language) {
    this.#connection = connection;
    this.#taal = taal;
  }

  /** The file of a project folder was read. */
  read(root: string, error: Leesfout | undefined): void {
    const before = this.#wrong.get(root);
    if (error) this.#wrong.set(root, error.message);
    else this.#wrong.delete(root);
    if (before?.nl !== error?.message.nl) this.#send(root);
  }

  /** The language of the messages changed. */
  refresh(): void {
    for (const root of this.#wrong.keys()) this.#send(root);
  }

  #send(root: string): void {
    const error = this.#wrong.get(root);
    const start = { line: 0, character: 0 };
    void this.#connection.sendDiagnostics({
      uri: URI.file(join(root, CATALOGUSBESTAND)).toString(),
      diagnostics: error
        ? [
            {
              range: { start, end: { line: 0, character: 1 } },
              severity: DiagnosticSeverity.Error,
              source: 'leerroute',
              message: error[this.#taal()],
            },
          ]
        : [],
    });
  }
}
