import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository, ROUTE, run } from './repository.ts';

const UNTIDY = ROUTE.replaceAll('    vak', '\tvak  ').replace('120 uur', '120,0 uur').replaceAll('\n', '\r\n');

describe('Git with the diff driver', function () {
  this.timeout(60_000);

  it('names the route or the year over each hunk', () => {
    const repository = Repository.ready();
    repository.write(ROUTE.replace('nask1 80', 'nask1 70').replace('Stage" 60', 'Stage" 50'));
    const headers = (text: string): string[] => text.match(/^@@.*/gm) ?? [];
    const years = [/@@ jaar 1 "Op school"$/, /@@ jaar 2 "Bij het bedrijf"$/];
    const inDiff = headers(repository.git('diff', '-U1'));
    repository.commit('minder');
    for (const list of [
      inDiff,
      headers(repository.git('log', '-p', '-1', '-U1')),
      headers(repository.git('show', '-U1')),
    ]) {
      assert.equal(list.length, 2);
      for (const [index, year] of years.entries()) assert.match(list[index] ?? '', year);
    }
    repository.write(repository.read().replace('status concept', 'status actief'));
    assert.match(headers(repository.git('diff', '-U0'))[0] ?? '', /@@ route r "De route"$/);
  });

  it('shows nothing where only the layout differs, and only the edit where both do', () => {
    const repository = Repository.ready();
    repository.write(UNTIDY);
    assert.equal(repository.git('diff', '--no-ext-diff'), '');
    assert.notEqual(repository.git('diff', '--no-textconv'), '');
    repository.write(UNTIDY.replace('nask1 80', 'nask1 70'));
    const changed = repository.git('diff').match(/^[-+] .*/gm);
    assert.deepEqual(changed, ['-    vak nask1 80 uur', '+    vak nask1 70 uur']);
  });

  it('shows a file that cannot be read as it is, also when the command is gone', () => {
    const repository = Repository.ready();
    repository.write(ROUTE.replace('nask1 80 uur', 'nask1 veel uur'));
    assert.match(repository.git('diff'), /^\+ {4}vak nask1 veel uur$/m);
    const config = join(repository.path, '.git/config');
    writeFileSync(config, readFileSync(config, 'utf8').replaceAll('main.ts', 'weg.ts'));
    const { exitCode, stdout, stderr } = run('git', ['diff'], repository.path);
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(stdout, /^\+ {4}vak nask1 veel uur$/m);
  });

  it('leaves patches, the index and blame to the file itself', () => {
    const repository = Repository.ready();
    repository.write(UNTIDY.replace('nask1 80', 'nask1 70'));
    const patch = repository.git('diff', '--no-textconv', '--binary');
    repository.git('checkout', '-q', 'r.route');
    writeFileSync(join(repository.path, 'p.patch'), patch);
    repository.git('apply', 'p.patch');
    assert.equal(repository.read(), UNTIDY.replace('nask1 80', 'nask1 70'));
    repository.git('add', 'r.route');
    assert.equal(repository.git('show', ':r.route'), repository.read());
    repository.git('commit', '-q', '-m', 'opmaak');
    const blamed = repository.git('blame', '-s', 'r.route').trim().split('\n');
    const begin = repository.git('rev-parse', 'HEAD~1').slice(0, 6);
    assert.equal(blamed.filter((line) => !line.includes(begin)).length, 1, 'layout does not hide who wrote a line');
    assert.match(repository.git('format-patch', '-1', '--stdout'), /^-\s+vak nederlands 120 uur$/m);
  });

  it('picks hunks of the file as it is with add -p', () => {
    const repository = Repository.ready();
    const text = ROUTE.replace('nederlands 120', 'nederlands 110').replace('Stage" 60', 'Stage" 50');
    repository.write(text.replace('    vak engels 70', '  vak   engels 70'));
    const { status } = spawnSync('git', ['add', '-p'], { cwd: repository.path, input: 'y\nn\n' });
    assert.equal(status, 0);
    assert.equal(repository.git('show', ':r.route'), ROUTE.replace('nederlands 120', 'nederlands 110'));
  });
});
