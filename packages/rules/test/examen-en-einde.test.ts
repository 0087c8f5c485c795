import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check, type Finding } from '@leerroute/rules';

/** What one rule finds about a route with these years. */
function vindt(regel: string, jaren: string): readonly Finding[] {
  const tekst = `route proef {
    soort doorlopend
    status actief
    cohort 2026-2027
    van bb profiel pie
    naar mbo 2 bol studieduur 2 jaar
    ${jaren}
  }`;
  const bestand = readBestand('proef.route', tekst);
  assert.deepEqual(bestand.fouten, []);
  return check(maakProject([bestand]), { peildatum: '2026-11-23' }).filter(({ rule }) => rule === regel);
}

const reeks = (aantal: number, maak: (nummer: number) => string) =>
  Array.from({ length: aantal }, (_, nummer) => maak(nummer)).join('\n');
const KEUZEVAKKEN = ['booglasprocessen', 'dakbedekking', 'plaat-en-constructiewerk', 'drinkwater-en-sanitair'];

describe('een diploma of examen op elk pad', () => {
  const miljoen = (links: string, rechts: string) =>
    reeks(20, (n) => `beslismoment b${n} { keuze l${n} "L${n}" { ${links} } keuze r${n} "R${n}" { ${rechts} } }`);

  it('vindt het ene pad op een miljoen zonder diploma, en noemt het', () => {
    const [finding, ...rest] = vindt('diploma-ontbreekt', `jaar 1 { diploma vmbo bb ${miljoen('diploma mbo 2', '')} }`);
    assert.deepEqual(rest, []);
    assert.deepEqual(
      finding?.pad,
      Array.from({ length: 20 }, (_, n) => `R${n}`),
    );
  });

  it('noemt geen keuzes als geen enkele uitmaakt', () => {
    const kies = `kies 2 t/m 3 uit { ${KEUZEVAKKEN.map((naam) => `keuzevak ${naam} 100 uur`).join('\n')} }`;
    const [finding] = vindt('profielvak-zonder-cspe', `jaar 1 { ${kies} ${miljoen('lob 1 uur vo', '')} }`);
    assert.equal(finding?.pad, undefined);
    assert.match(finding?.message.nl ?? '', /^Geen leerling doet een centraal examen in het profielvak/);
  });

  it('een pad dat de route verlaat, heeft het diploma niet nodig', () => {
    const jaar = `jaar 1 { diploma vmbo bb
      beslismoment b { keuze ja { diploma mbo 2 } keuze nee { overstap naar mbo 2 } } }`;
    assert.deepEqual(vindt('diploma-ontbreekt', jaar), []);
  });
});

describe('modules van een ander profiel als keuzevak', () => {
  const VREEMD = ['design-en-decoratie', 'motorconditie-testen', 'transport', 'ict', 'de-keuken', 'recreatie'];
  const kies = (aantal: number, namen: readonly string[]) =>
    `kies ${aantal} uit { ${namen.map((naam) => `keuzevak ${naam} 100 uur`).join('\n')} }`;
  const gevallen: readonly [string, string, number][] = [
    ['twee mogen', kies(2, VREEMD), 0],
    ['drie niet', kies(3, VREEMD), 1],
    ['ook verdeeld over groepen', kies(2, VREEMD.slice(0, 3)) + kies(1, VREEMD.slice(3)), 1],
    ['dezelfde twee keer is er één', kies(2, VREEMD.slice(0, 2)) + kies(2, VREEMD.slice(0, 2)), 0],
  ];
  for (const [naam, inhoud, aantal] of gevallen)
    it(naam, () => assert.equal(vindt('keuzevak-dubbel', `jaar 1 { ${inhoud} }`).length, aantal));
});

describe('een code van het mbo die niet in de lijst staat', () => {
  it('is nooit meer dan een opmerking, die zegt dat de lijst niet volledig is', () => {
    const bestand = readBestand(
      'a.route',
      'route a { status actief naar mbo 2 bol kwalificatie 27121 studieduur 2 jaar }',
    );
    const [finding] = check(maakProject([bestand]), { peildatum: '2026-11-23' }).filter(
      ({ rule }) => rule === 'crebo-bekend-en-geldig',
    );
    assert.equal(finding?.severity, 'info');
    assert.match(finding.message.nl, /niet volledig/);
    assert.match(finding.message.en, /not complete/);
  });
});

describe('waar geen leerling komt', () => {
  const naar = 'overstap naar mbo 2';
  const gevallen: readonly [string, string, string | undefined][] = [
    [
      'achter een overstap in een keuze',
      `jaar 1 { beslismoment b { keuze k { ${naar} vak lo 1 uur } keuze l { } } }`,
      'lo',
    ],
    [
      'een tweede uitweg is geen programma',
      `jaar 1 { beslismoment b { keuze k { ${naar} ${naar} } keuze l { } } }`,
      undefined,
    ],
    ['een aanbod in het jaar beëindigt niets', `jaar 1 { ${naar} vak lo 1 uur }`, undefined],
    [
      'achter een beslismoment waar ieder vertrekt',
      `jaar 1 { beslismoment b { keuze k { ${naar} } } vak lo 1 uur }`,
      'lo',
    ],
    ['een jaar daarna, ook als het eerder staat', `jaar 2 { } jaar 1 { beslismoment b { keuze k { ${naar} } } }`, '2'],
    ['het einde zelf', `jaar 1 { beslismoment b { keuze k { ${naar} } } }`, 'b'],
    [
      'dieper',
      `jaar 1 { beslismoment b { keuze k { beslismoment c { keuze l { ${naar} } } diploma mbo 2 } keuze m { } } }`,
      'diploma mbo 2',
    ],
    [
      'een onmogelijke keuze heeft haar eigen regel',
      'jaar 1 { kies 3 uit { vak lo 1 uur } vak engels 1 uur }',
      undefined,
    ],
  ];
  for (const [naam, jaren, woord] of gevallen)
    it(naam, () => {
      const tekst = `route a { ${jaren} }`;
      const bestand = readBestand('a.route', tekst);
      assert.deepEqual(bestand.fouten, []);
      const woorden = check(maakProject([bestand]), { peildatum: '2026-11-23' })
        .filter(({ rule }) => rule === 'onbereikbaar')
        .map(({ span }) => tekst.slice(span.start, span.end));
      assert.deepEqual(woorden, woord === undefined ? [] : [woord]);
    });
});
