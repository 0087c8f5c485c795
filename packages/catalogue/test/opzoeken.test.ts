import assert from 'node:assert/strict';
import {
  catalogusnaam,
  keuzedelen,
  keuzevakken,
  kwalificaties,
  modules,
  type Opzoeking,
  profielen,
  vakken,
  zoekKeuzedeel,
  zoekKeuzevak,
  zoekKwalificatie,
  zoekModule,
  zoekProfiel,
  zoekSchool,
  zoekVak,
} from '@leerroute/catalogue';
import fc from 'fast-check';
import { gevonden, lijktOp, via } from './hulp.ts';

describe('the catalogue name', () => {
  it('is the official name in lower case with one hyphen for every run of other signs', () => {
    assert.equal(catalogusnaam('Het groene machinepark'), 'het-groene-machinepark');
    assert.equal(catalogusnaam('woon- en kantoortechnologie'), 'woon-en-kantoortechnologie');
    assert.equal(catalogusnaam('voeding: hoe maak je het?'), 'voeding-hoe-maak-je-het');
    assert.equal(catalogusnaam('machinebouw – verspanen'), 'machinebouw-verspanen');
  });

  it('keeps accents, composed or not', () => {
    assert.equal(catalogusnaam('Geüniformeerde dienstverlening'), 'geüniformeerde-dienstverlening');
    assert.equal(catalogusnaam('commercie\u0308le visserij'), 'commerciële-visserij');
  });

  it('is an identifier of the language for every name in the catalogue', () => {
    const namen = [
      ...keuzevakken().map((vak) => vak.catalogusnaam),
      ...vakken().flatMap((vak) => vak.namen),
      ...profielen().flatMap((profiel) => [profiel.id, ...profiel.modules.map((module) => module.catalogusnaam)]),
    ];
    for (const naam of namen) assert.match(naam, /^[A-Za-zÀ-ÿ_][A-Za-z0-9_À-ÿ-]*$/);
    assert.ok(namen.includes('_3d-vormgeving-en-realisatie'));
  });

  it('finds back every keuzevak, module, subject and profile by itself', () => {
    for (const vak of keuzevakken()) assert.equal(gevonden(zoekKeuzevak(vak.catalogusnaam)), vak);
    for (const vak of vakken()) assert.equal(gevonden(zoekVak(vak.catalogusnaam)), vak);
    for (const profiel of profielen()) {
      assert.equal(gevonden(zoekProfiel(profiel.id)), profiel);
      for (const module of profiel.modules) assert.equal(gevonden(zoekModule(module.catalogusnaam)), module);
    }
  });
});

describe('a profile', () => {
  it('is found by id, name, abbreviation and the code of its profielvak', () => {
    for (const naam of [
      'pie',
      'PIE',
      'Produceren, installeren en energie',
      'produceren-installeren-en-energie',
      '1300',
    ]) {
      assert.equal(gevonden(zoekProfiel(naam)).id, 'pie');
    }
    assert.equal(gevonden(zoekProfiel('Z&W')).id, 'zw');
    assert.equal(gevonden(zoekProfiel('GR')).id, 'groen');
  });

  it('MT is ambiguous; mt, M&T, MET and MaT are not', () => {
    const dubbel = zoekProfiel('MT');
    assert.equal(dubbel.soort, 'dubbelzinnig');
    assert.deepEqual(dubbel.soort === 'dubbelzinnig' && dubbel.items.map(({ id }) => id), ['mt', 'mat']);
    assert.equal(zoekProfiel('Mt').soort, 'dubbelzinnig');
    for (const naam of ['mt', 'M&T', 'MET', 'mobiliteit-en-transport'])
      assert.equal(gevonden(zoekProfiel(naam)).id, 'mt');
    for (const naam of ['mat', 'MaT', 'maritiem-en-techniek']) assert.equal(gevonden(zoekProfiel(naam)).id, 'mat');
  });

  it('tl has exactly its own four', () => {
    const voor = (leerweg: 'tl' | 'bb') =>
      profielen()
        .filter(({ leerwegen }) => leerwegen.includes(leerweg))
        .map(({ id }) => id)
        .sort();
    assert.deepEqual(voor('tl'), ['economie', 'groen', 'techniek', 'zw']);
    assert.deepEqual(voor('bb'), ['bwi', 'dp', 'eo', 'groen', 'hbr', 'mat', 'mt', 'mvi', 'pie', 'zw']);
    assert.equal(gevonden(zoekProfiel('zorg-en-welzijn')).id, 'zw');
  });

  it('has four modules in any exam year, also where economie en ondernemen has two sets', () => {
    for (const { id, profielvakken } of profielen()) {
      for (const jaar of [2023, 2026]) assert.equal(modules(id, jaar).length, profielvakken.length > 0 ? 4 : 0, id);
    }
    assert.deepEqual(
      modules('eo', 2026).map(({ slo }) => slo),
      ['P/EO/01', 'P/EO/02', 'P/EO/03', 'P/EO/04'],
    );
    assert.equal(gevonden(zoekProfiel('eo')).duo, '1722');
    assert.equal(gevonden(zoekModule('secretarieel')).bezemIn, 2025);
    assert.deepEqual(modules('geen-profiel'), []);
  });
});

describe('a module', () => {
  it('is found by name, DUO code, SLO code and abbreviation, and only in its own profile', () => {
    for (const naam of ['ontwerpen-en-maken', '1301', 'P/PIE/01', 'p-pie-1', 'ontw']) {
      assert.equal(gevonden(zoekModule(naam, 'pie')).duo, '1301');
    }
    assert.equal(zoekModule('ontwerpen-en-maken', 'zw').soort, 'onbekend');
  });

  it('keeps the leerwegen of DUO and of SLO apart', () => {
    const module = gevonden(zoekModule('installeren-en-monteren'));
    assert.deepEqual(
      [module.leerwegen, module.leerwegenSlo],
      [
        ['bb', 'kb', 'gl'],
        ['bb', 'kb'],
      ],
    );
  });
});

describe('a keuzevak', () => {
  it('is found by name and by each of its codes, and tells by which', () => {
    const wegen = { booglasprocessen: 'naam', '1326': 'duo', 'K/PIE/02': 'slo', 'K-PIE-02': 'slo', bglp: 'afkorting' };
    for (const [naam, weg] of Object.entries(wegen)) {
      assert.equal(gevonden(zoekKeuzevak(naam)).duo, '1326');
      assert.equal(via(zoekKeuzevak(naam)), weg);
    }
    assert.equal(gevonden(zoekKeuzevak('de-lasrobot')).catalogusnaam, 'lasrobot');
    assert.equal(via(zoekKeuzevak('de-lasrobot')), 'naam-slo');
  });

  it('is only known by name and SLO code where DUO does not have it', () => {
    const { duo, status, leerwegen, bron } = gevonden(zoekKeuzevak('composiet'));
    assert.deepEqual({ duo, status, leerwegen }, { duo: undefined, status: 'alleen-slo', leerwegen: [] });
    assert.equal(bron.peildatum, '2025-12-11');
  });

  it('has two profiles where DUO and SLO differ', () => {
    const { profiel, profielSlo } = gevonden(zoekKeuzevak('danstechniek'));
    assert.deepEqual([profiel, profielSlo], ['zw', 'dp']);
    assert.equal(gevonden(zoekKeuzevak('vloeren')).profielSlo, undefined);
  });

  it('keeps when it can be taken', () => {
    const { status, examenjaarTm, bezemIn } = gevonden(zoekKeuzevak('dagbesteding'));
    assert.deepEqual({ status, examenjaarTm, bezemIn }, { status: 'vervallen', examenjaarTm: 2019, bezemIn: 2020 });
    assert.equal(gevonden(zoekKeuzevak('edelmetaal-bewerken')).examenjaarVanaf, 2023);
  });

  it('may be a module of another profile, which is said', () => {
    const module = gevonden(zoekKeuzevak('ontwerpen-en-maken'));
    assert.deepEqual([module.status, module.profiel, module.duo], ['profielmodule', 'pie', '1301']);
  });

  it('and a module under one name are found as what was asked for', () => {
    assert.equal(gevonden(zoekKeuzevak('retail-styling')).status, 'profielmodule');
    assert.equal(gevonden(zoekModule('retail-styling', 'eo')).slo, 'P/EO/01');
  });

  it('that is unknown comes with the nearest names, the nearest first', () => {
    const namen = (naam: string) => lijktOp(zoekKeuzevak(naam)).map((vak) => vak.catalogusnaam);
    assert.deepEqual(namen('booglasproceszen'), ['booglasprocessen']);
    assert.deepEqual(namen('lobemwerk'), ['bloemwerk']);
    assert.equal(namen('domotica')[0], 'domotica-en-automatisering');
    assert.equal(namen('facilitaire').length, 3);
    assert.deepEqual(namen('q'), []);
    assert.equal(zoekKeuzevak('K/PIE/99').soort, 'onbekend');
  });
});

describe('a subject', () => {
  it('is found by everyday name, official name, code and abbreviation', () => {
    for (const naam of ['nederlands', 'nederlandse-taal', 'Nederlandse taal', '0011', 'ne']) {
      assert.equal(gevonden(zoekVak(naam)).catalogusnaam, 'nederlands');
    }
    const codes = {
      engels: '0071',
      wiskunde: '0153',
      nask1: '0173',
      nask2: '0174',
      lo: '0353',
      ckv: '1130',
      maatschappijleer: '0322',
      duits: '0063',
      frans: '0053',
      biologie: '0191',
      economie: '0233',
      aardrijkskunde: '0131',
      geschiedenis: '0125',
    };
    for (const [naam, duo] of Object.entries(codes)) assert.equal(gevonden(zoekVak(naam)).duo, duo, naam);
  });

  it('nask and rekenen stand for two', () => {
    for (const [naam, codes] of [['nask', ['0173', '0174']] as const, ['rekenen', ['1135', '1132']] as const]) {
      const dubbel = zoekVak(naam);
      assert.deepEqual(dubbel.soort === 'dubbelzinnig' && dubbel.items.map(({ duo }) => duo), codes);
    }
  });
});

describe('any look-up', () => {
  it('gives an item with source, date and certainty', () => {
    const items = [
      ...profielen(),
      ...profielen().flatMap((profiel) => [...profiel.modules, ...profiel.profielvakken]),
      ...keuzevakken(),
      ...vakken(),
      ...kwalificaties(),
      ...keuzedelen(),
    ];
    for (const { bron, bronnen } of items) {
      assert.match(bron.url, /^https:\/\/[^ ]+$/);
      assert.match(bron.peildatum, /^20\d\d(-\d\d){0,2}$/);
      assert.ok(['officieel', 'hoog', 'midden', 'laag'].includes(bron.zekerheid));
      assert.equal(bronnen[0], bron);
    }
  });

  it('answers whatever is written, and never with more than three guesses', () => {
    const zoekers = [zoekProfiel, zoekModule, zoekKeuzevak, zoekVak, zoekKwalificatie, zoekKeuzedeel, zoekSchool];
    const tekst = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '__proto__', 'constructor', '-', 'K/PIE/', '١٣٢٦', 'a'.repeat(1_000_000)),
    );
    fc.assert(
      fc.property(fc.constantFrom<(naam: string) => Opzoeking<object>>(...zoekers), tekst, (zoek, geschreven) => {
        const antwoord = zoek(geschreven);
        if (antwoord.soort === 'onbekend') assert.ok(antwoord.lijktOp.length <= 3);
      }),
    );
  });
});
