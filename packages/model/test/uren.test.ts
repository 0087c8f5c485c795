import assert from 'node:assert/strict';
import { type Merk, type Onderdeel, telUren } from '@leerroute/model';
import { nergens, onderdeel, op } from './bouw.ts';

function uren(...delen: readonly [number, Merk?][]): Pick<Onderdeel, 'uren'> {
  return { uren: delen.map(([aantal, merk]) => ({ aantal: op(aantal), merk: merk && op(merk), span: nergens })) };
}

describe('uren van een onderdeel', () => {
  const gevallen: readonly [string, Onderdeel, Partial<ReturnType<typeof telUren>>][] = [
    ['een vak is vo en begeleid', onderdeel('vak', 'engels', 7.5), { totaal: 7.5, bot: 7.5, vo: 7.5 }],
    ['bpv is bo en geen bot', onderdeel('bpv', 'x', 340), { totaal: 340, bpv: 340, bo: 340 }],
    [
      'onbegeleid telt apart',
      onderdeel('vak', 'engels', 20, { onbegeleid: nergens }),
      { totaal: 20, onbegeleid: 20, vo: 20 },
    ],
    ['een vrij onderdeel zonder merk', onderdeel('stage', 'x', 40), { totaal: 40, bot: 40, ongemerkt: 40 }],
    [
      'een som is een combinatie',
      onderdeel('keuzevak', 'x', undefined, uren([60, 'vo'], [40, 'bo'])),
      { totaal: 100, bot: 100, vo: 60, bo: 40 },
    ],
    [
      'eigen uren gaan voor',
      onderdeel('profielvak', 'pie', 300, { onderdelen: [onderdeel('module', 'x', 90)] }),
      { totaal: 300, bot: 300, vo: 300 },
    ],
    [
      'zonder eigen uren telt wat erin zit',
      onderdeel('project', 'x', undefined, {
        onbegeleid: nergens,
        onderdelen: [onderdeel('module', 'a', 90), onderdeel('kerntaak', 'b', 10)],
      }),
      { totaal: 100, onbegeleid: 100, vo: 90, bo: 10 },
    ],
  ];
  for (const [naam, deel, verwacht] of gevallen)
    it(naam, () => {
      const leeg = { totaal: 0, bot: 0, bpv: 0, onbegeleid: 0, vo: 0, bo: 0, ongemerkt: 0 };
      assert.deepEqual(telUren(deel), { ...leeg, ...verwacht });
    });
});
