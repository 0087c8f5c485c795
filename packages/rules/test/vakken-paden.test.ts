import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check, type Finding } from '@leerroute/rules';

/** What one rule finds about a route with this in year 1; all years together are the whole vmbo programme but for nask1. */
function vindt(regel: string, jaar1: string, kop = ''): readonly Finding[] {
  const tekst = `route proef {
    soort doorlopend
    status actief
    van bb profiel pie
    naar mbo 2 bol studieduur 2 jaar
    ${kop}
    jaar 1 {
      vak nederlands 250 uur  vak engels 250 uur  vak maatschappijleer 50 uur  vak lo 50 uur  vak ckv 50 uur
      vak wiskunde 350 uur
      ${jaar1}
    }
    jaar 2 { profielvak pie 1000 uur }
    jaar 3 { kerntaak B1-K1 1000 uur }
  }`;
  const bestand = readBestand('proef.route', tekst);
  assert.deepEqual(bestand.fouten, []);
  return check(maakProject([bestand]), { peildatum: '2026-11-23' }).filter(({ rule }) => rule === regel);
}

const reeks = (aantal: number, maak: (nummer: number) => string) =>
  Array.from({ length: aantal }, (_, nummer) => maak(nummer)).join('\n');

describe('vakken en uren op elk pad', () => {
  /** Twenty decisions: more than a million paths, of which one never meets what is in `links`. */
  const miljoen = (links: string, rechts: string) =>
    reeks(20, (n) => `beslismoment b${n} { keuze l${n} "L${n}" { ${links} } keuze r${n} "R${n}" { ${rechts} } }`);
  const steedsRechts = Array.from({ length: 20 }, (_, n) => `R${n}`);

  it('vindt het ene pad op een miljoen waarop een vak ontbreekt, en noemt het', () => {
    const [finding, ...rest] = vindt('profielgebonden-avo', miljoen('vak nask1 1 uur', ''));
    assert.deepEqual(rest, []);
    assert.deepEqual(finding?.pad, steedsRechts);
    assert.match(finding?.message.nl ?? '', /mist nask1/);
  });

  it('zwijgt als elk pad het vak heeft', () => {
    assert.deepEqual(vindt('profielgebonden-avo', miljoen('vak nask1 1 uur', 'vak nask1 2 uur')), []);
  });

  it('vindt het ene pad op een miljoen dat een vol jaar heeft, met de uren van dat pad', () => {
    const [finding, ...rest] = vindt('jaar-ongelijk-verdeeld', miljoen('', 'onderdeel 32 uur vo'));
    assert.deepEqual(rest, []);
    assert.deepEqual(finding?.pad, steedsRechts);
    assert.match(finding?.message.en ?? '', /1,640 hours in year 1, and 1,213 hours a year/);
    assert.deepEqual(vindt('jaar-ongelijk-verdeeld', miljoen('', 'onderdeel 31,5 uur vo')), []);
  });

  it('een groep vakken en veel keuzes: exact, ook met 10 groepen van 30 en 8 beslismomenten', () => {
    const groepen = reeks(
      10,
      (g) =>
        `kies 15 uit "Groep ${g}" { ${reeks(30, (o) => (g === 3 && o === 7 ? 'vak nask1 1 uur' : `keuzevak k${g}x${o} ${o} uur`))} }`,
    );
    const beslissen = reeks(
      8,
      (n) => `beslismoment b${n} { keuze l${n} { vak wiskunde ${n} uur } keuze r${n} { lob 1 uur vo } }`,
    );
    const [finding, ...rest] = vindt('profielgebonden-avo', `${groepen}\n${beslissen}`);
    assert.deepEqual(rest, []);
    assert.ok(finding?.pad && finding.pad.length > 0);
    assert.equal(finding.pad.includes('Nask1'), false);
    assert.deepEqual(
      vindt('profielgebonden-avo', `${groepen}\n${beslissen}\nkies 1 uit { vak nask1 1 uur vak nask-1 2 uur }`),
      [],
    );
  });
});

describe('de keuze voor de oude uren', () => {
  const besluit = 'besluit "Besluit van beide besturen"';
  const gevallen: readonly [cohort: string, norm: string, verwacht: readonly string[]][] = [
    ['2022-2023', 'oud', []],
    ['2023-2024', 'oud', []],
    ['2024-2025', 'oud', ['overgangsnorm-besluit-ontbreekt']],
    ['2024-2025', `oud ${besluit}`, []],
    ['2026-2027', 'oud', ['overgangsnorm-besluit-ontbreekt']],
    ['2026-2027', `oud ${besluit}`, []],
    ['2026-2027', 'oud besluit " "', ['overgangsnorm-besluit-ontbreekt']],
    ['2027-2028', `oud ${besluit}`, ['overgangsnorm-niet-toegestaan']],
    ['2027-2028', 'oud', ['overgangsnorm-niet-toegestaan']],
    ['2025-2026 t/m 2027-2028', `oud ${besluit}`, ['overgangsnorm-niet-toegestaan']],
    ['2027-2028', 'nieuw', []],
  ];
  for (const [cohort, norm, verwacht] of gevallen)
    it(`cohort ${cohort}, urennorm ${norm}`, () => {
      const kop = `cohort ${cohort}\nurennorm ${norm}`;
      const gevonden = ['overgangsnorm-besluit-ontbreekt', 'overgangsnorm-niet-toegestaan'].filter(
        (regel) => vindt(regel, 'vak nask1 1 uur', kop).length > 0,
      );
      assert.deepEqual(gevonden, verwacht);
    });
});
