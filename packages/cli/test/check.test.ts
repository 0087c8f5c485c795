import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { BROKEN, folder, GOOD, leerroute } from './support.ts';

interface Json {
  readonly peildatum: string;
  readonly files: number;
  readonly findings: readonly { rule: string; file: string; range: { start: { line: number; column: number } } }[];
  readonly summary: Readonly<Record<string, number>>;
}

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/check.schema.json'), 'utf8'));
const fits = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** The JSON of a check, which always fits the published schema. */
async function checkJson(argv: readonly string[], setting: Parameters<typeof leerroute>[1]): Promise<Json> {
  const { stdout } = await leerroute(['check', '--format', 'json', ...argv], setting);
  const json: unknown = JSON.parse(stdout);
  assert.ok(fits(json), JSON.stringify(fits.errors));
  return json as Json;
}

describe('leerroute check', () => {
  it('ends with 0 and a count where nothing is wrong', async () => {
    const { exitCode, stdout, stderr } = await leerroute(['check'], { cwd: folder({ 'a.route': GOOD }) });
    assert.deepEqual([exitCode, stdout, stderr], [0, '1 bestand, geen meldingen\n', '']);
  });

  it('ends with 1 and names file, line and column with / where something is wrong', async () => {
    const cwd = folder({ 'a.route': GOOD, 'onder/b.route': BROKEN });
    const { exitCode, stdout } = await leerroute(['check'], { cwd });
    assert.equal(exitCode, 1);
    assert.match(stdout, /^onder\/b\.route:\d:\d+ {2}fout {2}syntax$/m);
    assert.match(stdout, /^2 bestanden, 1 fout$/m);
    assert.match((await leerroute(['check', '--taal', 'en'], { cwd })).stdout, /^2 files, 1 error$/m);
  });

  it('gives JSON that fits its schema, empty or not', async () => {
    const cwd = folder({ 'a.route': GOOD, 'b.route': BROKEN });
    const { files, findings, summary, peildatum } = await checkJson([], { cwd });
    assert.deepEqual([files, summary, peildatum], [2, { error: 1, warning: 0, info: 0 }, '2026-11-23']);
    assert.deepEqual([findings[0]?.rule, findings[0]?.file], ['syntax', 'b.route']);
    assert.deepEqual((await checkJson(['a.route'], { cwd })).findings, []);
  });

  it('sorts findings by file and place, the settings among them', async () => {
    const cwd = folder({
      'b.route': BROKEN + BROKEN.replaceAll('twee', 'drie'),
      'z.route': BROKEN,
      'leerroute.json': '{"x": 1}',
    });
    const { findings } = await checkJson([], { cwd });
    assert.deepEqual([...new Set(findings.map(({ file }) => file))], ['b.route', 'leerroute.json', 'z.route']);
    const lines = findings.filter(({ file }) => file === 'b.route').map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
  });

  it('knows the whole project where one file is named, and reports only that one', async () => {
    const cwd = folder({ 'leerroute.json': '{}', 'a.route': GOOD, 'b.route': GOOD, 'c.route': BROKEN });
    const { findings, files } = await checkJson(['b.route'], { cwd });
    assert.equal(files, 1);
    assert.deepEqual(
      findings.map(({ rule, file }) => `${rule} ${file}`),
      ['dubbele-naam b.route'],
    );
  });

  it('takes the folder with leerroute.json as the project, wherever the user stands', async () => {
    const root = folder({ 'leerroute.json': '{}', 'onder/b.route': BROKEN });
    const here = await checkJson([], { cwd: join(root, 'onder') });
    assert.equal(here.findings[0]?.file, 'onder/b.route');
    const away = await checkJson([join(root, 'onder/b.route')], { cwd: folder({}) });
    assert.equal(away.findings[0]?.file, 'onder/b.route');
  });

  it('takes a folder without leerroute.json as one project', async () => {
    const root = folder({ 'p/a/b.route': BROKEN, 'p/c.route': GOOD });
    const { findings, files } = await checkJson(['p'], { cwd: root });
    assert.deepEqual([findings[0]?.file, files], ['a/b.route', 2]);
  });

  it('reads - from standard input, alone or in the place of a file', async () => {
    const cwd = folder({ 'leerroute.json': '{}', 'a.route': GOOD, 'b.route': BROKEN });
    assert.equal((await leerroute(['check', '-'], { cwd, stdin: GOOD })).exitCode, 0);
    const twice = await checkJson(['-', '--stdin-naam', 'b.route'], { cwd, stdin: GOOD });
    assert.deepEqual(
      twice.findings.map(({ rule, file }) => `${rule} ${file}`),
      ['dubbele-naam b.route'],
    );
  });

  it('lets --fail-on decide from which severity it ends with 1', async () => {
    // Too few hours in a route that is still a concept: a mere note.
    const example = readFileSync(join(import.meta.dirname, '../../../examples/apeldoorn/bol-of-bbl.route'), 'utf8');
    const cwd = folder({ 'a.route': example.replace('kies 4 t/m 5 uit', 'kies 3 uit') });
    const { summary } = await checkJson([], { cwd });
    assert.equal(summary.error, 0);
    assert.ok((summary.info ?? 0) > 0);
    const codes = ['error', 'warning', 'info'].map(
      async (level) => (await leerroute(['check', '--fail-on', level], { cwd })).exitCode,
    );
    assert.deepEqual(await Promise.all(codes), [0, (summary.warning ?? 0) > 0 ? 1 : 0, 1]);
  });

  it('applies the law of --peildatum, else of leerroute.json, else of today', async () => {
    const cwd = folder({ 'a.route': GOOD, 'leerroute.json': '{"peildatum": "2025-01-31"}' });
    assert.equal((await checkJson([], { cwd })).peildatum, '2025-01-31');
    assert.equal((await checkJson(['--peildatum', '2024-02-29'], { cwd })).peildatum, '2024-02-29');
  });

  it('speaks the language of leerroute.json unless the user asks for another', async () => {
    const cwd = folder({ 'a.route': GOOD, 'leerroute.json': '{"taal": "en"}' });
    assert.match((await leerroute(['check'], { cwd })).stdout, /1 file, no findings/);
    assert.match((await leerroute(['check', '--taal', 'nl'], { cwd })).stdout, /1 bestand, geen meldingen/);
  });

  it('colours on a terminal only, and never with NO_COLOR or --geen-kleur', async () => {
    const cwd = folder({ 'b.route': BROKEN });
    const coloured = async (argv: string[], terminal: boolean, env = {}): Promise<boolean> =>
      (await leerroute(['check', ...argv], { cwd, terminal, env })).stdout.includes('\u001b[');
    assert.equal(await coloured([], true), true);
    assert.equal(await coloured([], false), false);
    assert.equal(await coloured([], true, { NO_COLOR: '1' }), false);
    assert.equal(await coloured(['--geen-kleur'], true), false);
  });

  it('applies safe fixes with --fix and reports what is left', async () => {
    const written = (brin: string): string => GOOD.replace('leerwegen bb', `brin ${brin}\n  leerwegen bb`);
    const cwd = folder({ 'a.route': written('25lx') });
    const before = await checkJson([], { cwd });
    assert.deepEqual(
      before.findings.map(({ rule }) => rule),
      ['brin-formaat'],
    );
    const { exitCode, stderr } = await leerroute(['check', '--fix'], { cwd });
    assert.deepEqual([exitCode, stderr], [0, 'verbeterd: a.route\n']);
    assert.equal(readFileSync(join(cwd, 'a.route'), 'utf8'), written('25LX'));
  });

  it('ends with 2 where a file cannot be read, and reports the others', async () => {
    const cwd = folder({ 'b.route': BROKEN });
    symlinkSync('weg.route', join(cwd, 'dood.route'));
    const { exitCode, stdout } = await leerroute(['check'], { cwd });
    assert.equal(exitCode, 2);
    assert.match(stdout, /^dood\.route:1:1 {2}fout {2}syntax$/m);
    assert.match(stdout, /^b\.route:/m);
  });
});

describe('wrong use of leerroute check', () => {
  const project = folder({
    'a.route': GOOD,
    'lees.txt': 'x',
    'p/leerroute.json': '{}',
    'p/p.route': GOOD,
    'q/leerroute.json': '{}',
    'q/q.route': GOOD,
  });
  mkdirSync(join(project, 'leeg'));
  const cases: [argv: string[], expected: RegExp][] = [
    [['check', 'weg'], /“weg” bestaat niet/],
    [['check', 'lees.txt'], /“lees\.txt” is geen \.route-bestand/],
    [['check', 'leeg'], /geen \.route-bestanden in leeg/],
    [['check', 'p', 'q', '--baseline', 'b.json'], /elk heeft zijn eigen leerroute-baseline\.json/],
    [['check', 'p', 'q', '--baseline'], /leerroute-baseline\.json” is niet te lezen/],
    [['check', '-', 'a.route'], /kan niet samen met andere paden/],
    [['check', '-', '--fix'], /Laat --fix weg/],
    [['check', '--formaat', 'json'], /--formaat bestaat niet.* Bedoelt u --format\?/],
    [['check', '--format', 'xml'], /“xml” kan niet bij --format.*text, json/],
    [['check', '--format'], /Na --format .*hoort een waarde/],
    [['check', '--peildatum', '2026-02-30'], /“2026-02-30” is geen datum/],
    [['chek'], /“chek” bestaat niet.*Bedoelt u check\?/],
    [['render'], /ontbreekt iets: <route>/],
    [['explain', 'a', 'b'], /te veel namen/],
  ];
  for (const [argv, expected] of cases) {
    it(`says so in one line and ends with 2: ${argv.join(' ')}`, async () => {
      const { exitCode, stdout, stderr } = await leerroute(argv, { cwd: project });
      assert.match(stderr, expected);
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1]);
      const english = await leerroute([...argv, '--taal', 'en'], { cwd: project });
      assert.equal(english.exitCode, 2);
      assert.doesNotMatch(english.stderr, /bestaat|geen|hoort|kies/i);
    });
  }

  it('ends with 2 where what comes in is no UTF-8', async () => {
    const { exitCode, stderr } = await leerroute(['check', '-'], { stdin: Uint8Array.of(0xff, 0xfe, 0x41) });
    assert.equal(exitCode, 2);
    assert.match(stderr, /UTF-8/);
  });
});
