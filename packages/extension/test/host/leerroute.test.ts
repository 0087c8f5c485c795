import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  extensions,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEdit,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { VanPagina } from '../../src/berichten.ts';
import type { Api } from '../../src/extension.ts';
import { VOORBEELD } from '../../src/nieuwe-route.ts';

const EXAMPLE = 'capelle-oostland/basis-mbo2.route';

/** Waits for what an editor does in its own time; mocha's limit ends a wait in vain. */
async function until<T>(probe: () => T | undefined | false): Promise<T> {
  for (;;) {
    const value = probe();
    if (value) return value;
    await new Promise((resume) => setTimeout(resume, 25));
  }
}

describe('the extension in VS Code', () => {
  let api: Api;
  let document: TextDocument;
  let editor: TextEditor;
  const replace = (old: string, text: string) =>
    editor.edit((edit) => {
      const start = document.getText().indexOf(old);
      edit.replace(new Range(document.positionAt(start), document.positionAt(start + old.length)), text);
    });
  const at = (piece: string) => document.positionAt(document.getText().indexOf(piece));
  const diagnostics = (): Diagnostic[] => languages.getDiagnostics(document.uri);

  before(async () => {
    const extension = extensions.getExtension<Api>('leerroute.leerroute-vscode');
    const folder = workspace.workspaceFolders?.[0]?.uri;
    if (!extension || !folder) throw new Error('the extension or the folder is missing');
    document = await workspace.openTextDocument(Uri.joinPath(folder, EXAMPLE));
    editor = await window.showTextDocument(document);
    api = await extension.activate();
  });

  afterEach(async () => {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('knows .route files and sets their indentation', () => {
    equal(document.languageId, 'leerroute');
    equal(editor.options.tabSize, 2);
  });

  it('finds a name that does not exist, shows it at its place, and takes it back', async () => {
    await replace('bij ijsselcollege', 'bij ijselcollege');
    const found = await until(() => diagnostics().find(({ code }) => JSON.stringify(code).includes('onbekende-naam')));
    equal(document.getText(found.range), 'ijselcollege');
    equal(found.severity, DiagnosticSeverity.Error);
    await replace('bij ijselcollege', 'bij ijsselcollege');
    await until(() => !diagnostics().some(({ severity }) => severity === DiagnosticSeverity.Error));
  });

  it('leaves an earlier version of a file alone, as Git shows beside it', async () => {
    const wrong = document.getText().replace('bij ijsselcollege', 'bij ijselcollege');
    const provider = workspace.registerTextDocumentContentProvider('vroeger', {
      provideTextDocumentContent: () => wrong,
    });
    try {
      const earlier = await workspace.openTextDocument(document.uri.with({ scheme: 'vroeger' }));
      equal(earlier.languageId, 'leerroute');
      await replace('bij ijsselcollege', 'bij ijselcollege');
      await until(() => diagnostics().some(({ severity }) => severity === DiagnosticSeverity.Error));
      deepEqual(languages.getDiagnostics(earlier.uri), []);
    } finally {
      provider.dispose();
    }
  });

  it('completes a keuzevak in a half-typed word', async () => {
    const position = at('booglasprocessen').translate(0, 4);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const item = list.items.find(
      ({ label }) => label === 'booglasprocessen' || (typeof label === 'object' && label.label === 'booglasprocessen'),
    );
    match(typeof item?.documentation === 'object' ? item.documentation.value : '', /DUO 1326/);
  });

  it('tells on hover what is known', async () => {
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('booglasprocessen'),
    );
    match((hover?.contents[0] as MarkdownString | undefined)?.value ?? '', /SLO K\/PIE\/02/);
  });

  it('has an outline in Dutch', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    deepEqual(
      symbols[0]?.children.map(({ name }) => name),
      ['Jaar 1', 'Jaar 2', 'Jaar 3'],
    );
  });

  it('formats the file on request and leaves a tidy one alone', async () => {
    const format = () =>
      commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', document.uri, {
        tabSize: 2,
        insertSpaces: true,
      });
    deepEqual((await format()) ?? [], []);
    await replace('  soort doorlopend', '     soort   doorlopend');
    ok(((await format()) ?? []).length > 0);
  });

  it('starts a new route that has nothing wrong in it', async () => {
    await commands.executeCommand('leerroute.nieuweRoute');
    const fresh = window.activeTextEditor?.document;
    equal(fresh?.getText(), VOORBEELD);
    equal(fresh?.languageId, 'leerroute');
    const missing =
      fresh &&
      (await until(() => languages.getDiagnostics(fresh.uri).length > 0 && languages.getDiagnostics(fresh.uri)));
    const wrong = missing
      ?.filter(({ severity }) => severity === DiagnosticSeverity.Error)
      .map(({ message }) => message);
    deepEqual(wrong, []);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await window.showTextDocument(document);
  });

  describe('the panel with the routekaart', () => {
    const received: VanPagina[] = [];
    const drawn = () => received.findLast((bericht) => bericht.soort === 'getekend');

    before(async () => {
      api.panelen.ontvangen((bericht) => received.push(bericht));
      editor.selection = new Selection(new Position(0, 0), new Position(0, 0));
      await commands.executeCommand('leerroute.toonRoutekaart');
    });
    after(() => commands.executeCommand('workbench.action.closeAllGroups'));

    it('draws the route at the cursor with a card for each part', async () => {
      const { route, kaartjes } = await until(drawn);
      equal(route, 'basis-mbo2');
      ok(kaartjes > 30, `${kaartjes} cards`);
    });

    it('follows edits', async () => {
      const before = await until(drawn);
      received.length = 0;
      await replace('    lob "Loopbaandossier" 20 uur vo\n', '');
      const after = await until(drawn);
      equal(after.kaartjes, before.kaartjes - 1);
    });
  });
});
