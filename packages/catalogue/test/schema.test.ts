import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { leesAanvulling } from '@leerroute/catalogue';
import { Ajv } from 'ajv';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/catalogus.schema.json', import.meta.url), 'utf8'));
const geldigVolgensSchema = new Ajv().compile(schema);

/** A row of each list with all the cells that it can have. */
const RIJEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  kwalificaties: {
    crebo: '99998',
    naam: 'Verzonnen',
    niveau: 2,
    leerwegen: ['bol', 'bbl'],
    dossier: 'Dossier',
    instroomTot: '2027-07-31',
    opvolger: '99999',
  },
  keuzedelen: { code: 'K9999', naam: 'Verzonnen', sbu: 240 },
  keuzevakken: { slo: 'K/PIE/98', naam: 'Verzonnen' },
  vakken: { duo: '9999', naam: 'Verzonnen', soort: 'keuzevak', leerwegen: ['bb'], vanaf: 2027, tm: 2030 },
  instellingen: { brin: '98ZZ', naam: 'Verzonnen' },
  scholen: { brin: '98ZZ', vestiging: '98ZZ01', naam: 'Verzonnen', plaats: 'Dorp', onderwijsstructuur: 'VBO/MAVO' },
};

const WAARDEN: readonly unknown[] = [
  '',
  ' ',
  'x',
  'K/A/1',
  '2026-1-1',
  '12345',
  0,
  2,
  2.5,
  5,
  null,
  true,
  [],
  ['bol'],
  ['tl'],
  ['x'],
  {},
];

const deel = (rijen: unknown) => ({ bron: 'proef', peildatum: '2026-11-01', rijen });

/** Whether the file is accepted, by the reader and by the schema. */
function oordelen(inhoud: unknown): readonly [lezer: boolean, schema: boolean] {
  return [leesAanvulling(JSON.stringify(inhoud)).fout === undefined, geldigVolgensSchema(inhoud)];
}

function* bestanden(): Generator<unknown> {
  for (const inhoud of [{}, [], 'x', null, { $schema: 'x' }, { bedrijven: deel([]) }]) yield inhoud;
  for (const [lijst, rij] of Object.entries(RIJEN)) {
    for (const leeg of [
      deel([]),
      deel({}),
      { bron: 'x' },
      { ...deel([]), bron: 1 },
      { ...deel([]), peildatum: '1' },
      3,
    ])
      yield { [lijst]: leeg };
    for (const ander of [null, 'x', [], { ...rij, extra: 1 }]) yield { [lijst]: deel([rij, ander]) };
    for (const cel of Object.keys(rij)) {
      const { [cel]: _, ...zonder } = rij;
      yield { [lijst]: deel([zonder]) };
      for (const waarde of WAARDEN) yield { [lijst]: deel([{ ...rij, [cel]: waarde }]) };
    }
  }
}

describe('het schema van leerroute-catalogus.json', () => {
  for (const [lijst, rij] of Object.entries(RIJEN))
    it(`${lijst}: een hele rij mag`, () => assert.deepEqual(oordelen({ [lijst]: deel([rij]) }), [true, true]));

  it('kent elke lijst van de lezer', () => {
    const { $schema: _, ...lijsten } = schema.properties;
    assert.deepEqual(Object.keys(lijsten).sort(), Object.keys(RIJEN).sort());
    const { fout } = leesAanvulling('{"bedrijven": {}}');
    for (const lijst of Object.keys(RIJEN)) assert.match(fout?.nl ?? '', new RegExp(`\\b${lijst}\\b`));
  });

  it('hoort in de editor bij dat bestand', () => {
    const pakket = readFileSync(new URL('../../extension/package.json', import.meta.url), 'utf8');
    assert.deepEqual(
      JSON.parse(pakket).contributes.jsonValidation.find(({ url }: { url: string }) => url.includes('catalogus')),
      { fileMatch: 'leerroute-catalogus.json', url: './schemas/catalogus.schema.json' },
    );
  });

  it('vindt van elk bestand hetzelfde als de lezer', () => {
    const anders = [...bestanden()].filter((inhoud) => new Set(oordelen(inhoud)).size > 1);
    assert.deepEqual(
      anders.map((inhoud) => JSON.stringify(inhoud)),
      [],
    );
  });
});
