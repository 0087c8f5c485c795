import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { BROKEN, folder, GOOD, leerroute, UNTIDY } from './support.ts';

const TIDY = `// wie dit leest\n${GOOD}`;

describe('leerroute format', () => {
  it('writes one file to the output and leaves it as it is', async () => {
    const cwd = folder({ 'a.route': UNTIDY });
    const { exitCode, stdout, stderr } = await leerroute(['format', 'a.route'], { cwd });
    assert.deepEqual([exitCode, stdout, stderr], [0, TIDY, '']);
    assert.equal(readFileSync(join(cwd, 'a.route'), 'utf8'), UNTIDY);
  });

  it('lays out what comes in', async () => {
    const { exitCode, stdout } = await leerroute(['format', '-'], { stdin: UNTIDY });
    assert.deepEqual([exitCode, stdout], [0, TIDY]);
    assert.equal((await leerroute(['format', '--check', '-'], { stdin: UNTIDY })).exitCode, 1);
    assert.equal((await leerroute(['format', '--check', '-'], { stdin: TIDY })).exitCode, 0);
  });

  it('names with --check what is not laid out, changes nothing and ends with 1', async () => {
    const cwd = folder({ 'a.route': UNTIDY, 'onder/b.route': GOOD, 'onder/c.route': UNTIDY });
    const { exitCode, stdout, stderr } = await leerroute(['format', '--check'], { cwd });
    assert.deepEqual([exitCode, stdout], [1, 'a.route\nonder/c.route\n']);
    assert.match(stderr, /^2 van 3 bestanden/);
    assert.equal(readFileSync(join(cwd, 'a.route'), 'utf8'), UNTIDY);
  });

  it('finds the examples laid out, but for the changes of layout in wijzigingen/', async () => {
    const cwd = join(import.meta.dirname, '../../../examples');
    const { stdout } = await leerroute(['format', '--check'], { cwd });
    const untidy = stdout.split('\n').filter((line) => line !== '' && !/^wijzigingen\/.*\/na\/partners/.test(line));
    assert.deepEqual(untidy, []);
  });

  it('writes with --write only what differs, keeps every comment and leaves nothing behind', async () => {
    const cwd = folder({ 'a.route': UNTIDY, 'b.route': GOOD });
    const { exitCode, stdout } = await leerroute(['format', '--write'], { cwd });
    assert.deepEqual([exitCode, stdout], [0, 'a.route\n']);
    assert.equal(readFileSync(join(cwd, 'a.route'), 'utf8'), TIDY);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.route', 'b.route']);
  });

  it('keeps the rights of a file, and a link a link', async () => {
    const cwd = folder({ 'elders/echt.route': UNTIDY, 'p/b.route': GOOD });
    chmodSync(join(cwd, 'elders/echt.route'), 0o640);
    symlinkSync('../elders/echt.route', join(cwd, 'p/link.route'));
    assert.equal((await leerroute(['format', '--write', 'p'], { cwd })).exitCode, 0);
    assert.ok(lstatSync(join(cwd, 'p/link.route')).isSymbolicLink());
    assert.equal(readFileSync(join(cwd, 'elders/echt.route'), 'utf8'), TIDY);
    if (process.platform !== 'win32') assert.equal(statSync(join(cwd, 'elders/echt.route')).mode & 0o777, 0o640);
  });

  it('keeps the line ends of Windows', async () => {
    const { stdout } = await leerroute(['format', '-'], { stdin: UNTIDY.replaceAll('\n', '\r\n') });
    assert.equal(stdout, TIDY.replaceAll('\n', '\r\n'));
  });

  it('refuses a file that does not follow the language, with the finding, and does the others', async () => {
    const cwd = folder({ 'a.route': UNTIDY, 'b.route': BROKEN });
    const { exitCode, stdout } = await leerroute(['format', '--write'], { cwd });
    assert.equal(exitCode, 1);
    assert.match(stdout, /^b\.route:\d:\d+ {2}fout {2}syntax$/m);
    assert.equal(readFileSync(join(cwd, 'b.route'), 'utf8'), BROKEN);
    assert.equal(readFileSync(join(cwd, 'a.route'), 'utf8'), TIDY);
    const alone = await leerroute(['format', 'b.route'], { cwd });
    assert.deepEqual([alone.exitCode, alone.stdout], [1, '']);
    assert.match(alone.stderr, /niet opgemaakt/);
  });

  it('asks what is meant where it could be --check or --write', async () => {
    const cwd = folder({ 'a.route': GOOD, 'b.route': GOOD });
    for (const argv of [['format'], ['format', '--check', '--write'], ['format', '-', '--write']]) {
      const { exitCode, stdout, stderr } = await leerroute(argv, { cwd });
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1]);
      assert.match(stderr, /--write/);
    }
  });

  it('reaches the projects below a folder', async () => {
    const cwd = folder({ 'p/leerroute.json': '{}', 'p/a.route': UNTIDY });
    assert.equal((await leerroute(['format', '--check'], { cwd })).stdout, 'p/a.route\n');
  });
});
