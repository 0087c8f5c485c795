import assert from 'node:assert/strict';
import {
  dagenVan,
  inschrijvingVan,
  laatsteDag,
  leerjaarVan,
  routeduur,
  schooljaarOp,
  schooljaarTekst,
  schooljaarVan,
} from '@leerroute/model';
import { jaar, nergens, op, route } from './bouw.ts';

describe('de jaren van een route', () => {
  it('jaar 1 en 2 zijn leerjaar 3 en 4, daarna mbo', () => {
    assert.deepEqual([1, 2, 3, 4].map(leerjaarVan), [
      { fase: 'vmbo', nummer: 3 },
      { fase: 'vmbo', nummer: 4 },
      { fase: 'mbo', nummer: 1 },
      { fase: 'mbo', nummer: 2 },
    ]);
  });

  it('een schooljaar loopt van 1 augustus tot en met 31 juli', () => {
    const derde = schooljaarVan({ start: 2021 }, 3);
    assert.equal(schooljaarTekst(derde), '2023-2024');
    assert.deepEqual(dagenVan(derde), { van: '2023-08-01', tot: '2024-07-31' });
    assert.deepEqual(schooljaarOp('2024-07-31'), derde);
    assert.deepEqual(schooljaarOp('2024-08-01'), { start: 2024 });
  });

  it('een gat of een dubbel jaar verlengt de route niet', () => {
    assert.equal(routeduur(route([jaar(1, []), jaar(2, []), jaar(2, []), jaar(4, [])])), 3);
  });

  it('de route duurt tot de laatste cohort klaar is', () => {
    const cohort = { van: op({ start: 2021 }), tot: op({ start: 2023 }), span: nergens };
    assert.equal(laatsteDag(route([jaar(1, []), jaar(2, []), jaar(3, [])], { cohort })), '2026-07-31');
    assert.equal(laatsteDag(route([jaar(1, [])])), undefined);
  });

  it('ingeschreven bij de school, vanaf jaar 3 bij de instelling, tenzij het jaar iets anders zegt', () => {
    const proef = route(
      [jaar(1, []), jaar(3, []), jaar(2, [{ kind: 'ingeschreven', bij: op('mbo'), span: nergens }])],
      {
        van: { leerwegen: [], profielen: [], scholen: [op('school')], span: nergens },
        naar: { niveau: op(2), leerweg: op('bol'), kwalificaties: [], instellingen: [op('mbo')], span: nergens },
      },
    );
    assert.deepEqual(
      proef.jaren.map((leerjaar) => {
        const { bij, volgens } = inschrijvingVan(proef, leerjaar);
        return [bij.map((naam) => naam.value).join(), volgens];
      }),
      [
        ['school', 'wet'],
        ['mbo', 'wet'],
        ['mbo', 'tekst'],
      ],
    );
  });
});
