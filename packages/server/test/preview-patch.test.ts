import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { pieces } from '../src/preview-patch.ts';
import type { Stuk } from '../src/protocol.ts';
import { Editor } from './editor.ts';
import { PARTNERS, ROUTE } from './voorbeeld.ts';

/** An element as the page has it: its opening tag, the text or the elements in it. */
interface Node {
  tag: string;
  text: string;
  children: Node[];
}

function tree(text: string): Node {
  const root: Node = { tag: '', text: '', children: [] };
  const open = [root];
  for (const [, close, tag = '', empty, after = ''] of text.matchAll(/<(\/?)([^>]*?)(\/?)>([^<]*)/g)) {
    const node: Node = { tag, text: after.trim(), children: [] };
    if (close) open.pop();
    else open.at(-1)?.children.push(node);
    if (!close && !empty) open.push(node);
  }
  return root.children[0] ?? root;
}

function patched(root: Node, stukken: readonly Stuk[]): Node {
  for (const { pad, kop, inhoud } of stukken) {
    const node = pad.reduce((in_, at) => in_.children[at] ?? root, root);
    if (kop) node.tag = tree(kop).tag;
    else Object.assign(node, tree(inhoud ?? ''));
  }
  return root;
}

const svg = (body: string, tag = '<svg id="r">') => `${tag}\n<style>a > b {}</style>\n${body}\n</svg>\n`;
/** Makes the whole long beside what changes. */
const LONG = `<g><text>${'a'.repeat(400)}</text></g>`;

describe('what of a picture is sent', () => {
  it('is the smallest element that differs, by its place', () => {
    const before = svg(`${LONG}<g class="c"><rect x="1"/><text>een</text></g>`);
    deepEqual(pieces(before, before.replace('een', 'twee')), [{ pad: [2, 1], inhoud: '<text>twee</text>' }]);
    deepEqual(pieces(before, before.replace('x="1"', 'x="2"')), [{ pad: [2, 0], inhoud: '<rect x="2"/>' }]);
  });

  it('is the opening tag alone where what is in it stays', () => {
    const before = svg(`${LONG}<g class="c"><rect x="1"/><text>een</text></g>`);
    deepEqual(pieces(before, before.replace('class="c"', 'class="d"').replace('id="r"', 'id="s"')), [
      { pad: [], kop: '<svg id="s"/>' },
      { pad: [2], kop: '<g class="d"/>' },
    ]);
  });

  it('is the element around it where one comes or goes', () => {
    const before = svg(`${LONG}<g><rect/></g>`);
    deepEqual(pieces(before, before.replace('<rect/>', '<rect/><path/>')), [
      { pad: [2], inhoud: '<g><rect/><path/></g>' },
    ]);
  });

  it('is the whole where little stays, and nothing where all stays', () => {
    equal(pieces(svg('<g><rect/></g>'), svg('<path/><path/><path/>')), undefined);
    deepEqual(pieces(svg(LONG), svg(LONG)), []);
  });
});

describe('a picture that is patched', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor();
    await editor.start({ 'partners.route': PARTNERS });
    await editor.open('route.route', ROUTE);
  });
  afterEach(() => editor.stop());

  const ask = async (has: { kenmerk?: string; routeskenmerk?: string } = {}) => {
    const answer = await editor.preview('leerroute/routekaart', {
      uri: editor.uriOf('route.route'),
      thema: 'licht',
      ...has,
    });
    if (!answer) throw new Error('no picture');
    return answer;
  };

  it('comes in pieces to who has the one before, and whole to who has none', async () => {
    const { kenmerk, inhoud = '' } = await ask();
    await editor.type('route.route', 'nederlands 120 uur', 'nederlands 121 uur');
    const { stukken = [], inhoud: whole } = await ask({ kenmerk });
    equal(whole, undefined);
    match(JSON.stringify(stukken), /121/);
    ok(JSON.stringify(stukken).length < inhoud.length / 4);
    match((await ask({ kenmerk: 'another' })).inhoud ?? '', /121/);
  });

  it('is the same picture for who puts the pieces in their places', async () => {
    let has = await ask();
    let shown = tree(has.inhoud ?? '');
    for (const [old, now] of [
      ['nederlands 120 uur', 'nederlands 12 uur'],
      ['vak nederlands 12 uur', 'vak nederlands 12 uur op ijsselcollege.hoofdgebouw'],
      ['Basis naar mbo 2', 'Een heel andere naam voor deze route'],
      ['jaar 1', '// negeer jaar-leeg: proef\n  jaar 1'],
    ] as const) {
      await editor.type('route.route', old, now);
      const { kenmerk } = has;
      has = await ask({ kenmerk });
      shown = has.stukken ? patched(shown, has.stukken) : tree(has.inhoud ?? '');
      deepEqual(shown, tree((await ask()).inhoud ?? ''));
    }
  });

  it('comes with the list of routes only where that is not known', async () => {
    const { kenmerk, routeskenmerk, routes } = await ask();
    equal(routes?.length, 1);
    equal((await ask({ kenmerk, routeskenmerk })).routes, undefined);
    await editor.open('tweede.route', ROUTE.replace('route basis', 'route tweede'));
    equal((await ask({ kenmerk, routeskenmerk })).routes?.length, 2);
  });
});
