import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regelkoppen } from '@leerroute/rules';
import { Ajv } from 'ajv';
import { leerroute } from './support.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/explain.schema.json'), 'utf8'));
const fits = new Ajv({ strict: true, allErrors: true }).compile(schema);

interface Rule {
  readonly rule: string;
  readonly title: string;
  readonly severity: string;
  readonly fix: boolean;
  readonly basis: readonly { readonly title: string }[];
  readonly page?: string;
}

async function rules(argv: readonly string[]): Promise<readonly Rule[]> {
  const { exitCode, stdout } = await leerroute(['explain', '--format', 'json', ...argv]);
  assert.equal(exitCode, 0);
  const json: unknown = JSON.parse(stdout);
  assert.ok(fits(json), JSON.stringify(fits.errors));
  return (json as { readonly rules: readonly Rule[] }).rules;
}

describe('leerroute explain --format json', () => {
  it('gives every rule once, with what a tool needs to know of it', async () => {
    const told = await rules([]);
    assert.deepEqual(
      told.map(({ rule, severity, fix }) => ({ rule, severity, fix })),
      [...regelkoppen.values()]
        .map(({ id, severity, herstelbaar }) => ({ rule: id, severity, fix: herstelbaar }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    );
    assert.deepEqual(
      told.find(({ rule }) => rule === 'routeduur-binnen-grenzen')?.basis.map(({ title }) => title),
      ['WVO 2.107g', 'WEB 9.1.9'],
    );
    assert.deepEqual(
      told.filter(({ title, rule }) => title === rule),
      [],
    );
  });

  it('gives the page of one rule in the language asked for', async () => {
    const [dutch, ...rest] = await rules(['keuzevakken-aantal']);
    assert.deepEqual([dutch?.title, rest], ['Te weinig keuzevakken', []]);
    assert.match(dutch?.page ?? '', /^## Wat nu$/m);
    const [english] = await rules(['keuzevakken-aantal', '--taal', 'en']);
    assert.equal(english?.title, 'Too few keuzevakken');
    assert.match(english?.page ?? '', /^### What now$/m);
  });

  it('says which rule was meant where there is none of that name', async () => {
    const { exitCode, stdout, stderr } = await leerroute(['explain', '--format', 'json', 'keuzevakken-antal']);
    assert.deepEqual([exitCode, stdout], [2, '']);
    assert.match(stderr, /keuzevakken-aantal/);
  });
});
