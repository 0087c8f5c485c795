import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CLASSES } from '../src/event.ts';
import { comment, type FakeGitHub, fakeGitHub, folder, git } from './support.ts';

const action = join(import.meta.dirname, '..');

const ROUTE = `school s "School" {
  leerwegen bb
  locatie a "Locatie A"
  locatie b "Locatie B"
}

route r "De route" {
  soort leerlab
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

  vervolg werk "Aan het werk"
}
`;

/** A file with a finding of its own. */
const OTHER = 'school z "Z" {\n  leerwegen bb\n}\n'.repeat(2);

/** An elective less, a year at another place, a new title, and a line laid out otherwise. */
const EDITED = ROUTE.replace('      keuzevak dakbedekking 100 uur\n', '')
  .replace('op s.a', 'op s.b')
  .replace('"De route"', '"@team <b>Nieuw</b> [x](https://kwaad.example) #1"')
  .replace('    vak nederlands', '  vak   nederlands');

interface Result {
  readonly exitCode: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Setting {
  readonly cwd: string;
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: FakeGitHub;
}

/** Runs the bundle as a runner of GitHub does: in an environment of its own, with files for what goes in and comes out. */
async function run({ cwd, event = 'pull_request', payload = {}, inputs = {}, github }: Setting): Promise<Result> {
  const runner = folder({ 'event.json': JSON.stringify(payload), output: '', summary: '' });
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    RUNNER_TEMP: runner,
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_REPOSITORY: 'school/routes',
    GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
    LEERROUTE_ACTION: action,
    LEERROUTE_PEILDATUM: '2026-11-23',
    LEERROUTE_TOKEN: 'geheim',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`LEERROUTE_${name}`, value])),
  };
  const child = spawn(process.execPath, [join(action, 'dist/action.cjs')], { cwd, env });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [log, errors, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  assert.equal(errors, '');
  const outputs = [...readFileSync(join(runner, 'output'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return {
    exitCode,
    log,
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
    outputs: Object.fromEntries(outputs.map(([, name = '', , value = '']) => [name, value])),
  };
}

/** A repository with the route on main, and a branch on which it was changed. */
function repository(edited = EDITED, under = ''): { readonly cwd: string; readonly base: string } {
  const cwd = folder({ [`${under}r.route`]: ROUTE, [`${under}b.route`]: OTHER });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'x');
  const base = git(cwd, 'rev-parse', 'HEAD');
  writeFileSync(join(cwd, `${under}r.route`), edited);
  git(cwd, 'commit', '-q', '-a', '--allow-empty', '-m', 'y');
  return { cwd, base };
}

const pullRequest = (sha: string): unknown => ({ pull_request: { number: 7, base: { sha } } });

describe('the action as a runner starts it', function () {
  this.timeout(60_000);

  before(() => {
    const build = join(action, '../../scripts/build.ts');
    const { status, stderr } = spawnSync(process.execPath, [build, '--action'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('comments on a pull request: what pupils lose on top, wording folded, nothing of it live', async () => {
    const { cwd, base } = repository();
    const github = await fakeGitHub();
    const { exitCode, log, summary, outputs } = await run({ cwd, payload: pullRequest(base), github });
    assert.equal(exitCode, 0, log);
    const body = github.comments[0]?.body ?? '';
    assert.ok(body.startsWith('<!-- leerroute:. -->\n## '), body);
    assert.equal(body, `<!-- leerroute:. -->\n${summary.trimEnd()}\n`);
    const top = body.slice(0, body.indexOf('<details>'));
    assert.match(top, /akbedekking/);
    assert.ok(!top.includes('Nieuw'), top);
    assert.ok(!/@team|<b>|\]\(https:\/\/kwaad|[^\u200b]https:\/\/kwaad|#1/.test(body), body);
    assert.equal(outputs['comment-url'], 'https://example.org/1');
    assert.equal(Number(outputs.changes) >= 3, true);
    assert.match(outputs.classes ?? '', /informeren/);
    assert.equal(outputs['upload-sarif'], 'false');
  });

  it('annotates only what the pull request changed, and hands out SARIF without what is silenced', async () => {
    const silenced =
      EDITED.replace('school s', '// negeer dubbele-naam: proef\nschool s') +
      'school s "Nog een" {\n  leerwegen bb\n}\n';
    const { cwd, base } = repository(silenced);
    const inputs = { SARIF: 'true', COMMENT: 'false' };
    const { log, outputs } = await run({ cwd, payload: pullRequest(base), inputs });
    const annotated = log.split('\n').filter((line) => /^::(error|warning|notice) file=/.test(line));
    assert.ok(annotated.length > 0 && annotated.every((line) => line.includes('file=r.route,')), log);
    const sarif = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0].results.length, annotated.length);
    assert.ok(sarif.runs[0].results.every((result: { suppressions?: unknown }) => !result.suppressions));
    assert.equal(outputs['upload-sarif'], 'true');
    const whole = await run({ cwd, payload: pullRequest(base), inputs: { ...inputs, ONLY_CHANGED: 'false' } });
    assert.match(whole.log, /file=b\.route,/);
    assert.equal(whole.outputs['exit-code'], '1');
  });

  it('from a fork has its summary, and tells in one line that it may not comment', async () => {
    const { cwd, base } = repository();
    const github = await fakeGitHub();
    github.refuse = 403;
    const { exitCode, log, summary, outputs } = await run({ cwd, payload: pullRequest(base), github });
    assert.equal(exitCode, 0);
    assert.match(summary, /akbedekking/);
    assert.equal(log.split('\n').filter((line) => line.includes('geen reactie')).length, 1);
    assert.equal(outputs['comment-url'], undefined);
    assert.equal(github.comments.length, 0);
  });

  it('fails on a change only where that was asked, and says who must agree', async () => {
    const { cwd, base } = repository();
    const inputs = { COMMENT: 'false' };
    const lenient = await run({ cwd, payload: pullRequest(base), inputs });
    const strict = await run({ cwd, payload: pullRequest(base), inputs: { ...inputs, DIFF_FAIL_ON: 'ingrijpend' } });
    assert.deepEqual([lenient.outputs['exit-code'], strict.outputs['exit-code']], ['0', '1']);
  });

  it('takes a label on the pull request as an agreement', async () => {
    const { cwd, base } = repository();
    const inputs = { COMMENT: 'false', DIFF_FAIL_ON: 'informeren' };
    const labelled = { number: 7, base: { sha: base }, labels: CLASSES.map((name) => ({ name: `akkoord: ${name}` })) };
    const without = await run({ cwd, payload: pullRequest(base), inputs });
    const agreed = await run({ cwd, payload: { pull_request: labelled }, inputs });
    assert.deepEqual([without.outputs['exit-code'], agreed.outputs['exit-code']], ['1', '0']);
  });

  it('says nothing under a pull request that touches no route, but keeps an old comment true', async () => {
    const { cwd, base } = repository(ROUTE);
    const github = await fakeGitHub();
    await run({ cwd, payload: pullRequest(base), github });
    assert.equal(github.comments.length, 0);
    github.comments.push(comment(1, '<!-- leerroute:. -->\noud', 'Bot'));
    await run({ cwd, payload: pullRequest(base), github });
    assert.match(github.comments[0]?.body ?? '', /Niets/);
  });

  it('fetches what a shallow checkout lacks, and tells where that cannot be', async () => {
    const { cwd, base } = repository();
    const shallow = folder({});
    git(shallow, 'clone', '-q', '--depth', '1', `file://${cwd}`, 'kopie');
    const fetched = await run({
      cwd: join(shallow, 'kopie'),
      payload: pullRequest(base),
      inputs: { COMMENT: 'false' },
    });
    assert.match(fetched.summary, /akbedekking/);
    git(shallow, 'clone', '-q', '--depth', '1', `file://${cwd}`, 'los');
    git(join(shallow, 'los'), 'remote', 'set-url', 'origin', 'file:///weg');
    const inputs = { COMMENT: 'false', DIFF_FAIL_ON: 'ingrijpend' };
    const alone = await run({ cwd: join(shallow, 'los'), payload: pullRequest(base), inputs });
    assert.match(alone.log, /^::warning title=leerroute::.*fetch-depth: 0/m);
    assert.equal(alone.outputs['exit-code'], '2');
  });

  it('compares a push with what was there, and a run by hand with nothing', async () => {
    const { cwd, base } = repository(EDITED, 'regio/');
    const inputs = { WORKING_DIRECTORY: 'regio', TAAL: 'en' };
    const push = await run({ cwd, event: 'push', payload: { before: base }, inputs });
    assert.match(push.summary, /## What changes for pupils\?/);
    assert.match(push.log, /file=regio\/r\.route,/);
    const first = await run({ cwd, event: 'push', payload: { before: '0'.repeat(40) }, inputs });
    assert.equal(first.outputs.changes, '');
    assert.match(first.log, /file=regio\/b\.route,/);
    const byHand = await run({ cwd, event: 'workflow_dispatch', inputs });
    assert.equal(byHand.outputs['exit-code'], '1');
  });

  it('takes inputs as they are and tells in one line what is wrong with them', async () => {
    const { cwd } = repository();
    for (const [inputs, told] of [
      [{ COMMENT: 'ja' }, /^::error title=leerroute::comment is true of false/m],
      [{ WORKING_DIRECTORY: '../..' }, /^::error title=leerroute::working-directory/m],
      [{ PEILDATUM: '$(touch kwaad)' }, /is geen datum/],
      [{ PATHS: '--fix' }, /“--fix” bestaat niet/],
      [{ FAIL_ON: 'error --fix' }, /kan niet bij --fail-on/],
    ] as const) {
      const { exitCode, log, outputs } = await run({ cwd, event: 'workflow_dispatch', inputs });
      assert.equal(exitCode, 0, log);
      assert.equal(outputs['exit-code'], '2');
      assert.match(log, told);
    }
  });
});
