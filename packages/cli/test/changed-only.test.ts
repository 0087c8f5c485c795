import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, leerroute } from './support.ts';

const ENV = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

function git(cwd: string, ...words: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

const school = (name: string, rest = ''): string => `school ${name} "School ${name}" {\n  leerwegen bb\n${rest}}\n`;

/** A repository on a branch beside main; both files have a finding of their own at the start. */
function repository(under = ''): string {
  const path = folder({
    [`${under}a.route`]: school('een') + school('een'),
    [`${under}b.route`]: school('twee') + school('twee'),
    ...(under ? { [`${under}leerroute.json`]: '{}' } : {}),
  });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '-m', 'x');
  git(path, 'checkout', '-q', '-b', 'werk');
  return path;
}

async function files(cwd: string, ...words: string[]): Promise<string[]> {
  const { stdout, stderr } = await leerroute(['check', '--format', 'json', ...words], { cwd, env: ENV });
  assert.ok(stdout, stderr);
  const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
  return findings.filter(({ rule }) => rule === 'dubbele-naam').map(({ file }) => file);
}

describe('leerroute check --alleen-gewijzigd', () => {
  it('tells all that is in a changed file, and nothing known in the others', async () => {
    const cwd = repository();
    assert.deepEqual(await files(cwd), ['a.route', 'b.route']);
    assert.deepEqual(await files(cwd, '--alleen-gewijzigd', 'main'), []);
    writeFileSync(join(cwd, 'b.route'), `// anders\n${school('twee')}${school('twee')}`);
    assert.deepEqual(await files(cwd, '--alleen-gewijzigd', 'main'), ['b.route']);
    git(cwd, 'commit', '-aqm', 'y');
    assert.deepEqual(await files(cwd, '--alleen-gewijzigd', 'main'), ['b.route']);
  });

  it('tells what a change breaks in a file that did not change', async () => {
    const cwd = repository('school/');
    writeFileSync(join(cwd, 'school/0.route'), school('drie').repeat(1) + school('vier'));
    writeFileSync(join(cwd, 'school/c.route'), school('drie'));
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'y');
    git(cwd, 'branch', 'basis');
    writeFileSync(join(cwd, 'school/0.route'), school('drie') + school('vier') + school('twee'));
    const found = await files(join(cwd, 'school'), '--alleen-gewijzigd', 'basis');
    assert.ok(found.includes('b.route'), String(found));
    assert.ok(!found.includes('c.route') && !found.includes('a.route'), String(found));
  });

  it('looks from where the branch began, not from what main has become', async () => {
    const cwd = repository();
    git(cwd, 'checkout', '-q', 'main');
    writeFileSync(join(cwd, 'a.route'), school('anders'));
    git(cwd, 'commit', '-aqm', 'main gaat door');
    git(cwd, 'checkout', '-q', 'werk');
    assert.deepEqual(await files(cwd, '--alleen-gewijzigd', 'main'), []);
  });

  it('says in one line what is in the way', async () => {
    for (const [cwd, words, told] of [
      [folder({ 'a.route': school('een') }), ['--alleen-gewijzigd', 'main'], /staat niet onder Git/],
      [repository(), ['--alleen-gewijzigd', 'weg'], /kent hier geen versie “weg”/],
      [repository(), ['--alleen-gewijzigd', 'main', '--fix'], /niet allebei/],
    ] as const) {
      const { exitCode, stderr } = await leerroute(['check', ...words], { cwd, env: ENV });
      assert.equal(exitCode, 2);
      assert.match(stderr, told);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });
});
