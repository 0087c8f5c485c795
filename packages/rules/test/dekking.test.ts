import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { dekkingVan } from '@leerroute/rules';

/** `W1: gedekt` for each werkproces of a route with this third year. */
function oordelen(jaar: string): readonly string[] {
  const tekst = `kwalificatie 25308 "Monteur" { kerntaak B1-K1 "K" { werkproces B1-K1-W1 "Een" werkproces B1-K1-W2 "Twee" } }
route r { naar mbo 2 bol kwalificatie 25308 jaar 3 { ${jaar} } }`;
  const project = maakProject([readBestand('r.route', tekst)]);
  assert.deepEqual(project.bestanden[0]?.fouten, []);
  const [route] = project.routes;
  assert.ok(route);
  return dekkingVan(route, project, '2026-11-23').map(({ code, oordeel }) => `${code.slice(-2)}: ${oordeel}`);
}

describe('de dekking van een route', () => {
  const gevallen: readonly (readonly [string, string, string, string])[] = [
    ['niets gepland', '', 'nergens', 'nergens'],
    ['een kerntaak zonder werkprocessen dekt alle', 'kerntaak B1-K1 "K" 9 uur', 'gedekt', 'gedekt'],
    ['een kerntaak die er een noemt, dekt die ene', 'kerntaak B1-K1 "K" 9 uur { dekt B1-K1-W2 }', 'nergens', 'gedekt'],
    [
      'twee onderdelen voor dezelfde leerling',
      'project "A" 9 uur bo { dekt B1-K1-W1 } project "B" 9 uur bo { dekt B1-K1-W1 }',
      'dubbel',
      'nergens',
    ],
    [
      'een van beide verdiept',
      'project "A" 9 uur bo { dekt B1-K1-W1 } project "B" 9 uur bo verdiept { dekt B1-K1-W1 }',
      'gedekt',
      'nergens',
    ],
    [
      'elke leerling kiest een van beide',
      'kies 1 uit "Keus" { project "A" 9 uur bo { dekt B1-K1-W1 } project "B" 9 uur bo { dekt B1-K1-W1 } }',
      'gedekt',
      'nergens',
    ],
  ];
  for (const [naam, jaar, een, twee] of gevallen)
    it(naam, () => {
      assert.deepEqual(oordelen(jaar), [`W1: ${een}`, `W2: ${twee}`]);
    });
});
