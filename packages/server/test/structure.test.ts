import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './editor.ts';

import { PARTNERS, ROUTE } from './voorbeeld.ts';

describe('structure of a file, and code actions', () => {
  let editor: Editor;
  const of = (pad: string) => ({ textDocument: { uri: editor.uriOf(pad) } });
  const _at = (piece: string, pad = 'route.route') => ({ ...of(pad), position: editor.at(pad, piece) });

  beforeEach(async () => {
    editor = new Editor();
    await editor.start({ 'partners.route': PARTNERS });
    await editor.open('route.route', ROUTE);
    await editor.findings('route.route', () => true);
  });
  afterEach(() => editor.stop());

  describe('structure', () => {
    it('gives an outline in plain words', async () => {
      const symbols = (await editor.ask(DocumentSymbolRequest.type, of('route.route'))) as {
        name: string;
        detail: string;
        children: { name: string; children: { name: string; detail: string }[] }[];
      }[];
      equal(symbols[0]?.name, 'Basis naar mbo 2');
      deepEqual(
        symbols[0]?.children.map(({ name }) => name),
        ['Jaar 1', 'Jaar 3'],
      );
      deepEqual(symbols[0]?.children[0]?.children[0], {
        ...symbols[0]?.children[0]?.children[0],
        name: 'Nederlands',
        detail: 'vak · 120 u',
      });
    });

    it('finds declarations of the whole project by their letters', async () => {
      const found = await editor.ask(WorkspaceSymbolRequest.type, { query: 'bdrf c' });
      deepEqual(
        found?.map(({ name }) => name),
        ['Bedrijf C (c)'],
      );
    });

    it('folds each block', async () => {
      const lines = (await editor.ask(FoldingRangeRequest.type, of('route.route')))?.map(({ startLine }) => startLine);
      deepEqual(lines, [1, 9, 13, 19, 20, 21, 24]);
    });

    it('widens the selection from word to statement to block to file', async () => {
      const params = { ...of('route.route'), positions: [editor.at('route.route', 'ederlands')] };
      let range = (await editor.ask(SelectionRangeRequest.type, params))?.[0];
      const texts: string[] = [];
      for (; range; range = range.parent)
        texts.push(editor.document('route.route').getText(range.range).split('\n')[0] ?? '');
      deepEqual(texts, [
        'nederlands',
        'vak nederlands 120 uur',
        'jaar 1 "Op school" {',
        'route basis "Basis naar mbo 2" {',
        '/** Voor wie met zijn handen wil werken. */',
      ]);
    });

    it('lays the file out with edits of white space only', async () => {
      await editor.open('scheef.route', 'regio   x "X"  {\n      doel "Veel"\n\n\n}\n');
      const edits =
        (await editor.ask(DocumentFormattingRequest.type, {
          ...of('scheef.route'),
          options: { tabSize: 2, insertSpaces: true },
        })) ?? [];
      ok(edits.every(({ newText }) => newText.trim() === ''));
      equal(TextDocument.applyEdits(editor.document('scheef.route'), edits), 'regio x "X" {\n  doel "Veel"\n}\n');
    });

    it('leaves a file with a mistake as it is', async () => {
      await editor.open('stuk.route', 'regio   x "X"  {\n      doel\n}\n');
      deepEqual(
        await editor.ask(DocumentFormattingRequest.type, {
          ...of('stuk.route'),
          options: { tabSize: 2, insertSpaces: true },
        }),
        [],
      );
    });

    it('colours bol as a name where it is one', async () => {
      const data = (await editor.ask(SemanticTokensRequest.type, of('route.route')))?.data ?? [];
      const document = editor.document('route.route');
      const words: string[] = [];
      let [line, character] = [0, 0];
      for (let i = 0; i < data.length; i += 5) {
        const [down = 0, right = 0, length = 0] = data.slice(i);
        [line, character] = down ? [line + down, right] : [line, character + right];
        words.push(document.getText({ start: { line, character }, end: { line, character: character + length } }));
      }
      equal(words.filter((word) => word === 'bol').length, 1);
      ok(words.includes('hal') && words.includes('nederlands') && words.includes('25308'), words.join());
    });

    it('shows codes and sums behind the text', async () => {
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const hints = (await editor.ask(InlayHintRequest.type, { ...of('route.route'), range })) ?? [];
      const label = (line: number) => hints.find(({ position }) => position.line === line)?.label;
      equal(label(12), '1326 · K/PIE/02');
      equal(label(9), '300–320 uur');
      equal(label(13), '80–100 uur');
      equal(label(7), 'Monteur service en onderhoud installaties en systemen');
    });

    it('offers the picture above each route', async () => {
      const [lens] = (await editor.ask(CodeLensRequest.type, of('route.route'))) ?? [];
      deepEqual(lens?.command?.arguments, [editor.uriOf('route.route'), 'basis']);
    });
  });

  describe('code actions', () => {
    it('mends a misspelt name and leaves nothing to find', async () => {
      await editor.open('fout.route', 'regio s "S" {\n  partners schol-a\n}\n\nschool school-a "S"\n');
      const [finding] = await editor.findings('fout.route', (all) => all.length === 1);
      if (!finding) throw new Error('no finding');
      const params = { ...of('fout.route'), range: finding.range, context: { diagnostics: [finding] } };
      const actions = (await editor.ask(CodeActionRequest.type, params)) ?? [];
      const fix = actions.find((action) => 'edit' in action && JSON.stringify(action.edit).includes('school-a'));
      if (!fix || !('edit' in fix)) throw new Error('no fix');
      await editor.type('fout.route', 'schol-a', fix.edit?.changes?.[editor.uriOf('fout.route')]?.[0]?.newText ?? '');
      await editor.findings('fout.route', (all) => all.length === 0);
    });

    it('silences a finding once a reason is written', async () => {
      await editor.open('fout.route', 'regio s "S" {\n  partners niemand\n}\n');
      const [finding] = await editor.findings('fout.route', (all) => all.length === 1);
      if (!finding) throw new Error('no finding');
      const params = { ...of('fout.route'), range: finding.range, context: { diagnostics: [finding] } };
      const actions = (await editor.ask(CodeActionRequest.type, params)) ?? [];
      const ignore = actions.find(({ title }) => title.startsWith('Negeer'));
      match(JSON.stringify(ignore), /"newText":" {2}\/\/ negeer onbekende-naam: \\n"/);
      await editor.type('fout.route', '  partners', '  // negeer onbekende-naam: komt nog\n  partners');
      await editor.findings('fout.route', (all) => all.length === 0);
    });
  });
});
