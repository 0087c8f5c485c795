import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regelkoppen } from '@leerroute/rules';
import { folder, GOOD, leerroute } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'examples/capelle-oostland');

describe('leerroute explain', () => {
  it('lists every rule with its severity', async () => {
    const { exitCode, stdout } = await leerroute(['explain']);
    assert.equal(exitCode, 0);
    for (const id of regelkoppen.keys()) assert.match(stdout, new RegExp(`^${id} +(fout|waarschuwing|opmerking)`, 'm'));
    assert.match((await leerroute(['explain', '--taal', 'en'])).stdout, /^syntax +error/m);
  });

  it('has a page for every rule', async () => {
    for (const id of regelkoppen.keys()) assert.match((await leerroute(['explain', id])).stdout, /^Wat nu$/m, id);
  });

  it('explains a rule in the language asked for', async () => {
    const dutch = await leerroute(['explain', 'leerweg-niveau-combinatie']);
    assert.match(dutch.stdout, /^Waarom$/m);
    assert.doesNotMatch(dutch.stdout, /^What now$|^#|\]\(/m);
    const english = await leerroute(['explain', 'leerweg-niveau-combinatie', '--taal', 'en']);
    assert.match(english.stdout, /^What now$/m);
    assert.doesNotMatch(english.stdout, /^Waarom$/m);
  });

  it('names the nearest rule for a typing error', async () => {
    const { exitCode, stderr } = await leerroute(['explain', 'leerweg-niveau-kombinatie']);
    assert.equal(exitCode, 2);
    assert.match(stderr, /Bedoelt u leerweg-niveau-combinatie\?/);
  });
});

describe('leerroute render', () => {
  it('writes the picture of a route to the output', async () => {
    const { exitCode, stdout, stderr } = await leerroute(['render', 'basis-mbo2'], { cwd: example });
    assert.deepEqual([exitCode, stderr], [0, '']);
    assert.match(stdout, /^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(stdout, /Basis naar mbo 2 in drie jaar/);
    // The hours stand beside the norm of the law.
    assert.match(stdout, /3000|3\u202f000/);
    const dark = await leerroute(['render', 'basis-mbo2', '--thema', 'donker'], { cwd: example });
    assert.notEqual(dark.stdout, stdout);
  });

  it('writes a picture for each route of a folder', async () => {
    const out = join(folder({}), 'kaarten');
    const { exitCode, stdout } = await leerroute(['render', example, '--output', out]);
    assert.deepEqual([exitCode, stdout], [0, '']);
    assert.deepEqual(readdirSync(out).sort(), ['basis-mbo2.svg', 'kader-mbo3.svg']);
    assert.match(readFileSync(join(out, 'kader-mbo3.svg'), 'utf8'), /<\/svg>\s*$/);
  });

  it('writes one route to the file named, again and again the same', async () => {
    const out = join(folder({}), 'kaart.svg');
    const texts = [];
    for (let turn = 0; turn < 2; turn++) {
      assert.equal((await leerroute(['render', 'kader-mbo3', '--output', out], { cwd: example })).exitCode, 0);
      texts.push(readFileSync(out, 'utf8'));
    }
    assert.equal(texts[0], texts[1]);
  });

  it('says what can be drawn where the name fits nothing or more than one', async () => {
    const unknown = await leerroute(['render', 'basis-mbo'], { cwd: example });
    assert.match(unknown.stderr, /geen route, bestand of map “basis-mbo”. Wel: basis-mbo2/);
    const several = await leerroute(['render', '.'], { cwd: example });
    assert.match(several.stderr, /basis-mbo2, kader-mbo3/);
    const none = await leerroute(['render', 'a.route'], { cwd: folder({ 'a.route': GOOD }) });
    assert.match(none.stderr, /staat geen route/);
    for (const { exitCode, stdout } of [unknown, several, none]) assert.deepEqual([exitCode, stdout], [2, '']);
  });
});

describe('leerroute --help', () => {
  const commands = ['check', 'format', 'explain', 'render', 'lsp'];

  it('stands in the language of the user for every command', async () => {
    for (const argv of [[], ...commands.map((name) => [name])]) {
      const dutch = await leerroute([...argv, '--help']);
      assert.equal(dutch.exitCode, 0);
      assert.match(dutch.stdout, /^Gebruik: leerroute/);
      assert.doesNotMatch(dutch.stdout, /Usage|Options|Commands|Arguments|default|display/);
      const english = await leerroute([...argv, '--help', '--taal', 'en']);
      assert.match(english.stdout, /^Usage: leerroute/);
      assert.doesNotMatch(english.stdout, /Gebruik|Opties|Opdrachten|toon /);
    }
  });

  it('names every command, and is what wrong use of none gives', async () => {
    const { stdout } = await leerroute(['--help']);
    for (const name of commands) assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'));
    const bare = await leerroute([]);
    assert.deepEqual([bare.exitCode, bare.stdout, bare.stderr], [2, '', stdout]);
  });

  it('gives the version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
    assert.deepEqual(await leerroute(['--version']), { exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('tells that the language server needs --stdio', async () => {
    const { exitCode, stderr } = await leerroute(['lsp']);
    assert.equal(exitCode, 2);
    assert.match(stderr, /leerroute lsp --stdio/);
  });
});
