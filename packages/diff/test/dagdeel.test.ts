import assert from 'node:assert/strict';
import { vergelijk } from '@leerroute/diff';
import { projectVan } from './project.ts';

const PARTNERS = 'school s "School" { locatie g "Gebouw" } instelling m "Mbo" { locatie h "Hal" }';
const route = (regels: string) => ({
  'a.route': `${PARTNERS}\nroute r "Route" { status actief cohort 2026-2027 jaar 1 { ${regels} } }\n`,
});

const wijzigingen = (voor: string, na: string) =>
  vergelijk(projectVan(route(voor)), projectVan(route(na)), { peildatum: '2026-11-23' }).map(({ message }) => message);

describe('half a day', () => {
  it('of a part is told when it changes, and not when it is written in another order', () => {
    const [message, ...rest] = wijzigingen('vak nask1 100 uur elke do', 'vak nask1 100 uur elke do middag');
    assert.deepEqual(rest, []);
    assert.match(message?.nl ?? '', /donderdagmiddag in plaats van donderdag\./);
    assert.match(message?.en ?? '', /Thursday afternoon/);
    assert.deepEqual(wijzigingen('vak nask1 9 uur elke wo, do ochtend', 'vak nask1 9 uur elke do ochtend, wo'), []);
  });

  it('of a rooster is told when it changes', () => {
    const [message] = wijzigingen('rooster do op m.h', 'rooster do ochtend op s.g rooster do middag op m.h');
    assert.match(message?.nl ?? '', /donderdagochtend op .*School.*donderdagmiddag op .*Mbo/s);
  });
});
