import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { leesInstellingen, STANDAARDINSTELLINGEN } from '@leerroute/rules';
import { Ajv } from 'ajv';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/leerroute.schema.json', import.meta.url), 'utf8'),
) as object;
const geldigVolgensSchema = new Ajv({ formats: { date: true } }).compile(schema);

describe('leerroute.json', () => {
  it('geeft wat erin staat, en de standaard voor wat er niet in staat', () => {
    const { instellingen, fouten } = leesInstellingen(
      '{"peildatum":"2026-10-01","taal":"en","standaarden":{"reistijd":30},"regels":{"bot-onder-norm":{"niveau":"warning","reden":"proef"}}}',
    );
    assert.deepEqual(fouten, []);
    assert.deepEqual(instellingen, {
      peildatum: '2026-10-01',
      taal: 'en',
      standaarden: { reistijd: 30, minimaleGroep: 8 },
      regels: new Map([['bot-onder-norm', { niveau: 'warning', vast: undefined, reden: 'proef' }]]),
      mappen: new Map(),
    });
  });

  const gevallen: readonly [string, boolean][] = [
    ['{}', true],
    ['{"$schema":"./leerroute.schema.json"}', true],
    ['{"peildatum":"2026-10-01","taal":"nl"}', true],
    ['{"regels":{"syntax":{"niveau":"info","reden":"x"}}}', true],
    ['{"standaarden":{"reistijd":0,"minimaleGroep":5}}', true],
    ['{"regels":{"syntax":{"vast":true,"reden":"x"}}}', true],
    ['{"regels":{"syntax":{"vast":"ja","reden":"x"}}}', false],
    ['{"mappen":{"zuid":{"syntax":{"niveau":"info","reden":"x"}}}}', true],
    ['{"mappen":{"zuid":{"bestaat-niet":{"niveau":"info","reden":"x"}}}}', false],
    ['[]', false],
    ['{"peildatum":"1 oktober 2026"}', false],
    ['{"peildatum":20261001}', false],
    ['{"taal":"fr"}', false],
    ['{"tall":"nl"}', false],
    ['{"$schema":1}', false],
    ['{"regels":[]}', false],
    ['{"regels":{"bestaat-niet":{"niveau":"info","reden":"x"}}}', false],
    ['{"regels":{"syntax":"uit"}}', false],
    ['{"regels":{"syntax":{"niveau":"streng","reden":"x"}}}', false],
    ['{"regels":{"syntax":{"niveau":"uit"}}}', false],
    ['{"regels":{"syntax":{"niveau":"uit","reden":"  "}}}', false],
    ['{"regels":{"syntax":{"niveau":"uit","reden":"x","tot":"nu"}}}', false],
    ['{"standaarden":{"reistijd":-1}}', false],
    ['{"standaarden":{"reistijd":"45"}}', false],
    ['{"standaarden":{"minimaleGroep":7.5}}', false],
    ['{"constructor":1}', false],
    ['{"regels":{"toString":{"niveau":"info","reden":"x"}}}', false],
  ];
  for (const [tekst, goed] of gevallen)
    it(`schema en lezer vinden hetzelfde van ${tekst}`, () => {
      assert.equal(leesInstellingen(tekst).fouten.length === 0, goed);
      assert.equal(geldigVolgensSchema(JSON.parse(tekst)), goed);
    });

  it('wijst de plek aan en houdt wat wel klopt', () => {
    const tekst = '{"taal":"de","standaarden":{"reistijd":20}}';
    const { instellingen, fouten } = leesInstellingen(tekst);
    assert.deepEqual(
      fouten.map(({ span }) => tekst.slice(span.start, span.end)),
      ['"de"'],
    );
    assert.equal(instellingen.standaarden.reistijd, 20);
    assert.equal(leesInstellingen('{"peildatum":"2026-02-30"}').fouten.length, 1);
  });

  for (const tekst of [
    '',
    '{',
    '{"a":}',
    '\u0000',
    '// opmerking\n{}',
    '['.repeat(100_000),
    `${'{"a":'.repeat(100_000)}`,
  ])
    it(`kapotte JSON geeft een fout en de standaard: ${JSON.stringify(tekst.slice(0, 12))}`, () => {
      const { instellingen, fouten } = leesInstellingen(tekst);
      assert.ok(fouten.length > 0);
      assert.deepEqual(instellingen, STANDAARDINSTELLINGEN);
    });

  it('een BOM is geen fout', () => {
    assert.deepEqual(leesInstellingen('\uFEFF{"taal":"en"}').fouten, []);
  });
});
