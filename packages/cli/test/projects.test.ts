import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { BROKEN, folder, GOOD, leerroute, UNTIDY } from './support.ts';

const fits = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/check.schema.json'), 'utf8')),
);

/** Twice the same name, and so one finding in the second file. */
const TWICE = { 'a.route': GOOD, 'b.route': GOOD };

function at(name: string, files: Readonly<Record<string, string>>, settings = '{}'): Record<string, string> {
  const own = Object.entries({ 'leerroute.json': settings, ...files });
  return Object.fromEntries(own.map(([file, text]) => [`${name}/${file}`, text]));
}

interface Json {
  readonly files: number;
  readonly peildatum: string;
  readonly findings: readonly { rule: string; file: string; related: readonly { file: string }[] }[];
  readonly projects?: readonly { folder: string; peildatum: string; files: number; baseline?: { hidden: number } }[];
  readonly uitzonderingen?: { settings: readonly { folder?: string }[] };
}

async function json(cwd: string, ...argv: string[]): Promise<Json> {
  const { stdout, stderr } = await leerroute(['check', '--format', 'json', ...argv], { cwd });
  assert.ok(stdout, stderr);
  const report: unknown = JSON.parse(stdout);
  assert.ok(fits(report), JSON.stringify(fits.errors));
  return report as Json;
}

const places = ({ findings }: Json): string[] => findings.map(({ rule, file }) => `${rule} ${file}`);

describe('leerroute check over several projects', () => {
  it('checks every project below, each with its own names and settings, in one report', async () => {
    const off = '{"regels": {"dubbele-naam": {"niveau": "info", "reden": "proef"}}}';
    const cwd = folder({ ...at('noord', TWICE), ...at('oost/stad', TWICE, off), ...at('zuid', { 'a.route': GOOD }) });
    const { exitCode, stdout, stderr } = await leerroute(['check'], { cwd });
    assert.deepEqual([exitCode, stderr], [1, '']);
    assert.match(stdout, /^noord\/b\.route:1:8 {2}fout {2}dubbele-naam\n {2}1 \| school een/m);
    assert.match(stdout, /^oost\/stad\/b\.route:1:8 {2}opmerking {2}dubbele-naam$/m);
    assert.match(stdout, /zie ook: .* noord\/a\.route:1:8/);
    assert.match(stdout, /\n\n5 bestanden, 1 fout, 1 opmerking\n$/);
    const report = await json(cwd, '--toon-uitzonderingen');
    assert.deepEqual(
      report.projects?.map(({ folder: name, files }) => `${name} ${files}`),
      ['noord 2', 'oost/stad 2', 'zuid 1'],
    );
    assert.deepEqual(
      report.uitzonderingen?.settings.map((row) => row.folder),
      ['oost/stad'],
    );
    assert.equal((await leerroute(['check', 'oost', 'zuid'], { cwd })).exitCode, 0);
    assert.equal((await leerroute(['check', 'oost', 'zuid', '--fail-on', 'info'], { cwd })).exitCode, 1);
  });

  it('takes paths in different projects, and reports only what was named', async () => {
    const cwd = folder({ ...at('p', { ...TWICE, 'c.route': BROKEN }), ...at('q', TWICE) });
    const report = await json(join(cwd, 'p'), 'b.route', '../q/b.route');
    assert.deepEqual(places(report), ['dubbele-naam ../q/b.route', 'dubbele-naam b.route']);
    assert.equal(report.findings[0]?.related[0]?.file, '../q/a.route');
  });

  it('takes a project within a project, and loose files beside them', async () => {
    const cwd = folder({ ...TWICE, ...at('buiten', { ...TWICE, ...at('binnen', TWICE) }) });
    assert.deepEqual(places(await json(cwd)), [
      'dubbele-naam b.route',
      'dubbele-naam buiten/b.route',
      'dubbele-naam buiten/binnen/b.route',
    ]);
    assert.deepEqual(places(await json(join(cwd, 'buiten/binnen'))), ['dubbele-naam b.route']);
  });

  it('shows paths from where the user is when the only project stands below', async () => {
    const report = await json(folder({ ...at('routes', TWICE), 'leeg/lees.md': '' }));
    assert.deepEqual(places(report), ['dubbele-naam routes/b.route']);
    assert.equal(report.projects, undefined);
  });

  it('reports broken settings of one project and checks the others', async () => {
    const cwd = folder({ ...at('goed', TWICE), ...at('stuk', { 'a.route': GOOD }, '{') });
    assert.deepEqual(places(await json(cwd)), ['dubbele-naam goed/b.route', 'syntax stuk/leerroute.json']);
    writeFileSync(join(cwd, 'stuk/leerroute.json'), Uint8Array.of(0xff, 0x41));
    assert.equal((await leerroute(['check'], { cwd })).exitCode, 2);
  });

  it('passes over an empty folder among others, and ends with 2 where there is nothing at all', async () => {
    const cwd = folder({ ...at('vol', { 'a.route': GOOD }), ...at('leeg', {}) });
    mkdirSync(join(cwd, 'niets'));
    assert.deepEqual(await leerroute(['check', 'vol', 'leeg', 'niets'], { cwd }), {
      exitCode: 0,
      stdout: '1 bestand, geen meldingen\n',
      stderr: '',
    });
    const { exitCode, stderr } = await leerroute(['check', 'leeg', 'niets'], { cwd });
    assert.deepEqual([exitCode, stderr], [2, 'leerroute: Er zijn geen .route-bestanden in leeg, niets.\n']);
  });

  it('gives each project its own day, and the report the last of them', async () => {
    const cwd = folder({
      ...at('p', { 'a.route': GOOD }, '{"peildatum": "2026-01-01"}'),
      ...at('q', { 'a.route': GOOD }, '{"peildatum": "2026-09-01"}'),
    });
    const { peildatum, projects } = await json(cwd);
    assert.deepEqual([peildatum, projects?.map((one) => one.peildatum)], ['2026-09-01', ['2026-01-01', '2026-09-01']]);
    const { stdout } = await leerroute(['check', '--format', 'markdown'], { cwd });
    assert.match(stdout, /op peildatum 2026-01-01, 2026-09-01/);
  });

  it('writes and reads a baseline of each project; one without has no known findings', async () => {
    const cwd = folder({ ...at('p', TWICE), ...at('q', TWICE) });
    assert.deepEqual(await leerroute(['check', '--schrijf-baseline'], { cwd }), {
      exitCode: 0,
      stdout: '',
      stderr: 'p/leerroute-baseline.json: 1 bekende melding\nq/leerroute-baseline.json: 1 bekende melding\n',
    });
    assert.deepEqual(
      JSON.parse(readFileSync(join(cwd, 'q/leerroute-baseline.json'), 'utf8')).findings[0].file,
      'b.route',
    );
    Object.entries(at('r', TWICE)).forEach(([file, text]) => {
      mkdirSync(join(cwd, 'r'), { recursive: true });
      writeFileSync(join(cwd, file), text);
    });
    writeFileSync(join(cwd, 'q/b.route'), '');
    const report = await json(cwd, '--baseline');
    assert.deepEqual(places(report), ['dubbele-naam r/b.route']);
    assert.deepEqual(
      report.projects?.map(({ baseline }) => baseline?.hidden),
      [1, 0, undefined],
    );
    const { exitCode, stdout } = await leerroute(['check', '--baseline'], { cwd });
    assert.equal(exitCode, 1);
    assert.match(stdout, /^1 bekende melding uit p\/leerroute-baseline\.json niet getoond$/m);
    assert.match(stdout, /leerroute check q --schrijf-baseline\n {2}q\/b\.route {2}dubbele-naam/);
    assert.ok(!existsSync(join(cwd, 'r/leerroute-baseline.json')));
  });

  it('applies the safe fixes in each', async () => {
    const school = (brin: string): string => GOOD.replace('leerwegen bb', `brin ${brin}\n  leerwegen bb`);
    const cwd = folder({ ...at('p', { 'a.route': school('25lx') }), ...at('q', { 'a.route': school('25lx') }) });
    const { stderr } = await leerroute(['check', '--fix'], { cwd });
    assert.equal(stderr, 'verbeterd: p/a.route\nverbeterd: q/a.route\n');
    assert.equal(readFileSync(join(cwd, 'q/a.route'), 'utf8'), school('25LX'));
  });

  it('tells systems for CI every place from the root of the repository, and no two results as one', async () => {
    const root = folder({ ...at('regio/p', TWICE), ...at('regio/q', TWICE), '.git/HEAD': '' });
    const report = async (format: string): Promise<string> =>
      (await leerroute(['check', '--format', format], { cwd: join(root, 'regio') })).stdout;
    const issues = JSON.parse(await report('gitlab')) as { fingerprint: string; location: { path: string } }[];
    assert.deepEqual(
      issues.map(({ location }) => location.path),
      ['regio/p/b.route', 'regio/q/b.route'],
    );
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 2);
    const [run] = JSON.parse(await report('sarif')).runs;
    assert.equal(run.automationDetails.id, 'leerroute/check/regio/');
    assert.equal(run.results.length, 2);
    assert.match(await report('github'), /^::error file=regio\/p\/b\.route,.*\n::error file=regio\/q\/b\.route,/);
    const junit = await report('junit');
    for (const name of ['p/a', 'p/b', 'q/a', 'q/b'])
      assert.match(junit, new RegExp(`<testsuite name="regio/${name}.route"`));
  });

  it('shows with --alleen-gewijzigd what a change touches in any of them', async () => {
    const cwd = folder({ ...at('p', TWICE), ...at('q', TWICE) });
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
    const git = (...words: string[]): void => {
      const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...who, ...words], { cwd, env, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    writeFileSync(join(cwd, 'q/b.route'), `// anders\n${GOOD}`);
    mkdirSync(join(cwd, 'nieuw'));
    for (const [file, text] of Object.entries(at('nieuw', TWICE))) writeFileSync(join(cwd, file), text);
    const { stdout } = await leerroute(['check', '--format', 'json', '--alleen-gewijzigd', 'main'], { cwd, env });
    assert.deepEqual(places(JSON.parse(stdout) as Json), ['dubbele-naam nieuw/b.route', 'dubbele-naam q/b.route']);
  });
});

describe('other commands over several projects', () => {
  const route = (name: string): string => `route ${name} "R" {\n  soort leerlab\n  status concept\n}\n`;

  it('format goes over all of them, with paths from where the user is', async () => {
    const cwd = folder({ ...at('p', { 'a.route': UNTIDY }), ...at('q/r', { 'a.route': UNTIDY }) });
    assert.equal((await leerroute(['format', '--check'], { cwd })).stdout, 'p/a.route\nq/r/a.route\n');
    assert.equal(
      (await leerroute(['format', '--check', 'q', 'p/a.route'], { cwd })).stdout,
      'p/a.route\nq/r/a.route\n',
    );
    assert.equal((await leerroute(['format', '--write', 'q'], { cwd })).stdout, 'q/r/a.route\n');
    assert.notEqual(readFileSync(join(cwd, 'q/r/a.route'), 'utf8'), UNTIDY);
  });

  it('render puts the pictures of each in a folder of its own, and asks for one where that cannot be', async () => {
    const cwd = folder({ ...at('p', { 'a.route': route('een') }), ...at('q/r', { 'a.route': route('een') }) });
    const { exitCode, stderr } = await leerroute(['render', '.', '--output', 'uit'], { cwd });
    assert.equal(exitCode, 0, stderr);
    for (const path of ['uit/p/een.svg', 'uit/q/r/een.svg'])
      assert.match(readFileSync(join(cwd, path), 'utf8'), /^<svg/);
    assert.match((await leerroute(['render', '.'], { cwd })).stderr, /Hier staan meer routes: een, een\./);
  });

  it('reads a file of a project from a folder above it, as from within', async () => {
    const cwd = folder({
      'een/leerroute.json': '{}',
      'een/a.route': 'route a "A" {\n}\n',
      'twee/b.route': 'route b "B" {\n}\n',
    });
    const above = await leerroute(['check', 'een/a.route', '--format', 'json'], { cwd });
    const within = await leerroute(['check', 'a.route', '--format', 'json'], { cwd: join(cwd, 'een') });
    assert.equal(above.stderr, '');
    assert.deepEqual(JSON.parse(above.stdout), JSON.parse(within.stdout));
    const drawn = await leerroute(['render', 'een/a.route'], { cwd });
    assert.deepEqual([drawn.exitCode, drawn.stderr], [0, '']);
    const formatted = await leerroute(['format', 'een/a.route'], { cwd });
    assert.equal(formatted.stdout, 'route a "A" {\n}\n');
  });
});
