import assert from 'node:assert/strict';
import {
  keuzevakken,
  kwalificaties,
  leesAanvulling,
  vakken,
  vulAan,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekSchool,
  zoekVak,
} from '@leerroute/catalogue';

const deel = (rijen: readonly unknown[], peildatum = '2026-11-01') => ({ bron: 'proef', peildatum, rijen });
const naamVan = (gevonden: { soort: string; item?: { naam: string } }) => gevonden.item?.naam;

describe('een aanvulling op de catalogus', () => {
  afterEach(() => vulAan([]));

  it('maakt codes bekend die er niet waren, en geeft bekende codes hun nieuwe naam', () => {
    const aantal = kwalificaties().length;
    const oud = zoekKwalificatie('25308');
    assert.equal(zoekKwalificatie('99998').soort, 'onbekend');
    const { aanvulling, fout } = leesAanvulling(
      JSON.stringify({
        kwalificaties: deel([
          { crebo: '99998', naam: 'Verzonnen', niveau: 4, leerwegen: ['bol'] },
          { crebo: '25308', naam: 'Anders', niveau: 2, leerwegen: [] },
        ]),
        keuzedelen: deel([{ code: 'K9999', naam: 'Verzonnen deel', sbu: 240 }]),
        keuzevakken: deel([{ slo: 'K/PIE/98', naam: 'Verzonnen vak' }]),
        scholen: deel([{ brin: '98ZZ', vestiging: '98ZZ01', naam: 'Verzonnen school', plaats: 'Dorp' }]),
      }),
    );
    assert.equal(fout, undefined);
    assert.equal(vulAan([aanvulling]), true);
    assert.equal(vulAan([aanvulling]), false);
    const nieuw = zoekKwalificatie('99998');
    assert.ok(nieuw.soort === 'gevonden' && nieuw.item.soort === undefined && nieuw.item.niveau === 4);
    const anders = zoekKwalificatie('25308');
    assert.ok(anders.soort === 'gevonden' && oud.soort === 'gevonden');
    assert.equal(anders.item.naam, 'Anders');
    assert.deepEqual(anders.item.leerwegen, oud.item.leerwegen);
    assert.equal(kwalificaties().length, aantal + 1);
    assert.equal(naamVan(zoekKeuzedeel('k9999')), 'Verzonnen deel');
    assert.equal(naamVan(zoekKeuzevak('verzonnen-vak')), 'Verzonnen vak');
    assert.equal(naamVan(zoekKeuzevak('K-PIE-98')), 'Verzonnen vak');
    assert.equal(naamVan(zoekSchool('98ZZ01')), 'Verzonnen school');
    vulAan([]);
    assert.equal(zoekKwalificatie('99998').soort, 'onbekend');
    assert.deepEqual(zoekKwalificatie('25308'), oud);
  });

  it('geeft vakken van DUO hun nieuwe naam en laatste examenjaar, en kent nieuwe vakken en instellingen', () => {
    const vak = (duo: string, naam: string, soort: string, meer = {}) => ({
      duo,
      naam,
      soort,
      leerwegen: ['bb'],
      ...meer,
    });
    const { aanvulling, fout } = leesAanvulling(
      JSON.stringify({
        vakken: deel([
          vak('1206', 'metselwerk', 'keuzevak', { tm: 2028 }),
          vak('9999', 'verzonnen keuzevak', 'keuzevak'),
          vak('9998', 'verzonnen taal', 'vak'),
          vak('0131', 'aardrijkskunde', 'vak', { tm: 2029 }),
        ]),
        instellingen: deel([{ brin: '98ZZ', naam: 'Verzonnen college' }]),
      }),
    );
    assert.equal(fout, undefined);
    const aantallen = [keuzevakken().length, vakken().length];
    vulAan([aanvulling]);
    for (const naam of ['schoonmetselwerk', 'metselwerk', '1206']) {
      const gevonden = zoekKeuzevak(naam);
      assert.ok(gevonden.soort === 'gevonden', naam);
      const { naam: heet, slo, examenjaarTm, leerwegen } = gevonden.item;
      assert.deepEqual([heet, slo, examenjaarTm, leerwegen], ['metselwerk', 'K/BWI/02', 2028, ['bb']]);
    }
    assert.equal(naamVan(zoekKeuzevak('verzonnen-keuzevak')), 'verzonnen keuzevak');
    assert.equal(naamVan(zoekVak('verzonnen-taal')), 'verzonnen taal');
    const aardrijkskunde = zoekVak('aardrijkskunde');
    assert.ok(aardrijkskunde.soort === 'gevonden' && aardrijkskunde.item.examenjaarTm === 2029);
    assert.deepEqual([keuzevakken().length, vakken().length], [(aantallen[0] ?? 0) + 1, (aantallen[1] ?? 0) + 1]);
    assert.equal(naamVan(zoekSchool('98ZZ')), 'Verzonnen college');
    vulAan([]);
    assert.equal(zoekVak('verzonnen-taal').soort, 'onbekend');
  });

  it('neemt van dezelfde code de nieuwste, hoe de aanvullingen ook staan', () => {
    const een = { keuzedelen: deel([{ code: 'K9999', naam: 'Oud' }], '2025-01-01') };
    const twee = { keuzedelen: deel([{ code: 'K9999', naam: 'Nieuw' }], '2026-01-01') };
    for (const aanvullingen of [
      [een, twee],
      [twee, een],
    ]) {
      vulAan(aanvullingen as Parameters<typeof vulAan>[0]);
      assert.equal(naamVan(zoekKeuzedeel('K9999')), 'Nieuw');
    }
  });

  for (const [wat, tekst] of [
    ['geen JSON', '{'],
    ['een lijst', '[]'],
    ['een onbekende lijst', JSON.stringify({ bedrijven: deel([]) })],
    ['geen peildatum', JSON.stringify({ keuzedelen: { bron: 'x', rijen: [] } })],
    ['een verkeerde code', JSON.stringify({ keuzedelen: deel([{ code: 'K1', naam: 'x' }]) })],
    ['een cel te veel', JSON.stringify({ keuzedelen: deel([{ code: 'K0001', naam: 'x', toString: 1 }]) })],
    ['een rij die er geen is', JSON.stringify({ keuzedelen: deel([null]) })],
  ] as const)
    it(`gebruikt niets van een bestand met ${wat}`, () => {
      const { aanvulling, fout } = leesAanvulling(tekst);
      assert.deepEqual(aanvulling, {});
      assert.ok(fout?.nl && fout.en && fout.nl !== fout.en);
    });
});
