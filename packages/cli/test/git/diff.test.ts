import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folder, leerroute, type Outcome } from '../support.ts';
import { ENV, MAIN, Repository, ROUTE, run } from './repository.ts';

const LESS = ROUTE.replace('nask1 80', 'nask1 70');
const BROKEN = ROUTE.replace('vak engels 70 uur', 'vak engels veel uur');

const diff = (cwd: string, ...words: string[]): Promise<Outcome> =>
  leerroute(['diff', ...words], { cwd, env: ENV as Record<string, string> });

async function changes(cwd: string, ...words: string[]): Promise<string[]> {
  const { stdout, stderr, exitCode } = await diff(cwd, ...words, '--format', 'json');
  assert.equal(exitCode, 0, stderr);
  return (JSON.parse(stdout) as { changes: { change: string }[] }).changes.map(({ change }) => change);
}

async function fails(outcome: Promise<Outcome>, line: RegExp): Promise<void> {
  const { exitCode, stdout, stderr } = await outcome;
  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, line);
  assert.equal(stderr.trim().split('\n').length, 1);
}

/** Two commits: the route, and one with fewer hours. */
function twoVersions(): Repository {
  const repository = new Repository();
  repository.commit('begin');
  repository.write(LESS);
  repository.commit('minder');
  return repository;
}

describe('leerroute diff in every kind of repository', () => {
  it('answers with a detached HEAD, in a worktree and in a submodule', async () => {
    const repository = twoVersions();
    repository.git('checkout', '-q', '--detach', 'HEAD~1');
    assert.deepEqual(await changes(repository.path, 'HEAD..main'), ['uren-verlaagd']);
    assert.deepEqual(await changes(repository.path, 'main'), ['uren-verhoogd']);
    const tree = join(folder({}), 'boom');
    repository.git('worktree', 'add', '-q', '--detach', tree, 'main');
    assert.deepEqual(await changes(tree, 'main~1'), ['uren-verlaagd']);
    const outer = new Repository({ 'buiten.route': 'regio x "X" { }\n' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '-b', 'main', repository.path, 'deel');
    outer.commit('deel');
    assert.deepEqual(await changes(join(outer.path, 'deel'), 'main~1..main'), ['uren-verlaagd']);
  });

  it('leaves what stands in a submodule to that submodule', async () => {
    const outer = new Repository({ 'buiten.route': 'regio x "X" { }\n' });
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      '-b',
      'main',
      twoVersions().path,
      'deel',
    );
    outer.commit('deel');
    assert.deepEqual(await changes(outer.path, 'HEAD..HEAD'), []);
    assert.deepEqual(await changes(outer.path, 'HEAD'), []);
  });

  it('says in one line that there are no commits yet, or no such version', async () => {
    const empty = new Repository();
    await fails(diff(empty.path, 'HEAD'), /geen versie “HEAD”/);
    await fails(diff(empty.path, 'main..HEAD'), /geen versie “main”/);
    const bare = folder({});
    spawnSync('git', ['clone', '-q', '--bare', twoVersions().path, '.'], { cwd: bare, env: ENV });
    await fails(diff(bare, 'nergens'), /geen versie “nergens”/);
    assert.deepEqual(await changes(bare, 'main~1'), ['uren-verlaagd']);
  });

  it('says in one line that a shallow clone has no beginning in common', async () => {
    const repository = twoVersions();
    repository.branch('tak', LESS.replace('engels 70', 'engels 60'));
    const shallow = folder({});
    const cloned = run(
      'git',
      ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${repository.path}`, '.'],
      shallow,
    );
    assert.equal(cloned.exitCode, 0, cloned.stderr);
    await fails(diff(shallow, 'origin/main...origin/tak'), /git fetch --unshallow/);
    assert.equal((await changes(shallow, 'origin/main..origin/tak')).length, 1);
  });

  it('compares what can be read where a version in Git is broken or no text', async () => {
    const repository = twoVersions();
    repository.write(BROKEN.replace('wiskunde 90', 'wiskunde 80'));
    repository.commit('kapot');
    const head = await diff(repository.path, 'HEAD~1..HEAD');
    assert.equal(head.exitCode, 2);
    assert.match(head.stderr, /r\.route \(HEAD\).*niet helemaal te lezen/);
    assert.match(head.stdout, /[Ww]iskunde/);
    repository.write(LESS);
    const mended = await diff(repository.path, 'HEAD');
    assert.equal(mended.exitCode, 0);
    repository.write('\0\u0001', 'geen-tekst.route');
    repository.commit('raar');
    const odd = await diff(repository.path, 'HEAD~1..HEAD');
    assert.equal(odd.exitCode, 2);
    assert.match(odd.stderr, /geen-tekst\.route/);
  });
});

describe('the merge driver', () => {
  it('starts without rules, catalogue or server', () => {
    const path = folder({
      'spy.mjs': `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => { console.error(url); return next(url, context); } });`,
      'o.route': ROUTE,
      'a.route': LESS,
      'b.route': ROUTE.replace('engels 70', 'engels 60'),
    });
    const words = ['--import', join(path, 'spy.mjs'), MAIN, 'merge', '--', 'o.route', 'a.route', 'b.route'];
    const { exitCode, stderr } = run(process.execPath, words, path);
    assert.equal(exitCode, 0, stderr);
    assert.match(stderr, /packages\/language\//);
    assert.doesNotMatch(stderr, /packages\/(rules|catalogue|server|diagram|diff)\//);
  });
});
