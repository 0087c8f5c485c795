import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository, ROUTE, withElective } from './repository.ts';

/** A route in which both electives stand once, whoever came first. */
function assertBoth(text: string): void {
  for (const name of ['dakbedekking', 'domotica']) assert.equal(text.split(name).length, 2, text);
  assert.doesNotMatch(text, /<<<<<<<|>>>>>>>/);
  const without = text.replace(/ {6}keuzevak (dakbedekking|domotica) 100 uur\n/g, '');
  assert.equal(without, ROUTE);
}

/** Main and a branch each add an elective at the same place. */
function twoElectives(): Repository {
  const repository = Repository.ready();
  repository.branch('tak', withElective('dakbedekking'));
  repository.branch('kapot', ROUTE.replace('stage "Stage" 60 uur', 'stage "Stage'));
  repository.write(withElective('domotica'));
  repository.commit('domotica');
  return repository;
}

describe('Git with the merge driver', function () {
  this.timeout(60_000);

  it('merges, rebases and cherry-picks two electives in one year, where lines alone would conflict', () => {
    const repository = twoElectives();
    repository.git('merge', '-q', '--no-edit', 'tak');
    assertBoth(repository.read());
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.git('cherry-pick', 'tak');
    assertBoth(repository.read());
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.git('checkout', '-q', 'tak');
    repository.git('rebase', '-q', 'main');
    assertBoth(repository.read());
    repository.git('checkout', '-q', 'main');
    repository.git('config', '--remove-section', 'merge.leerroute');
    assert.equal(repository.try('merge', '-q', 'tak~0').exitCode, 0, 'the rebased branch is ahead');
  });

  it('conflicts as before for whoever did not set it up', () => {
    const repository = twoElectives();
    repository.git('config', '--remove-section', 'merge.leerroute');
    assert.equal(repository.try('merge', '-q', '--no-edit', 'tak').exitCode, 1);
    assert.match(repository.read(), /^<<<<<<< HEAD$/m);
  });

  it('merges by lines where the command is gone or a version cannot be read', () => {
    const repository = twoElectives();
    const config = join(repository.path, '.git/config');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replaceAll('main.ts', 'weg.ts'));
    assert.equal(repository.try('merge', '-q', '--no-edit', 'tak').exitCode, 1);
    assert.match(repository.read(), /^<<<<<<< ours\n {6}keuzevak domotica 100 uur\n=======$/m);
    repository.git('merge', '--abort');
    writeFileSync(config, text);
    repository.git('merge', '-q', '--no-edit', 'kapot');
    assert.equal(repository.read(), withElective('domotica').replace('stage "Stage" 60 uur', 'stage "Stage'));
  });

  it('shows a true conflict as Git does, of that statement alone, in the style that is set', () => {
    const repository = Repository.ready();
    repository.branch('tak', withElective('dakbedekking').replace('nederlands 120', 'nederlands 110'));
    repository.write(ROUTE.replace('nederlands 120', 'nederlands 100'));
    repository.commit('minder');
    const { exitCode, stdout } = repository.try('merge', '--no-edit', 'tak');
    assert.equal(exitCode, 1);
    assert.match(stdout, /CONFLICT \(content\): Merge conflict in r\.route/);
    assert.match(
      repository.read(),
      /^<{7} .+\n {4}vak nederlands 100 uur\n={7}\n {4}vak nederlands 110 uur\n>{7} .+\n {4}vak engels 100 uur\n/m,
    );
    assert.match(repository.read(), /keuzevak dakbedekking/);
    assert.match(repository.git('status', '--porcelain'), /^UU r\.route$/m);
    repository.git('merge', '--abort');
    repository.try('-c', 'merge.conflictStyle=diff3', 'merge', '--no-edit', 'tak');
    assert.match(repository.read(), /^\|{7} .+\n {4}vak nederlands 120 uur\n={7}$/m);
  });

  it('follows a file that was renamed', () => {
    const repository = Repository.ready();
    repository.git('checkout', '-q', '-b', 'tak');
    repository.git('mv', 'r.route', 'nieuwe naam.route');
    repository.write(withElective('dakbedekking'), 'nieuwe naam.route');
    repository.commit('andere naam');
    repository.git('checkout', '-q', 'main');
    repository.write(withElective('domotica'));
    repository.commit('domotica');
    repository.git('merge', '-q', '--no-edit', 'tak');
    assertBoth(repository.read('nieuwe naam.route'));
  });

  it('reverts one of two, and applies what was set aside', () => {
    const repository = twoElectives();
    repository.git('merge', '-q', '--no-edit', 'tak');
    repository.git('revert', '--no-edit', 'tak');
    assert.equal(repository.read(), withElective('domotica'));
    repository.write(withElective('dakbedekking', withElective('domotica')).replace('status concept', 'status actief'));
    repository.git('stash', '-q');
    repository.write(withElective('domotica').replace('engels 70', 'engels 60'));
    repository.commit('minder engels');
    repository.git('stash', 'apply', '-q');
    const text = repository.read();
    for (const part of ['dakbedekking', 'domotica', 'status actief', 'engels 60']) assert.ok(text.includes(part), text);
  });

  it('does no harm to a merge of several branches at once, which Git does by lines', () => {
    const repository = Repository.ready();
    repository.branch('een', withElective('dakbedekking'));
    repository.branch('twee', ROUTE.replace('status concept', 'status actief'));
    repository.branch('drie', ROUTE.replace('stage "Stage" 60 uur', 'stage "Stage" 50 uur'));
    repository.git('merge', '-q', '--no-edit', 'een', 'twee', 'drie');
    assert.equal(
      repository.read(),
      withElective('dakbedekking').replace('status concept', 'status actief').replace('Stage" 60', 'Stage" 50'),
    );
  });
});
