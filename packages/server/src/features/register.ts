import type { Connection } from 'vscode-languageserver';
import type { Publisher } from '../diagnostics.ts';
import type { Settings } from '../settings.ts';
import type { Place, Workspace } from '../workspace.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition, highlights, references } from './definition.ts';
import { formatting } from './format.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { folding, selectionRanges } from './structure.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';

/** What the editor can do beside the protocol. */
export interface ClientAbilities {
  /** It puts the caret into an inserted text. */
  readonly snippets: boolean;
  /** It has our panel and VS Code's own commands. */
  readonly isVsCode: boolean;
}

/** Answers every question of the editor about a document from the newest text of it. */
export function registerFeatures(
  connection: Connection,
  workspace: Workspace,
  publisher: Publisher,
  settings: () => Settings,
  client: () => ClientAbilities,
): void {
  const taal = () => settings().taal;
  const at = <T>(uri: string, answer: (place: Place) => T, otherwise: T): T => {
    const place = workspace.find(uri);
    return place ? answer(place) : otherwise;
  };
  connection.onCompletion((p) =>
    at(
      p.textDocument.uri,
      (place) => completion(place, p.position, { taal: taal(), isVsCode: client().isVsCode }),
      null,
    ),
  );
  connection.onHover((p) =>
    at(
      p.textDocument.uri,
      (place) => hover(place, p.position, publisher.findingsOf(place.state, place.bestand.pad), taal()),
      null,
    ),
  );
  connection.onDefinition((p) => at(p.textDocument.uri, (place) => definition(place, p.position), []));
  connection.onReferences((p) =>
    at(p.textDocument.uri, (place) => references(place, p.position, p.context.includeDeclaration), []),
  );
  connection.onDocumentHighlight((p) => at(p.textDocument.uri, (place) => highlights(place, p.position), []));
  connection.onPrepareRename((p) => at(p.textDocument.uri, (place) => prepareRename(place, p.position, taal()), null));
  connection.onRenameRequest((p) =>
    at(p.textDocument.uri, (place) => rename(place, p.position, p.newName, taal()), null),
  );
  connection.onDocumentSymbol((p) => at(p.textDocument.uri, (place) => documentSymbols(place, taal()), []));
  connection.onWorkspaceSymbol((p) => workspaceSymbols(workspace, p.query, taal()));
  connection.onFoldingRanges((p) => at(p.textDocument.uri, folding, []));
  connection.onSelectionRanges((p) => at(p.textDocument.uri, (place) => selectionRanges(place, p.positions), []));
  connection.onDocumentFormatting((p) => at(p.textDocument.uri, formatting, []));
  connection.onCodeAction((p) =>
    at(p.textDocument.uri, (place) => codeActions(place, p, publisher, { taal: taal(), ...client() }), []),
  );
  connection.onCodeLens((p) => at(p.textDocument.uri, (place) => codeLenses(place, taal()), []));
  connection.languages.semanticTokens.on((p) => at(p.textDocument.uri, semanticTokens, { data: [] }));
  connection.languages.inlayHint.on((p) =>
    settings().tekstinvoegingen ? at(p.textDocument.uri, (place) => inlayHints(place, p.range, taal()), []) : [],
  );
}
