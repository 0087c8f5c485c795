import assert from 'node:assert/strict';
import { vergelijk } from '@leerroute/diff';
import { projectVan, voorbeeld } from './project.ts';

const PEILDATUM = '2022-11-23';
const capelle = voorbeeld('capelle-oostland');

/** What changes when one file of the region is edited. */
function na(bewerk: (tekst: string) => string, pad = 'basis-mbo2.route', peildatum = PEILDATUM) {
  const tekst = capelle[pad] ?? '';
  const nieuw = bewerk(tekst);
  assert.notEqual(nieuw, tekst, 'the edit must find its text');
  return vergelijk(projectVan(capelle), projectVan({ ...capelle, [pad]: nieuw }), { peildatum });
}

const soorten = (wijzigingen: readonly { readonly soort: string }[]) => wijzigingen.map(({ soort }) => soort);

describe('vergelijk', () => {
  it('says in words who loses a choice, and who must agree', () => {
    const [wijziging, ...rest] = na((tekst) => tekst.replace(/ *keuzevak booglas.*\n/, ''));
    assert.deepEqual(rest, []);
    assert.equal(wijziging?.soort, 'keuzevak-vervallen');
    assert.equal(
      wijziging?.message.nl,
      'Wie in 2021 begon, kan in jaar 2 niet meer kiezen voor het keuzevak Booglasprocessen.',
    );
    assert.deepEqual(wijziging?.klassen, ['mr-instemming', 'examencommissie', 'informeren']);
    assert.deepEqual(
      wijziging?.voorwaarden.map(({ rule }) => rule),
      ['pta-wijziging-na-1-oktober'],
    );
    assert.equal(wijziging?.lopend, true);
    assert.equal(wijziging?.na, undefined);
  });

  it('leaves out a cohort that has left the year behind', () => {
    const weg = (tekst: string) => tekst.replace(/ *keuzevak booglas.*\n/, '');
    const cohorten = (peildatum: string) => na(weg, undefined, peildatum).map((w) => [w.cohorten.length, w.lopend]);
    assert.deepEqual(cohorten('2021-07-31'), [[1, false]]);
    assert.deepEqual(cohorten('2021-08-01'), [[1, true]]);
    assert.deepEqual(cohorten('2023-07-31'), [[1, true]]);
    assert.deepEqual(cohorten('2023-08-01'), [[0, false]]);
  });

  it('sets the grounds of after 1 October only in the very year that is then given', () => {
    const weg = (tekst: string) => tekst.replace(/ *keuzevak booglas.*\n/, '');
    const gronden = (peildatum: string) => na(weg, undefined, peildatum).flatMap((w) => w.voorwaarden.length);
    assert.deepEqual(gronden('2022-09-30'), [0]);
    assert.deepEqual(gronden('2022-10-01'), [1]);
    assert.deepEqual(gronden('2021-11-01'), [0]);
  });

  it('tells a part that moves to another year once', () => {
    const lob = '    lob "Loopbaandossier" 20 uur vo\n';
    const gevonden = na((tekst) =>
      tekst.replace(lob, '').replace('    generiek rekenen', `${lob}    generiek rekenen`),
    );
    assert.deepEqual(soorten(gevonden), ['onderdeel-naar-ander-jaar']);
  });

  it('tells the same edit on several parts of a year once', () => {
    const gevonden = na((tekst) => tekst.replaceAll('elke vr op techniekcollege', 'elke do op techniekcollege'));
    assert.deepEqual(soorten(gevonden), ['dag-gewijzigd']);
    assert.match(gevonden[0]?.message.nl ?? '', /Booglasprocessen, .* donderdag in plaats van vrijdag/);
  });

  it('recognises a route, an organisation and a place under another identifier', () => {
    const namen: [RegExp, string][] = [
      [/basis-mbo2/g, 'basis-naar-mbo2'],
      [/ijsselcollege/g, 'ijssel'],
      [/\bwerkplaats\b/g, 'hal'],
    ];
    const hernoemd = Object.fromEntries(
      Object.entries(capelle).map(([pad, tekst]) => [pad, namen.reduce((t, [van, op]) => t.replace(van, op), tekst)]),
    );
    const gevonden = vergelijk(projectVan(capelle), projectVan(hernoemd), { peildatum: PEILDATUM });
    assert.deepEqual(soorten(gevonden), ['naam-gewijzigd', 'naam-gewijzigd', 'naam-gewijzigd']);
    assert.ok(gevonden.every(({ niveau }) => niveau === 'redactioneel'));
  });

  it('keeps the fingerprint of a change when lines above it come and go', () => {
    const weg = (tekst: string) => tekst.replace(/ *keuzevak booglas.*\n/, '');
    const print = (extra: string) => na((tekst) => extra + weg(tekst)).map(({ fingerprint }) => fingerprint);
    assert.deepEqual(print('// nieuw\n\n\n'), print(''));
  });

  it('reads a code and a name of the catalogue as the same', () => {
    assert.deepEqual(
      na((tekst) => tekst.replace('keuzevak booglasprocessen', 'keuzevak 1326')),
      [],
    );
  });
});
