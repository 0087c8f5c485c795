import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Ajv } from 'ajv';
import { folder, GOOD } from './support.ts';

const packageFolder = join(import.meta.dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function start(
  program: string,
  args: readonly string[],
  cwd: string,
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: program.endsWith('.cmd'),
  });
  return { status, stdout, stderr };
}

describe('the package as it is published', function () {
  this.timeout(180_000);
  let home = '';
  let installed = '';
  const leerroute = (argv: readonly string[], cwd = home) =>
    start(process.execPath, [join(installed, 'bin/leerroute.cjs'), ...argv], cwd);

  before(() => {
    const built = start(process.execPath, [join(packageFolder, '../../scripts/build.ts')], packageFolder);
    assert.equal(built.status, 0, built.stderr);
    home = folder({ 'package.json': '{"private": true}', 'p/a.route': GOOD });
    const packed = start(npm, ['pack', '--silent', '--pack-destination', home], packageFolder);
    const archive = packed.stdout.trim().split('\n').at(-1) ?? '';
    const { status, stderr } = start(npm, ['install', '--offline', '--no-audit', '--no-fund', `./${archive}`], home);
    assert.equal(status, 0, stderr);
    installed = join(home, 'node_modules/leerroute');
  });

  it('holds the bundle and its papers, and needs nothing else', () => {
    const list = start(npm, ['pack', '--dry-run', '--json'], packageFolder);
    const packed = JSON.parse(list.stdout);
    const [{ files }] = Array.isArray(packed) ? packed : Object.values(packed);
    assert.deepEqual(files.map(({ path }: { path: string }) => path).sort(), [
      'LICENSE',
      'README.md',
      'bin/leerroute.cjs',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/akkoord.schema.json',
      'dist/baseline.schema.json',
      'dist/check.schema.json',
      'dist/diff.schema.json',
      'dist/explain.schema.json',
      'dist/main.cjs',
      'dist/print.cjs',
      'package.json',
    ]);
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    assert.equal(dependencies, undefined);
    const licences = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['pdfkit', '@resvg/resvg-wasm', '@fontsource/arimo', 'commander'])
      assert.ok(licences.includes(`\n${name} `), `${name} is inside, so its licence must be`);
  });

  it('checks, lays out, draws and explains where it is installed', () => {
    const command = join(home, 'node_modules/.bin', process.platform === 'win32' ? 'leerroute.cmd' : 'leerroute');
    assert.deepEqual(start(command, ['check', 'p'], home), {
      status: 0,
      stdout: '1 bestand, geen meldingen\n',
      stderr: '',
    });
    assert.equal(leerroute(['format', 'p/a.route']).stdout, GOOD);
    assert.match(leerroute(['explain', 'leerweg-niveau-combinatie']).stdout, /^Waarom$/m);
    const example = join(packageFolder, '../../examples/capelle-oostland');
    assert.match(leerroute(['render', 'basis-mbo2'], example).stdout, /<\/svg>\s*$/);
    for (const [ending, start] of [
      ['png', '\x89PNG'],
      ['pdf', '%PDF-'],
      ['html', '<!doctype html>'],
    ] as const) {
      const path = join(home, `kaart.${ending}`);
      assert.equal(leerroute(['render', 'basis-mbo2', '-o', path], example).status, 0);
      assert.ok(readFileSync(path, 'latin1').startsWith(start), ending);
    }
  });

  it('brings the schema that its JSON follows', () => {
    const schema = JSON.parse(readFileSync(join(installed, 'dist/check.schema.json'), 'utf8'));
    const json = JSON.parse(leerroute(['check', 'p', '--format', 'json']).stdout);
    assert.ok(new Ajv().compile(schema)(json));
  });

  it('says in one line that Node is too old', () => {
    const old = join(home, 'old.cjs');
    writeFileSync(
      old,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } });",
    );
    const { status, stdout, stderr } = start(
      process.execPath,
      ['--require', old, join(installed, 'bin/leerroute.cjs'), 'check'],
      home,
    );
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^leerroute heeft Node\.js 22 of nieuwer nodig.*\n$/);
  });

  it('ends quietly when its reader stops early', function () {
    if (process.platform === 'win32') this.skip();
    const example = join(packageFolder, '../../examples/capelle-oostland');
    const script = `"${process.execPath}" "${join(installed, 'bin/leerroute.cjs')}" render basis-mbo2 | head -c 10`;
    assert.deepEqual(start('sh', ['-c', script], example), { status: 0, stdout: '<svg xmlns', stderr: '' });
  });

  it('says in one line that its output could not be written', function () {
    if (process.platform !== 'linux') this.skip();
    const script = `"${process.execPath}" "${join(installed, 'bin/leerroute.cjs')}" check p > /dev/full`;
    const { status, stderr } = start('sh', ['-c', script], home);
    assert.equal(status, 2);
    assert.match(stderr, /^leerroute: .*ENOSPC.*\n$/);
  });

  it('is a language server over standard input and output', async () => {
    const server = spawn(process.execPath, [join(installed, 'bin/leerroute.cjs'), 'lsp', '--stdio'], { cwd: home });
    const answers = buffer(server.stdout);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    assert.equal(await ended, 0);
    assert.match((await answers).toString('utf8'), /"capabilities":\{/);
  });

  it('gives its version without reading the parser', () => {
    const source = join(packageFolder, 'src/main.ts');
    const spy = join(home, 'spy.mjs');
    writeFileSync(
      spy,
      `import { registerHooks } from 'node:module';
      registerHooks({ load: (url, context, next) => { console.error(url); return next(url, context); } });`,
    );
    const { status, stderr } = start(process.execPath, ['--import', spy, source, '--version'], home);
    assert.equal(status, 0);
    assert.match(stderr, /commander/);
    assert.doesNotMatch(stderr, /langium|chevrotain|packages\/(language|rules|diagram|server|catalogue)\//);
  });
});
