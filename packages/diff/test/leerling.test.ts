import assert from 'node:assert/strict';
import { leerlingzichten } from '@leerroute/diff';
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
});
