import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type CompletionItem, CompletionRequest, type Position, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './editor.ts';

import { PARTNERS, ROUTE } from './voorbeeld.ts';

describe('completion', () => {
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

  const insertedBy = (item: CompletionItem | undefined) => (item?.textEdit as TextEdit | undefined)?.newText ?? '';

  async function complete(marked: string, pad = 'nieuw.route') {
    const position: Position = await editor.open(pad, marked);
    const list = await editor.ask(CompletionRequest.type, { ...of(pad), position });
    if (!list || Array.isArray(list)) throw new Error('a list was asked');
    const labels = list.items
      .toSorted((x, y) => ((x.sortText ?? '') < (y.sortText ?? '') ? -1 : 1))
      .map((i) => i.label);
    const accept = (label: string) => {
      const item = list.items.find((i) => i.label === label);
      return item && TextDocument.applyEdits(editor.document(pad), [item.textEdit as TextEdit]);
    };
    return { ...list, labels, accept };
  }

  describe('completion', () => {
    it('offers declarations in an empty file, as snippets with what they need', async () => {
      const { items } = await complete('|');
      const school = items.find(({ label }) => label === 'school');
      match(insertedBy(school), /leerwegen .*\n\tprofielen/);
    });

    it('puts the kind of organisation that fits on top', async () => {
      equal((await complete('route x {\n  van bb profiel pie bij |\n}\n')).labels[0], 'a');
      equal((await complete('route x {\n  naar mbo 2 bol bij |\n}\n', 'n2.route')).labels[0], 'b');
      equal((await complete('route x {\n  jaar 1 {\n    bpv 30 uur bij |\n  }\n}\n', 'n3.route')).labels[0], 'c');
    });

    it('completes within a half-typed word and takes its rest along', async () => {
      const { accept } = await complete('route x {\n  jaar 1 {\n    keuzevak boogl|assen 100 uur\n  }\n}\n');
      match(accept('booglasprocessen') ?? '', /keuzevak booglasprocessen 100 uur/);
    });

    it('finds a keuzevak by a word in its name and by its code, with profile and codes', async () => {
      const { items } = await complete('route x {\n  jaar 1 {\n    keuzevak sanit|\n  }\n}\n');
      const found = items.find(({ label }) => label === 'drinkwater-en-sanitair');
      match(JSON.stringify(found?.documentation), /DUO \d{4} · SLO K\/PIE\/\d\d/);
      match(found?.labelDetails?.description ?? '', /^\d{4} · PIE · bb kb gl/);
      ok(
        (await complete('route x {\n  jaar 1 {\n    keuzevak 1326|\n  }\n}\n', 'n2.route')).labels.includes(
          'booglasprocessen',
        ),
      );
    });

    it('puts keuzevakken of the profile of the route first and those that ended last', async () => {
      const { labels, items } = await complete(
        'route x {\n  van bb profiel groen bij a\n  jaar 1 {\n    keuzevak |\n  }\n}\n',
      );
      ok(labels.indexOf('bloemwerk') < labels.indexOf('booglasprocessen'));
      const ended = items.filter(({ tags }) => tags?.length).map(({ label }) => labels.indexOf(label));
      ok(ended.length === 0 || Math.min(...ended) > labels.indexOf('booglasprocessen'));
    });

    it('never sends more than 200, and says that there is more', async () => {
      const { items, isIncomplete } = await complete('route x {\n  naar mbo 2 bol kwalificatie |\n}\n');
      equal(items.length, 200);
      equal(isIncomplete, true);
    });

    it('offers places by their full name, and after the dot only those of that organisation', async () => {
      const { labels } = await complete('route x {\n  jaar 1 {\n    rooster ma op |\n  }\n}\n');
      deepEqual(labels, ['a.hal', 'b.werk']);
      const dotted = await complete('route x {\n  jaar 1 {\n    rooster ma op b.|\n  }\n}\n', 'n2.route');
      deepEqual(dotted.labels, ['werk']);
      match(dotted.accept('werk') ?? '', /op b\.werk\n/);
    });

    it('fills in the official title of a code', async () => {
      const { accept } = await complete('route x {\n  naar mbo 2 bol kwalificatie 25308 "|\n}\n');
      match(accept('"Monteur service en onderhoud installaties en systemen"') ?? '', /25308 "Monteur service/);
    });

    it('names the rules after negeer', async () => {
      const { labels } = await complete('// negeer keuzevakken|\n');
      ok(labels.includes('keuzevakken-aantal'), labels.join());
    });

    it('gives a keyword only where the line goes on behind it', async () => {
      const { items } = await complete('route x {\n  jaar 1 {\n    keuz| booglasprocessen 100 uur\n  }\n}\n');
      const keuzevak = items.find(({ label }) => label === 'keuzevak');
      equal(insertedBy(keuzevak), 'keuzevak');
    });
  });
});
