import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { folder, leerroute, type Outcome } from './support.ts';

const ROUTE = `school s "School" {
  locatie a "Locatie A"
  locatie b "Locatie B"
}

route r "De route" {
  soort doorlopend
  status actief
  cohort 2026-2027 t/m 2027-2028

  jaar 1 {
    rooster ma t/m do op s.a
    vak nederlands 100 uur
    kies 1 uit {
      keuzevak booglasprocessen 100 uur
      keuzevak dakbedekking 100 uur
    }
  }
}
`;

const EDITED = ROUTE.replace('      keuzevak dakbedekking 100 uur\n', '')
  .replace('op s.a', 'op s.b')
  .replace('"De route"', '"De vernieuwde route"')
  .replace('    vak nederlands', '  vak   nederlands');

const ENV = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

function git(cwd: string, ...words: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

/** A repository with two commits on main: the route, and the route edited. */
function repository(files: Readonly<Record<string, string>> = { 'r.route': ROUTE }): string {
  const path = folder(files);
  git(path, 'init', '-q', '-b', 'main');
  commit(path);
  writeFileSync(join(path, 'r.route'), EDITED);
  commit(path);
  return path;
}

function commit(path: string): void {
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '-m', 'x');
}

const diff = (cwd: string, ...words: string[]): Promise<Outcome> => leerroute(['diff', ...words], { cwd, env: ENV });

async function changes(cwd: string, ...words: string[]): Promise<string[]> {
  const { stdout, stderr, exitCode } = await diff(cwd, ...words, '--format', 'json');
  assert.equal(exitCode, 0, stderr);
  const report = JSON.parse(stdout) as { changes: { change: string }[] };
  return report.changes.map(({ change }) => change);
}

const ALL = ['titel-gewijzigd', 'rooster-gewijzigd', 'keuzevak-vervallen'];

async function fails(outcome: Promise<Outcome>, line: RegExp): Promise<void> {
  const { exitCode, stdout, stderr } = await outcome;
  assert.equal(exitCode, 2);
  assert.equal(stdout, '');
  assert.match(stderr, line);
  assert.equal(stderr.trim().split('\n').length, 1, 'one line');
}

describe('leerroute diff', () => {
  it('compares two versions, in every way they can be named', async () => {
    const path = repository();
    for (const words of [['HEAD~1..HEAD'], ['HEAD~1', 'HEAD'], ['HEAD~1...HEAD'], ['HEAD~1..']])
      assert.deepEqual(await changes(path, ...words), ALL);
    assert.deepEqual(await changes(path, 'HEAD..HEAD'), []);
  });

  it('compares a version with the files as they are now', async () => {
    const path = repository();
    assert.deepEqual(await changes(path, 'HEAD~1'), ALL);
    assert.deepEqual(await changes(path, 'HEAD'), []);
    writeFileSync(join(path, 'r.route'), EDITED.replace('vak   nederlands 100', 'vak nederlands 90'));
    assert.deepEqual(await changes(path, 'HEAD'), ['uren-verlaagd']);
  });

  it('leaves the files and the index alone', async () => {
    const path = repository();
    writeFileSync(join(path, 'los.route'), '');
    const before = [git(path, 'status', '--porcelain'), git(path, 'rev-parse', 'HEAD')];
    await changes(path, 'HEAD~1..HEAD');
    assert.deepEqual([git(path, 'status', '--porcelain'), git(path, 'rev-parse', 'HEAD')], before);
  });

  it('reads a bare repository', async () => {
    const bare = folder({});
    git(bare, 'clone', '-q', '--bare', repository(), '.');
    assert.deepEqual(await changes(bare, 'main~1..main'), ALL);
    assert.deepEqual(await changes(bare, 'main~1'), ALL);
  });

  it('says what to do in a shallow clone', async () => {
    const shallow = folder({});
    git(shallow, 'clone', '-q', '--depth', '1', `file://${repository()}`, '.');
    assert.deepEqual(await changes(shallow, 'HEAD'), []);
    await fails(diff(shallow, 'HEAD~1'), /HEAD~1.*git fetch --unshallow/);
  });

  it('follows a file that is renamed and edited at once', async () => {
    const path = repository();
    git(path, 'mv', 'r.route', 'elders.route');
    writeFileSync(join(path, 'elders.route'), EDITED.replace('100 uur', '90 uur'));
    commit(path);
    assert.deepEqual(await changes(path, 'HEAD~1..HEAD'), ['uren-verlaagd']);
  });

  it('looks at the project of the folder it is in', async () => {
    const path = repository({ 'r.route': ROUTE, 'ander/leerroute.json': '{}', 'ander/x.route': 'regio x "X" { }\n' });
    writeFileSync(join(path, 'ander/x.route'), 'regio x "Y" { }\n');
    assert.deepEqual(await changes(path, 'HEAD'), []);
    assert.deepEqual(await changes(join(path, 'ander'), 'HEAD'), ['titel-gewijzigd']);
  });

  it('compares two files and two folders', async () => {
    const path = folder({ 'oud/r.route': ROUTE, 'nieuw/r.route': EDITED });
    assert.deepEqual(await changes(path, '--files', 'oud', 'nieuw'), ALL);
    assert.deepEqual(await changes(path, '--files', 'oud/r.route', 'nieuw/r.route'), ALL);
  });

  it('says in one line what is wrong with the question', async () => {
    const path = repository();
    await fails(diff(path), /Noem de versie/);
    await fails(diff(path, 'nergens'), /geen versie “nergens”/);
    await fails(diff(path, '--', '--output=x'), /geen versie “--output=x”/);
    await fails(diff(path, '--files', 'r.route'), /precies twee/);
    await fails(diff(path, '--files', 'r.route', 'weg.route'), /“weg.route” bestaat niet/);
    await fails(diff(folder({}), 'main'), /niet onder Git.*--files/);
    await fails(leerroute(['diff', 'main'], { cwd: path, env: { PATH: '' } }), /Git is niet gevonden/);
  });

  it('compares what can be read of a broken file, and says that it is broken', async () => {
    const broken = EDITED.replace('vak   nederlands 100 uur', 'vak nederlands honderd uur');
    const path = folder({ 'oud.route': ROUTE, 'kapot.route': broken });
    const head = await diff(path, '--files', 'oud.route', 'kapot.route');
    assert.equal(head.exitCode, 2);
    assert.match(head.stderr, /kapot\.route.*niet helemaal te lezen/);
    assert.match(head.stdout, /niet meer kiezen voor het keuzevak Dakbedekking/);
    const base = await diff(path, '--files', 'kapot.route', 'oud.route');
    assert.equal(base.exitCode, 0, 'a change that repairs a file is no failure');
    assert.match(base.stderr, /kapot\.route/);
  });

  it('fails on a level or a class where asked', async () => {
    const path = repository();
    const exit = async (...words: string[]) => (await diff(path, 'HEAD~1', ...words)).exitCode;
    assert.equal(await exit(), 0);
    assert.equal(await exit('--fail-on', 'merkbaar'), 1);
    assert.equal(await exit('--fail-on', 'mr-instemming'), 1);
    assert.equal(await exit('--fail-on', 'rio-melding'), 0);
    assert.equal(await exit('--fail-on', 'onzin'), 2);
  });

  it('takes the peildatum of the command line', async () => {
    const path = repository();
    const who = async (day: string) => (await diff(path, 'HEAD~1', '--peildatum', day)).stdout;
    assert.match(await who('2026-11-23'), /Wie in 2026 begon of in 2027 begint, kan in jaar 1 niet meer kiezen/);
    assert.match(await who('2027-11-23'), /Wie in 2027 begon, kan in jaar 1 niet meer kiezen/);
  });

  it('prints JSON as its schema says', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../../schemas/diff.schema.json', import.meta.url), 'utf8'));
    const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    const path = repository();
    for (const words of [['HEAD~1'], ['HEAD'], ['HEAD~1', '--taal', 'en']]) {
      const { stdout } = await diff(path, ...words, '--format', 'json');
      assert.ok(valid(JSON.parse(stdout)), JSON.stringify(valid.errors));
    }
  });

  it('writes a comment in which wording takes no attention, and nothing an author wrote becomes markup', async () => {
    const path = repository();
    writeFileSync(join(path, 'r.route'), EDITED.replace('"De vernieuwde route"', '"<img> | @team [x](y)"'));
    const { stdout } = await diff(path, 'HEAD~1', '--format', 'markdown');
    const [top = '', ...folded] = stdout.split('<details>');
    assert.match(top, /Wie moet akkoord geven/);
    assert.match(top, /kan in jaar 1 niet meer kiezen voor het keuzevak Dakbedekking/);
    assert.doesNotMatch(top, /titel/);
    assert.match(folded.join(''), /De titel is anders/);
    assert.doesNotMatch(stdout, /<img>|@team|[^\\]\[x\]/);
  });

  it('explains every change it names, in the language asked for', async () => {
    const page = await leerroute(['explain', 'keuzevak-vervallen']);
    assert.match(page.stdout, /De MR moet instemmen/);
    assert.doesNotMatch(page.stdout, /The MR must consent/);
    assert.match((await leerroute(['explain', 'keuzevak-vervallen', '--taal', 'en'])).stdout, /The MR must consent/);
    assert.match((await leerroute(['explain', 'keuzevak-vervalen'])).stderr, /keuzevak-vervallen/);
  });
});
