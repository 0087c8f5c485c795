import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  HoverRequest,
  type MarkupContent,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver';
import { Editor } from './editor.ts';

import { PARTNERS, ROUTE } from './voorbeeld.ts';

describe('hover and names', () => {
  let editor: Editor;
  const of = (pad: string) => ({ textDocument: { uri: editor.uriOf(pad) } });
  const at = (piece: string, pad = 'route.route') => ({ ...of(pad), position: editor.at(pad, piece) });

  beforeEach(async () => {
    editor = new Editor();
    await editor.start({ 'partners.route': PARTNERS });
    await editor.open('route.route', ROUTE);
    await editor.findings('route.route', () => true);
  });
  afterEach(() => editor.stop());

  const hovered = async (piece: string) => {
    const answer = await editor.ask(HoverRequest.type, at(piece));
    return (answer?.contents as MarkupContent | undefined)?.value ?? '';
  };

  describe('hover', () => {
    it('tells of a name what it stands for and where', async () => {
      match(await hovered('a.hal'), /\*\*School A\*\* — school \(vmbo\)/);
      match(await hovered('hal\n'), /\*\*De hal\*\* — locatie/);
    });

    it('tells codes, pathways, source and certainty of a catalogue name', async () => {
      const text = await hovered('booglas');
      match(text, /DUO 1326 · SLO K\/PIE\/02/);
      match(text, /Leerwegen bb, kb, gl/);
      match(text, /Bron: \[.*\]\(https:.*\) \(.*officieel\)/);
      match(await hovered('25308'), /Monteur service en onderhoud installaties en systemen/);
    });

    it('adds up the hours of a year for the pupils with the fewest and the most', async () => {
      match(await hovered('jaar 1 "Op'), /\| \*\*uur\*\* \| \*\*300–320\*\* \|/);
      match(await hovered('jaar 1 "Op'), /Leerjaar 3 van het vmbo, 2027-2028/);
      match(await hovered('jaar 3 {'), /\| bpv \| 300–610,5 \|/);
      match(await hovered('kies 1'), /Kies 1 van de 2/);
    });

    it('tells what a word of the language says', async () => {
      match(await hovered('rooster'), /Op welke dagen leerlingen waar zijn/);
      equal(await hovered('t/m vr'), '');
    });

    it('names the law behind a finding at the place of it', async () => {
      await editor.open('kort.route', ROUTE.replace('route basis', 'route kort').replace('mbo 2 bol', 'mbo 3 bol'));
      await editor.findings('kort.route', (all) => all.some(({ code }) => code === 'leerweg-niveau-combinatie'));
      const finding = editor.diagnostics.get('kort.route')?.find(({ code }) => code === 'leerweg-niveau-combinatie');
      if (!finding) throw new Error('no finding');
      const answer = await editor.ask(HoverRequest.type, { ...of('kort.route'), position: finding.range.start });
      match((answer?.contents as MarkupContent | undefined)?.value ?? '', /\[WVO 2\\.107a\]\(https:\/\/wetten/);
    });

    it('shows text of the author as text, never as a link or HTML', async () => {
      await editor.open('kwaad.route', 'regio kwaad "[klik](https://kwaad.example) <img src=x>" {\n}\n');
      const answer = await editor.ask(HoverRequest.type, at('kwaad "', 'kwaad.route'));
      match(
        (answer?.contents as MarkupContent | undefined)?.value ?? '',
        /\\\[klik\\\]\\\(https:\/\/kwaad\\\.example\\\) \\<img/,
      );
    });
  });

  describe('names', () => {
    it('leads to the declaration in another file', async () => {
      const [link] = (await editor.ask(DefinitionRequest.type, at('b.werk'))) as {
        targetUri: string;
        targetRange: { end: Position };
      }[];
      equal(link?.targetUri, editor.uriOf('partners.route'));
      equal(link?.targetRange.end.line, 12);
    });

    it('finds all uses, with and without the declaration', async () => {
      const uses = async (includeDeclaration: boolean) =>
        (await editor.ask(ReferencesRequest.type, { ...at('c\n      }'), context: { includeDeclaration } }))?.length;
      deepEqual([await uses(true), await uses(false)], [3, 2]);
    });

    it('renames in all files, and a place only after its dot', async () => {
      const rename = async (piece: string, newName: string) => {
        const edit = await editor.ask(RenameRequest.type, { ...at(piece), newName });
        return Object.entries(edit?.changes ?? {}).flatMap(([uri, edits]) => edits.map(() => editor.padOf(uri)));
      };
      deepEqual((await rename('a\n  naar', 'school-a')).sort(), [
        'partners.route',
        'partners.route',
        'route.route',
        'route.route',
      ]);
      deepEqual((await rename('werk\n', 'praktijk')).sort(), ['partners.route', 'route.route']);
    });

    it('keeps the names of keuzes within their route', async () => {
      await editor.open('twee.route', ROUTE.replace('route basis', 'route tweede'));
      const edit = await editor.ask(RenameRequest.type, { ...at('bol "In'), newName: 'doorgaan' });
      deepEqual(Object.keys(edit?.changes ?? {}), [editor.uriOf('route.route')]);
    });

    it('refuses what cannot be a name, what is taken and what is no name, and says why', async () => {
      const rename = (newName: string) => editor.ask(RenameRequest.type, { ...at('a\n  naar'), newName });
      await rejects(rename('school a'), /kan geen naam zijn/);
      await rejects(rename('2de'), /kan geen naam zijn/);
      await rejects(rename('b'), /bestaat al/);
      await rejects(editor.ask(PrepareRenameRequest.type, at('120 uur')), /geen naam die u kunt veranderen/);
    });

    it('lights up the same name in the file', async () => {
      equal((await editor.ask(DocumentHighlightRequest.type, at('c\n      }')))?.length, 2);
    });
  });
});
