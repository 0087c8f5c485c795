import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import type { Vergelijking, Vergelijkvraag } from '../src/protocol.ts';
import { Editor } from './editor.ts';
import { PARTNERS, ROUTE } from './voorbeeld.ts';

const GIT_ENV = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

describe('comparing in the editor', () => {
  let editor: Editor;
  const git = (...words: string[]) => execFileSync('git', words, { cwd: editor.map, env: GIT_ENV, stdio: 'pipe' });
  const ask = (met: Vergelijkvraag['met'], file = 'route.route') =>
    editor.preview('leerroute/vergelijk', { uri: editor.uriOf(file), thema: 'licht', met });
  const compare = async (...asked: Parameters<typeof ask>): Promise<Vergelijking> => {
    const answer = await ask(...asked);
    if ('reden' in answer) throw new Error(answer.reden);
    return answer;
  };
  const commitAll = () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'begin');
  };

  beforeEach(async () => {
    editor = new Editor();
    await editor.start({ 'partners.route': PARTNERS, 'route.route': ROUTE, 'leerroute.json': '{}' });
    await editor.open('route.route', ROUTE);
    await editor.findings('route.route', () => true);
  });
  afterEach(() => editor.stop());

  it('lays what is typed but not saved next to HEAD, with a picture and the place in the text', async () => {
    commitAll();
    deepEqual((await compare({ versie: 'HEAD' })).wijzigingen, []);
    await editor.type('route.route', 'nederlands 120 uur', 'nederlands 60 uur');
    const { voor, na, routes, wijzigingen } = await compare({ versie: 'HEAD' });
    deepEqual([voor, na], ['HEAD', 'nu']);
    const [wijziging] = wijzigingen;
    ok(wijziging && wijzigingen.length === 1);
    match(wijziging.tekst, /60/);
    deepEqual(wijziging.ids, ['jaar-1/vak-nederlands']);
    equal(wijziging.route, 'basis');
    equal(wijziging.plek?.uri, editor.uriOf('route.route'));
    match(routes[0]?.svg ?? '', /has-changed/);
    match(routes[0]?.tabel ?? '', /gewijzigd: /);
  });

  it('leads from what is gone to where it would stand', async () => {
    commitAll();
    await editor.type('route.route', /^ *keuzevak booglasprocessen.*\n/m.exec(ROUTE)?.[0] ?? '?', '');
    const { wijzigingen } = await compare({ versie: 'main' });
    const gone = wijzigingen.find(({ ids }) => ids.includes('voor:jaar-1/keuzevak-booglasprocessen'));
    ok(gone?.plek);
    match(ROUTE.split('\n')[gone.plek.range.start.line] ?? '', /jaar 1/);
    ok(gone.akkoord === 'open' && gone.taken.every((taak) => taak.startsWith('… ')));
  });

  it('compares two files without Git', async () => {
    editor.write('oud.route', ROUTE.replace('nederlands 120 uur', 'nederlands 10 uur'));
    const { voor, na, wijzigingen } = await compare({ bestand: editor.uriOf('oud.route') });
    deepEqual([voor, na], ['oud.route', 'route.route']);
    deepEqual(
      wijzigingen.map(({ ids }) => ids),
      [['jaar-1/vak-nederlands']],
    );
  });

  it('names the branches and tags, and says in a sentence what is not there', async () => {
    const outside = await ask({ versie: 'HEAD' });
    match('reden' in outside ? outside.reden : '', /staat niet onder Git/);
    commitAll();
    git('branch', 'anders');
    git('tag', 'v1');
    const named = await editor.preview('leerroute/versies', { uri: editor.uriOf('route.route') });
    deepEqual('versies' in named ? [...named.versies].sort() : [], ['anders', 'main', 'v1']);
    const unknown = await ask({ versie: '--upload-pack=x' });
    match('reden' in unknown ? unknown.reden : '', /kent hier geen versie/);
  });
});
