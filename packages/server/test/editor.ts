import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type FileChangeType,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type Position,
  ProposedFeatures,
  type ProtocolConnection,
  type ProtocolRequestType,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Verzoeken } from '../src/protocol.ts';
import { startServer } from '../src/server.ts';

/** An editor for tests: it speaks with the real server over a pair of streams, about files in a folder of its own. */
export class Editor {
  readonly map = mkdtempSync(join(realpathSync(tmpdir()), 'leerroute-'));
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** How often findings were sent, by file. */
  readonly published = new Map<string, number>();
  capabilities: InitializeResult['capabilities'] = {};
  readonly #client: ProtocolConnection;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  constructor() {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)));
    this.#client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      const pad = this.padOf(uri);
      this.diagnostics.set(pad, diagnostics);
      this.published.set(pad, (this.published.get(pad) ?? 0) + 1);
      for (const look of this.#waiting) look();
    });
    this.#client.onUnhandledNotification(() => undefined);
    this.#client.listen();
  }

  /** Writes the files and starts; `options` go to the server as initializationOptions. */
  async start(files: Record<string, string>, options: unknown = { taal: 'nl', routekaart: true }): Promise<void> {
    for (const [pad, text] of Object.entries(files)) this.write(pad, text);
    const params: InitializeParams = {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: options,
      workspaceFolders: [{ uri: this.uriOf(''), name: 'test' }],
    };
    this.capabilities = (await this.#client.sendRequest(InitializeRequest.type, params)).capabilities;
    await this.#client.sendNotification(InitializedNotification.type, {});
  }

  async stop(): Promise<void> {
    await this.#client.sendRequest(ShutdownRequest.type);
    this.#client.dispose();
    rmSync(this.map, { recursive: true, force: true });
  }

  uriOf(pad: string): string {
    return URI.file(join(this.map, pad)).toString();
  }

  padOf(uri: string): string {
    return uri.slice(this.uriOf('').replace(/\/?$/, '/').length);
  }

  write(pad: string, text: string): void {
    mkdirSync(dirname(join(this.map, pad)), { recursive: true });
    writeFileSync(join(this.map, pad), text);
  }

  remove(pad: string): void {
    rmSync(join(this.map, pad));
  }

  async watched(pad: string, type: FileChangeType): Promise<void> {
    await this.#client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uriOf(pad), type }],
    });
  }

  /** Opens a document. A `|` in the text is the caret; its position comes back. */
  async open(pad: string, marked: string): Promise<Position> {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const document = TextDocument.create(this.uriOf(pad), 'leerroute', 1, text);
    this.#documents.set(pad, document);
    await this.#client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: document.uri, languageId: 'leerroute', version: 1, text },
    });
    return document.positionAt(Math.max(0, offset));
  }

  /** Replaces a piece of the text, as typing does. */
  async type(pad: string, old: string, text: string): Promise<void> {
    const document = this.document(pad);
    const start = document.getText().indexOf(old);
    const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) };
    const version = document.version + 1;
    this.#documents.set(pad, TextDocument.update(document, [{ range, text }], version));
    await this.#client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ range, text }],
    });
  }

  async close(pad: string): Promise<void> {
    await this.#client.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uriOf(pad) },
    });
  }

  document(pad: string): TextDocument {
    const document = this.#documents.get(pad);
    if (!document) throw new Error(`${pad} is not open`);
    return document;
  }

  /** The place of a piece of text in an open document. */
  at(pad: string, piece: string): Position {
    const document = this.document(pad);
    return document.positionAt(document.getText().indexOf(piece));
  }

  ask<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: P): Promise<R> {
    return this.#client.sendRequest<R>(type.method, params);
  }

  preview<M extends keyof Verzoeken>(method: M, params: Verzoeken[M][0]): Promise<Verzoeken[M][1]> {
    return this.#client.sendRequest(method, params);
  }

  /** Waits until the findings of a file are as asked; mocha's own limit ends a wait in vain. */
  findings(pad: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const look = () => {
        const now = this.diagnostics.get(pad);
        if (!now || !wanted(now)) return;
        this.#waiting.delete(look);
        resolve(now);
      };
      this.#waiting.add(look);
      look();
    });
  }
}
