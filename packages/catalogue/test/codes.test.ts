import assert from 'node:assert/strict';
import { koppelingen, zoekKeuzedeel, zoekKwalificatie, zoekSchool } from '@leerroute/catalogue';
import { gevonden, lijktOp, via } from './hulp.ts';

describe('codes of the mbo and of schools', () => {
  it('a crebo gives level, leerwegen, dossier and how current it is', () => {
    const { naam, niveau, leerwegen, dossierCrebo, laatsteVersie } = gevonden(zoekKwalificatie('25308'));
    assert.deepEqual(
      { naam, niveau, leerwegen, dossierCrebo, laatsteVersie },
      {
        naam: 'Monteur service en onderhoud installaties en systemen',
        niveau: 2,
        leerwegen: ['bol', 'bbl'],
        dossierCrebo: '23329',
        laatsteVersie: 'ja',
      },
    );
    assert.equal(gevonden(zoekKwalificatie('25452')).opvolger, '25621');
    assert.deepEqual(gevonden(zoekKwalificatie('25487')).leerwegen, ['bbl']);
  });

  it('the code of a dossier is no kwalificatie', () => {
    assert.equal(zoekKwalificatie('23329').soort, 'onbekend');
  });

  it('a crebo with two digits swapped is recognised', () => {
    assert.ok(lijktOp(zoekKwalificatie('52308')).some(({ crebo }) => crebo === '25308'));
  });

  it('a keuzedeel is found by its code, with its own certainty', () => {
    const { naam, sbu, bron } = gevonden(zoekKeuzedeel('k0022'));
    assert.deepEqual([naam, sbu, bron.zekerheid], ['Digitale vaardigheden basis', 240, 'hoog']);
    assert.equal(gevonden(zoekKeuzedeel('K1481')).bron.zekerheid, 'laag');
    assert.equal(zoekKeuzedeel('K9999').soort, 'onbekend');
  });

  it('the offer of keuzedelen with a crebo names instelling, cohorts and document', () => {
    const aanbod = koppelingen('25304').find(({ keuzedeel }) => keuzedeel === 'K0022');
    assert.equal(aanbod?.instelling, 'Da Vinci College');
    assert.deepEqual(aanbod?.cohorten, [2025]);
    assert.match(aanbod?.bron.url ?? '', /^https:\/\/github\.com\/cedanl\/samenwijzer\/blob\/.*25304BBL2025MJP/);
    assert.deepEqual(koppelingen('00000'), []);
  });

  it('a BRIN gives one school with its vestigingen, a vestigingscode the same school', () => {
    const school = gevonden(zoekSchool('03jy'));
    assert.equal(school.vestigingen.length, 7);
    const code = school.vestigingen[3]?.code ?? '';
    assert.equal(gevonden(zoekSchool(code)), school);
    assert.equal(via(zoekSchool(code)), 'vestiging');
    assert.equal(gevonden(zoekSchool('25LX00')).naam, 'Curio');
    assert.equal(zoekSchool('99ZZ').soort, 'onbekend');
  });
});
