import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { maakProject, type Route } from '@leerroute/model';
import { urennormen } from '@leerroute/rules';
import { routeduurnorm } from '../src/normen.ts';

function route(regels: string, jaren = 3): Route {
  const tekst = `route r { ${regels} ${Array.from({ length: jaren }, (_, i) => `jaar ${i + 1} { }`).join(' ')} }`;
  const [gelezen] = maakProject([readBestand('r.route', tekst)]).routes;
  assert.ok(gelezen);
  return gelezen;
}

/** BOT of three years bol tells the norms apart: 2400 until 2026-07-31, 2200 from 2026-08-01. */
function bot(regels: string, peildatum: string): readonly number[] {
  return urennormen(route(regels), 'bol', peildatum).map((norm) => norm.bot);
}

describe('welke urennorm geldt', () => {
  const gevallen: readonly [string, string, string, readonly number[]][] = [
    ['een cohort dat vanaf 1 augustus 2026 begint: nieuw', 'cohort 2026-2027', '2026-11-23', [2200]],
    ['2026-2027 mag kiezen voor oud', 'cohort 2026-2027 urennorm oud', '2026-11-23', [2400]],
    ['2027-2028 mag dat niet meer', 'cohort 2027-2028 urennorm oud', '2026-11-23', [2200]],
    ['klaar op 31 juli 2026: oud, wat er ook staat', 'cohort 2023-2024 urennorm nieuw', '2026-11-23', [2400]],
    ['liep door en koos oud', 'cohort 2024-2025 urennorm oud', '2026-11-23', [2400]],
    ['liep door en koos nieuw, eerder bekeken', 'cohort 2024-2025 urennorm nieuw', '2026-01-01', [2200]],
    ['liep door zonder keuze, voor de omslag', 'cohort 2024-2025', '2026-07-31', [2400]],
    ['liep door zonder keuze, na de omslag', 'cohort 2024-2025', '2026-08-01', [2200]],
    ['cohorten aan beide kanten: beide', 'cohort 2023-2024 t/m 2027-2028', '2026-11-23', [2400, 2200]],
    ['zonder cohort: het schooljaar van de peildatum', '', '2026-08-01', [2200]],
    ['zonder cohort, een dag eerder', '', '2026-07-31', [2400]],
  ];
  for (const [naam, regels, peildatum, verwacht] of gevallen)
    it(naam, () => {
      assert.deepEqual(bot(regels, peildatum), verwacht);
    });

  it('de getallen van bol en bbl per lengte', () => {
    const per = (leerweg: 'bol' | 'bbl', regels: string) =>
      [1, 2, 3, 4, 5, 6, 7].map((jaren) =>
        urennormen(route(regels, jaren), leerweg, '2026-11-23')
          .map(({ totaal, bot: begeleid, bpv }) => `${totaal}/${begeleid}/${bpv}`)
          .join(),
      );
    assert.deepEqual(per('bol', 'cohort 2026-2027'), [
      '',
      '2000/1200/250',
      '3000/2200/250',
      '4000/2700/500',
      '5000/3200/750',
      '6000/3700/1000',
      '',
    ]);
    assert.deepEqual(per('bol', 'cohort 2026-2027 urennorm oud'), [
      '',
      '2000/1400/250',
      '3000/2400/250',
      '4000/2950/450',
      '5000/3500/900',
      '6000/4050/1350',
      '',
    ]);
    assert.deepEqual(per('bbl', 'cohort 2020-2021'), [
      '',
      '1850/900/610',
      '2850/2200/610',
      '3700/2400/1220',
      '4550/2600/1830',
      '5400/2800/2300',
      '',
    ]);
  });

  it('de oude norm verwijst naar de tekst die toen gold', () => {
    const [norm] = urennormen(route('cohort 2021-2022'), 'bol', '2026-11-23');
    assert.deepEqual(
      norm?.norm.basis.map(({ url }) => url.includes('/2026-01-01#')),
      [true, true],
    );
  });
});

describe('hoe lang een route mag zijn', () => {
  it('volgt uit niveau en studieduur', () => {
    const grenzen = (niveau: number, studieduur?: number) => {
      const norm = routeduurnorm(niveau, studieduur);
      return norm && [norm.min, norm.max];
    };
    assert.deepEqual(
      [grenzen(2, 1), grenzen(2, 2), grenzen(3, 2), grenzen(3, 3), grenzen(4, 3), grenzen(4, 4)],
      [
        [2, 3],
        [3, 4],
        [3, 4],
        [4, 5],
        [4, 5],
        [5, 6],
      ],
    );
    assert.deepEqual(
      [grenzen(2), grenzen(3), grenzen(4)],
      [
        [2, 4],
        [3, 5],
        [4, 6],
      ],
    );
    assert.deepEqual([grenzen(1, 1), grenzen(3, 1)], [undefined, undefined]);
  });
});
