import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type InitializeParams,
  InlayHintRefreshRequest,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilitiesFor, hasPreview, WATCHERS } from './capabilities.ts';
import { CatalogueErrors } from './catalogue-errors.ts';
import { Publisher } from './diagnostics.ts';
import { registerFeatures } from './features/register.ts';
import { registerPreview } from './preview.ts';
import { DEFAULT_SETTINGS, fetchSettings, type Settings, settingsFrom } from './settings.ts';
import { registerComparison } from './vergelijking/antwoord.ts';
import { Workspace } from './workspace.ts';

/** Speaks the language server protocol over a connection, from the first message until the editor goes. */
export function startServer(connection: Connection): void {
  let settings: Settings = DEFAULT_SETTINGS;
  let client: InitializeParams | undefined;
  const documents = new TextDocuments(TextDocument);
  const publisher = new Publisher(connection, () => settings.taal);
  const workspace = new Workspace(
    (state) => publisher.changed(state, workspace.has(state)),
    (error) => connection.console.error(String(error)),
  );
  const catalogues = new CatalogueErrors(connection, () => settings.taal);
  workspace.onCatalogue = (root, error) => catalogues.read(root, error);

  connection.onInitialize((params) => {
    client = params;
    settings = settingsFrom(params.initializationOptions);
    return { serverInfo: { name: 'leerroute' }, capabilities: capabilitiesFor(params) };
  });
  connection.onInitialized(async () => {
    const folders = client?.workspaceFolders?.map(({ uri }) => uri) ?? (client?.rootUri ? [client.rootUri] : []);
    workspace.setFolders(folders);
    if (client?.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const now = (await connection.workspace.getWorkspaceFolders()) ?? [];
        workspace.setFolders(now.map(({ uri }) => uri));
      });
    }
    if (client?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
    }
    if (client?.capabilities.textDocument?.synchronization?.dynamicRegistration) await openSettingsToo(connection);
    await readSettings(undefined);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => readSettings(sent));

  const readSettings = async (sent: unknown): Promise<void> => {
    const before = settings;
    settings = (await fetchSettings(connection, client?.capabilities ?? {}, sent)) ?? settings;
    if (settings.taal !== before.taal) {
      for (const state of workspace.states) publisher.changed(state, true);
      catalogues.refresh();
    }
    if (settings.taal === before.taal && settings.tekstinvoegingen === before.tekstinvoegingen) return;
    if (client?.capabilities.workspace?.inlayHint?.refreshSupport)
      await connection.sendRequest(InlayHintRefreshRequest.type);
    if (client?.capabilities.workspace?.codeLens?.refreshSupport)
      await connection.sendRequest(CodeLensRefreshRequest.type);
  };

  documents.onDidChangeContent(({ document }) => workspace.edit(document.uri, () => document.getText()));
  documents.onDidClose(({ document }) => workspace.close(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const urisOf = (wanted: boolean) =>
      changes.filter(({ type }) => (type === FileChangeType.Changed) === wanted).map(({ uri }) => uri);
    workspace.watched(urisOf(true), 'changed');
    workspace.watched(urisOf(false), 'created-or-deleted');
  });

  const abilities = () => ({
    snippets: client?.capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    isVsCode: client !== undefined && hasPreview(client),
  });
  registerFeatures(connection, workspace, publisher, () => settings, abilities);
  registerPreview(connection, workspace, publisher, () => settings);
  registerComparison(connection, workspace, () => settings.taal);
  connection.onShutdown(() => publisher.dispose());
  documents.listen(connection);
  connection.listen();
}

/**
 * Asks to be told of an open `leerroute.json` too, so that it counts before it is saved. Registered apart from the routes, since no
 * other service of ours is for JSON: VS Code's own formats and completes it.
 */
async function openSettingsToo(connection: Connection): Promise<void> {
  const documentSelector = [{ scheme: 'file', pattern: '**/leerroute.json' }];
  await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  const syncKind = TextDocumentSyncKind.Incremental;
  await connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
  await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
