import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder, leerroute } from '../support.ts';
import { ENV, MAIN, Repository, ROUTE, run, withElective } from './repository.ts';

const config = (repository: Repository): string => repository.git('config', '--local', '--list');

describe('leerroute git-setup', function () {
  this.timeout(60_000);

  it('adds its own lines once, keeps those of others, and takes only its own away', () => {
    const others = '*.png binary\r\n*.route text';
    const repository = new Repository({ 'r.route': ROUTE, '.gitattributes': others });
    const before = config(repository);
    assert.equal(repository.setup('--check').exitCode, 1);
    const first = repository.setup();
    assert.equal(first.exitCode, 0, first.stderr);
    assert.match(first.stdout, /git add.*\n.*--verwijder/);
    const text = repository.read('.gitattributes');
    const set = config(repository);
    assert.match(
      text,
      /^\*\.png binary\r\n\*\.route text\r\n#.*\r\n\*\.route diff=leerroute merge=leerroute\r\n#.*\r\n$/,
    );
    assert.equal(repository.setup().exitCode, 0);
    assert.deepEqual([repository.read('.gitattributes'), config(repository)], [text, set]);
    assert.deepEqual([repository.setup('--check').exitCode, repository.setup('--verwijder').exitCode], [0, 0]);
    assert.deepEqual([repository.read('.gitattributes'), config(repository)], [`${others}\r\n`, before]);
    assert.equal(repository.setup('--check').exitCode, 1);
  });

  it('leaves no empty file behind', () => {
    const repository = new Repository();
    repository.setup();
    repository.setup('--verwijder');
    assert.ok(!existsSync(join(repository.path, '.gitattributes')));
  });

  it('tells by --check that the settings point elsewhere', () => {
    const repository = Repository.ready();
    repository.git('config', 'merge.leerroute.driver', 'true');
    const { exitCode, stdout } = repository.setup('--check');
    assert.equal(exitCode, 1);
    assert.match(stdout, /merge\.leerroute\.driver/);
  });

  it('works in a subfolder, a worktree and a submodule, with odd signs in their names', () => {
    const odd = join(folder({}), "a b'c$(x)%A");
    mkdirSync(odd);
    const repository = Repository.ready({}, odd);
    mkdirSync(join(odd, 'regio'));
    repository.write(ROUTE, 'regio/r.route');
    repository.commit('route');
    const tree = join(folder({}), 'boom');
    repository.git('worktree', 'add', '-q', '-b', 'tak', tree);
    assert.equal(run(process.execPath, [MAIN, 'git-setup', '--check'], tree).exitCode, 0);
    assert.equal(run(process.execPath, [MAIN, 'git-setup', '--check'], join(tree, 'regio')).exitCode, 0);

    const outer = new Repository({});
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', odd, 'deel');
    const inner = join(outer.path, 'deel');
    assert.equal(run(process.execPath, [MAIN, 'git-setup', '--check'], inner).exitCode, 1);
    assert.equal(run(process.execPath, [MAIN, 'git-setup'], inner).exitCode, 0);
    assert.match(run('git', ['config', '--local', '--list'], inner).stdout, /merge\.leerroute\.driver/);
    assert.doesNotMatch(config(outer), /^(diff|merge)\./m);
  });

  it('starts a command whose path has odd signs', function () {
    if (process.platform === 'win32') this.skip();
    const repository = Repository.ready();
    const odd = join(
      folder({
        "a b'c$(x)%A/l.cjs": `require('node:child_process').execFileSync(process.execPath, [${JSON.stringify(MAIN)}, ...process.argv.slice(2)], { stdio: 'inherit' });`,
      }),
      "a b'c$(x)%A/l.cjs",
    );
    const quoted = `'${odd.replaceAll("'", "'\\''")}'`;
    const driver = repository.git('config', 'merge.leerroute.driver').trim();
    repository.git(
      'config',
      'merge.leerroute.driver',
      driver.replaceAll(`'${MAIN}'`, () => quoted.replaceAll('%', '%%')),
    );
    repository.branch('tak', withElective('dakbedekking'));
    repository.write(withElective('domotica'));
    repository.commit('domotica');
    repository.git('merge', '-q', '--no-edit', 'tak');
    assert.match(repository.read(), /domotica[\s\S]*dakbedekking/);
  });

  it('says in one line where it cannot work', async () => {
    const bare = folder({});
    run('git', ['init', '-q', '--bare'], bare);
    for (const [cwd, words, line] of [
      [folder({}), [], /geen bestanden onder Git/],
      [bare, [], /geen bestanden onder Git/],
      [new Repository().path, ['--check', '--verwijder'], /niet allebei/],
    ] as const) {
      const { exitCode, stdout, stderr } = await leerroute(['git-setup', ...words], {
        cwd,
        env: ENV as Record<string, string>,
      });
      assert.deepEqual([exitCode, stdout], [2, '']);
      assert.match(stderr, line);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });
});
