import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { BROKEN, folder, GOOD, leerroute } from './support.ts';

const schemaOf = (name: string) =>
  new Ajv({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../schemas/${name}.schema.json`), 'utf8')),
  );
const fits = schemaOf('baseline');
const fitsReport = schemaOf('check');

const SAME = { 'a.route': GOOD, 'b/b.route': GOOD };

function known(
  cwd: string,
  name = 'leerroute-baseline.json',
): readonly { readonly file: string; readonly rule: string }[] {
  const json: unknown = JSON.parse(readFileSync(join(cwd, name), 'utf8'));
  assert.ok(fits(json), JSON.stringify(fits.errors));
  return (json as { readonly findings: readonly { readonly file: string; readonly rule: string }[] }).findings;
}

describe('leerroute check with a baseline', () => {
  it('fails on what is new only, and tells what was left out', async () => {
    const cwd = folder(SAME);
    assert.equal((await leerroute(['check'], { cwd })).exitCode, 1);
    assert.deepEqual(await leerroute(['check', '--schrijf-baseline'], { cwd }), {
      exitCode: 0,
      stdout: '',
      stderr: 'leerroute-baseline.json: 1 bekende melding\n',
    });
    assert.deepEqual(
      known(cwd).map(({ rule, file }) => [rule, file]),
      [['dubbele-naam', 'b/b.route']],
    );
    assert.deepEqual(await leerroute(['check', '--baseline'], { cwd }), {
      exitCode: 0,
      stdout: '2 bestanden, geen meldingen\n1 bekende melding uit leerroute-baseline.json niet getoond\n',
      stderr: '',
    });
    writeFileSync(join(cwd, 'c.route'), GOOD);
    const { exitCode, stdout } = await leerroute(['check', '--baseline'], { cwd });
    assert.equal(exitCode, 1);
    assert.match(stdout, /^c\.route:1:8 {2}fout {2}dubbele-naam$/m);
    assert.doesNotMatch(stdout, /^b\/b\.route/m);
  });

  it('names what is known but gone, in text and in JSON, and does not fail on it', async () => {
    const cwd = folder(SAME);
    await leerroute(['check', '--schrijf-baseline'], { cwd });
    writeFileSync(join(cwd, 'b/b.route'), GOOD.replace('school een', 'school twee'));
    const { exitCode, stdout } = await leerroute(['check', '--baseline', '--taal', 'en'], { cwd });
    assert.equal(exitCode, 0);
    assert.match(stdout, /^1 finding from .* no longer occurs\. Renew .*: leerroute check --schrijf-baseline/m);
    assert.match(stdout, /^ {2}b\/b\.route {2}dubbele-naam {2}/m);
    const report: unknown = JSON.parse((await leerroute(['check', '--baseline', '--format', 'json'], { cwd })).stdout);
    assert.ok(fitsReport(report), JSON.stringify(fitsReport.errors));
    const { baseline } = report as { baseline: { hidden: number; stale: readonly { file: string }[] } };
    assert.deepEqual([baseline.hidden, baseline.stale.map(({ file }) => file)], [0, ['b/b.route']]);
    assert.doesNotMatch((await leerroute(['check', 'a.route', '--baseline'], { cwd })).stdout, /niet meer voor/);
  });

  it('writes the named file as a whole and keeps what is known of files not chosen', async () => {
    const cwd = folder({ ...SAME, 'c.route': GOOD, 'leerroute.json': '{}' });
    const name = 'bekend.json';
    await leerroute(['check', '--schrijf-baseline', name], { cwd });
    writeFileSync(join(cwd, 'c.route'), '');
    await leerroute(['check', 'c.route', '--schrijf-baseline', name], { cwd });
    assert.deepEqual(
      known(cwd, name).map(({ file }) => file),
      ['b/b.route'],
    );
    assert.deepEqual(readdirSync(cwd).sort(), ['a.route', 'b', 'bekend.json', 'c.route', 'leerroute.json']);
  });

  it('never takes broken text as known', async () => {
    const cwd = folder({ 'a.route': BROKEN });
    const { exitCode, stderr } = await leerroute(['check', '--schrijf-baseline'], { cwd });
    assert.equal(exitCode, 1);
    assert.match(stderr, /0 bekende meldingen\n1 plek is niet te lezen/);
    assert.equal((await leerroute(['check', '--baseline'], { cwd })).exitCode, 1);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a baseline that is not there', ['--baseline', 'weg.json'], /niet te lezen \(ENOENT\)/],
    ['a baseline that is none', ['--baseline', 'stuk.json'], /is geen baseline/],
    ['a folder', ['--baseline', 'map.json'], /niet te lezen \(EISDIR\)/],
    ['a path after the option', ['--baseline', 'a.route'], /geen \.json-bestand/],
    ['both options', ['--baseline', '--schrijf-baseline'], /niet allebei/],
    [
      'a part of the project over what is no baseline',
      ['a.route', '--schrijf-baseline', 'stuk.json'],
      /is geen baseline/,
    ],
    ['a folder that is not there', ['--schrijf-baseline', 'weg/b.json'], /kan niet worden geschreven \(ENOENT\)/],
    ['standard input', ['-', '--schrijf-baseline'], /gaat over bestanden/],
  ];
  for (const [name, argv, expected] of wrong)
    it(`ends with 2 and one line for ${name}`, async () => {
      const cwd = folder({ 'a.route': GOOD, 'stuk.json': '{"schema": 7}', 'map.json/x': '' });
      const { exitCode, stdout, stderr } = await leerroute(['check', ...argv], { cwd });
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1]);
      assert.match(stderr, expected);
      assert.equal(existsSync(join(cwd, 'leerroute-baseline.json')), false);
    });
});
