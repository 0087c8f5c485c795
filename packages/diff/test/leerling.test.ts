import assert from 'node:assert/strict';
import { leerlingzichten } from '@leerroute/diff';
import { MEESTE_WEGEN, wegenPerJaar } from '../src/leerling/wegen.ts';
import { projectVan, voorbeeld } from './project.ts';

const apeldoorn = voorbeeld('apeldoorn');

function zicht(...bewerkingen: readonly (readonly [van: string, naar: string])[]) {
  const [pad = '', tekst = ''] = Object.entries(apeldoorn)[0] ?? [];
  const nieuw = bewerkingen.reduce((t, [van, naar]) => {
    assert.ok(t.includes(van));
    return t.replace(van, naar);
  }, tekst);
  return leerlingzichten(projectVan(apeldoorn), projectVan({ [pad]: nieuw }), { peildatum: '2026-11-23' });
}

describe('leerlingzichten', () => {
  it('says nothing where pupils get the same', () => {
    assert.deepEqual(zicht(['"Circulair huis"', '"Duurzaam huis"']), []);
  });

  it('gives least and most hours of every year that changes, and of the whole route', () => {
    const [route, ...meer] = zicht(['vak engels 80 uur', 'vak engels 70 uur']);
    assert.deepEqual(meer, []);
    assert.equal(route?.route, 'bol-of-bbl');
    assert.deepEqual(
      route?.uren.map(({ jaar, voor, na }) => [
        jaar,
        (na?.min ?? 0) - (voor?.min ?? 0),
        (na?.max ?? 0) - (voor?.max ?? 0),
      ]),
      [
        [2, -10, -10],
        [undefined, -10, -10],
      ],
    );
    const [jaar2] = route?.uren ?? [];
    assert.deepEqual(jaar2?.voor, { min: 1020, max: 1120 }, 'four or five electives of 100 hours');
  });

  it('tells a diploma that only some still get, and exams that go', () => {
    const [route] = zicht(
      ['    examen ce nederlands, engels, wiskunde, nask1\n', '    examen ce nederlands\n'],
      ['    diploma vmbo bb\n', ''],
    );
    assert.deepEqual(route?.examens, [{ jaar: 2, voor: 5, na: 2 }]);
    assert.deepEqual(route?.diplomas, [{ diploma: 'vmbo bb', voor: 'iedereen', na: 'niemand' }]);
    const [anders] = zicht([
      'keuze anders "Een andere richting" {',
      'keuze anders "Een andere richting" {\n        diploma vmbo kb',
    ]);
    assert.deepEqual(anders?.diplomas, [{ diploma: 'vmbo kb', voor: 'niemand', na: 'sommigen' }]);
  });

  it('says that there is nothing left to choose, and that more is asked than can be done', () => {
    const [een, ander] =
      Object.values(apeldoorn)
        .join('')
        .match(/^ *keuzevak .*\n/gm) ?? [];
    assert.ok(een && ander);
    const zin = (...weg: readonly string[]) =>
      zicht(...weg.map((regel) => [regel, ''] as const))[0]?.gevolgen.find(({ nl }) => /kiezen/.test(nl))?.nl;
    assert.equal(
      zin(een),
      'Wie in 2026 begon, heeft in jaar 2 niets meer te kiezen. Er waren 6 manieren om het jaar te doen, nu is er één.',
    );
    assert.match(zin(een, ander) ?? '', /kan jaar 2 niet doen zoals het er staat/);
  });

  it('counts the ways through a year, also those that leave the route', () => {
    const wegen = (inhoud: string) => {
      const [route] = projectVan({ 'r.route': `route r {\n jaar 1 {\n${inhoud}\n }\n}\n` }).routes;
      assert.ok(route);
      return wegenPerJaar(route).get(1);
    };
    const uit = (n: number, van: number) =>
      `kies ${n} uit "k" {\n${Array.from({ length: van }, (_, i) => `lob "${i}" 1 uur vo`).join('\n')}\n}`;
    assert.equal(wegen(''), 1);
    assert.equal(wegen(uit(4, 5)), 5);
    assert.equal(wegen(uit(4, 4)), 1);
    assert.equal(wegen(uit(4, 3)), 0);
    assert.equal(wegen(`${uit(1, 2)}\n${uit(1, 3)}`), 6);
    const moment = `beslismoment m {\n keuze a {\n${uit(1, 3)}\n }\n keuze b {\n overstap naar werk\n }\n}`;
    assert.equal(wegen(moment), 4);
    assert.equal(wegen(`${moment}\n${uit(1, 2)}`), 7, 'who left chooses no more');
    assert.equal(wegen(uit(30, 60)), MEESTE_WEGEN, 'so many that nobody counts them');
  });

  const plekken = (naar: string, minuten = 12) => `instelling i "I" {
  locatie a "A" { reistijd ${minuten} min naar s.c }
  locatie b "B" { reistijd 40 min naar s.c reistijd 25 min naar i.a }
}
school s "S" { locatie c "C" }
route r "R" { cohort 2025-2026 jaar 1 { rooster ma op s.c rooster di op ${naar} } }
`;
  const reis = (voor: string, na: string) =>
    leerlingzichten(projectVan({ 'r.route': voor }), projectVan({ 'r.route': na }), { peildatum: '2025-11-23' })[0];

  it('tells the travel time of another place, and between the old and the new one', () => {
    const anders = reis(plekken('i.a'), plekken('i.b'));
    assert.deepEqual(anders?.reis, [{ jaar: 1, voor: 12, na: 40 }]);
    assert.equal(anders?.plekken[0]?.tussen, 25);
    assert.deepEqual(
      anders?.gevolgen.map(({ nl }) => nl),
      [
        'Tussen de oude en de nieuwe plaats in jaar 1 is het 25 minuten reizen.',
        'Wie in 2025 begon, reist in jaar 1 tussen zijn plaatsen hoogstens 40 minuten; dat was 12.',
      ],
    );
  });

  it('tells a travel time that changes where the route itself stays the same', () => {
    const langer = reis(plekken('i.a'), plekken('i.a', 30));
    assert.deepEqual([langer?.reis, langer?.plekken], [[{ jaar: 1, voor: 12, na: 30 }], []]);
  });

  it('tells a way out that nobody comes past any more', () => {
    const [route] = zicht(['overstap naar mbo 2', 'overstap naar werk']);
    assert.ok(route?.uitwegen.some(({ naar, na }) => naar === 'werk' && na !== 'niemand'));
    assert.match(route?.gevolgen.map(({ nl }) => nl).join('\n') ?? '', /weg(en)? (meer )?naar een overstap naar/);
  });
});
