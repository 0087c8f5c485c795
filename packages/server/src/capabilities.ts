import {
  CodeActionKind,
  type FileSystemWatcher,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { LEGEND } from './features/semantic-tokens.ts';

/** What the server can do for this editor. */
export function capabilitiesFor(params: InitializeParams): ServerCapabilities {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: [' ', '.', '"'] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
    // Only an editor with our panel can do what the lens promises.
    ...(hasPreview(params) ? { codeLensProvider: {} } : {}),
    semanticTokensProvider: { legend: LEGEND, full: true },
    inlayHintProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Whether the editor is VS Code with our extension, which says so when it starts. */
export function hasPreview({ initializationOptions }: InitializeParams): boolean {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null && 'routekaart' in options && options.routekaart === true;
}

/** What to be told of on the disk. A folder that goes is reported as itself, not as its files, hence the last one. */
export const WATCHERS: FileSystemWatcher[] = [
  { globPattern: '**/*.route' },
  { globPattern: '**/leerroute.json' },
  { globPattern: '**/leerroute-catalogus.json' },
  { globPattern: '**/*', kind: WatchKind.Delete },
];
