import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leerroute } from './support.ts';

const FOLDER = join(import.meta.dirname, '../../../examples/wijzigingen');
const CASES = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const report = async (name: string, ...words: string[]): Promise<string> => {
  const cwd = join(FOLDER, name);
  const outcome = await leerroute(['diff', '--files', 'voor', 'na', ...words], { cwd });
  assert.deepEqual([outcome.exitCode, outcome.stderr], [0, '']);
  return outcome.stdout;
};

describe('examples/wijzigingen', () => {
  for (const { name } of CASES) {
    it(`${name}: the report is as it stands there`, async () => {
      const path = join(FOLDER, name, 'verslag.md');
      const actual = await report(name, '--format', 'markdown', '--overleg');
      if (process.env.GOLDEN) writeFileSync(path, actual);
      assert.equal(actual, readFileSync(path, 'utf8'));
      assert.ok(existsSync(join(FOLDER, name, 'README.md')));
    });
  }

  it('has a case for every class, named after it', async () => {
    const classes = async (name: string): Promise<Record<string, number>> => {
      const read = JSON.parse(await report(name, '--format', 'json')) as {
        summary: { classes: Record<string, number> };
      };
      return read.summary.classes;
    };
    for (const name of Object.keys(await classes('pull-request')))
      assert.ok(((await classes(name))[name] ?? 0) > 0, name);
  });

  it('the pull request asks no attention for a title and a layout', async () => {
    const [top = '', ...folded] = (await report('pull-request', '--format', 'markdown')).split('<details>');
    assert.match(top, /^\*\*2 wijzigingen doen ertoe\*\*, voor wie in 2025 of 2026 begon/m);
    assert.match(top, /niet meer kiezen voor het keuzevak Woon en kantoortechnologie/);
    assert.match(top, /op Techniekplein/);
    assert.doesNotMatch(top, /Monteur|titel|partners\.route/);
    assert.match(folded.at(-1) ?? '', /Alleen andere woorden \(1\)[\s\S]*Monteur in drie jaar/);
    assert.doesNotMatch(folded.join(''), /partners\.route/, 'layout is no change');
  });
});
