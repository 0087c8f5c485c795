import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Finding } from '@leerroute/rules';
import { baselineTekst, leesBaseline, maakBaseline, vergelijkMetBaseline } from '@leerroute/rules';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/baseline.schema.json', import.meta.url), 'utf8'));
const past = new Ajv({ strict: true, allErrors: true }).compile(schema);

function finding(rule: string, bestand: string, fingerprint: string, nl = 'Er mist iets. Vul het aan.'): Finding {
  return {
    rule,
    bestand,
    fingerprint,
    severity: 'error',
    message: { nl, en: 'x' },
    span: { start: 0, end: 1 },
    related: [],
    basis: [],
    fixes: [],
  };
}

const OUD = [finding('bot-onder-norm', 'b.route', '2'), finding('bot-onder-norm', 'a.route', '1')];
const ALLES = () => true;

describe('een baseline', () => {
  it('wordt gelezen zoals hij geschreven is, gesorteerd en volgens het schema', () => {
    for (const findings of [[], OUD]) {
      const tekst = baselineTekst(maakBaseline(findings));
      assert.ok(past(JSON.parse(tekst)), JSON.stringify(past.errors));
      assert.deepEqual(leesBaseline(tekst), maakBaseline([...findings].reverse()));
    }
    assert.deepEqual(
      maakBaseline(OUD).findings.map(({ file, message }) => [file, message]),
      [
        ['a.route', 'Er mist iets.'],
        ['b.route', 'Er mist iets.'],
      ],
    );
  });

  it('kort een lange melding in', () => {
    const [regel] = maakBaseline([finding('bot-onder-norm', 'a.route', '1', 'woord '.repeat(100))]).findings;
    assert.ok(regel && regel.message.length <= 120 && regel.message.endsWith('woord…'));
  });

  it('laat alleen nieuwe meldingen over en noemt wat er niet meer is', () => {
    const nieuw = finding('bot-onder-norm', 'a.route', '1-2');
    const uitkomst = vergelijkMetBaseline([nieuw, ...OUD.slice(1)], maakBaseline(OUD), ALLES);
    assert.deepEqual([uitkomst.nieuw, uitkomst.bekend], [[nieuw], 1]);
    assert.deepEqual(
      uitkomst.vervallen.map(({ file }) => file),
      ['b.route'],
    );
  });

  it('een bestand dat niet gecontroleerd is, heeft geen vervallen regels', () => {
    const { vervallen } = vergelijkMetBaseline([], maakBaseline(OUD), (bestand) => bestand === 'a.route');
    assert.deepEqual(
      vervallen.map(({ file }) => file),
      ['a.route'],
    );
  });

  it('een tekst die niet te lezen is, staat er nooit in en blijft een melding', () => {
    const stuk = finding('syntax', 'a.route', '9');
    const { findings } = maakBaseline([stuk]);
    assert.deepEqual(findings, []);
    const gesmokkeld = { findings: [{ rule: 'syntax', file: 'a.route', fingerprint: '9', message: '' }] };
    assert.deepEqual(vergelijkMetBaseline([stuk], gesmokkeld, ALLES).nieuw, [stuk]);
  });

  it('houdt wat van andere bestanden bekend was', () => {
    const { findings } = maakBaseline(OUD.slice(1), maakBaseline(OUD.slice(0, 1)).findings);
    assert.deepEqual(findings, maakBaseline(OUD).findings);
  });

  for (const tekst of [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"schema":1}',
    '{"schema":2,"findings":[]}',
    '{"schema":1,"findings":[{}]}',
    '[1',
    '['.repeat(100_000),
  ])
    it(`${tekst.slice(0, 30) || 'een lege tekst'} is geen baseline`, () => {
      assert.equal(leesBaseline(tekst), undefined);
    });
});
