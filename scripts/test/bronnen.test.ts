import assert from 'node:assert/strict';
import { catalogusPeildata } from '@leerroute/catalogue';
import { regelkoppen } from '@leerroute/rules';
import { bronnenpagina } from '../bronnen.ts';

/** The rows of the tables in one section of a page. */
function rijen(pagina: string, kop: string): readonly (readonly string[])[] {
  const deel = pagina.split(/^## /m).find((een) => een.startsWith(`${kop}\n`)) ?? '';
  const tabellen = deel.split('\n').filter((regel) => regel.startsWith('| '));
  return tabellen.map((regel) => regel.split(/(?<!\\)\|/).map((cel) => cel.trim()));
}

describe('the page of sources', () => {
  for (const [taal, wetten, anders, lijsten] of [
    ['nl', 'Wet en besluit', 'Andere bronnen', 'Lijsten met namen en codes'],
    ['en', 'Laws and decrees', 'Other sources', 'Lists of names and codes'],
  ] as const) {
    const pagina = bronnenpagina([...regelkoppen.values()], taal);

    it(`${taal}: has each article with its version and certainty, and no law elsewhere`, () => {
      const artikelen = rijen(pagina, wetten).filter(([, bron = '']) => bron.startsWith('['));
      assert.ok(artikelen.length > 50);
      for (const [, bron, versie, zekerheid] of artikelen) assert.ok(versie && zekerheid, bron);
      const wetElders = rijen(pagina, anders).filter(
        ([, bron = '']) => bron.includes('wetten.overheid.nl') && !bron.includes('BWBR0048579'),
      );
      assert.deepEqual(wetElders, []);
    });

    it(`${taal}: names each rule that rests on something`, () => {
      const zonder = [...regelkoppen.values()].filter(
        ({ id, basis }) => basis.length > 0 && !pagina.includes(`[\`${id}\`]`),
      );
      assert.deepEqual(
        zonder.map(({ id }) => id),
        [],
      );
    });

    it(`${taal}: has each list with date, number and certainty`, () => {
      const genoemd = rijen(pagina, lijsten).slice(1);
      assert.equal(genoemd.length, catalogusPeildata().length);
      for (const [, titel, peildatum = '', aantal = '', zekerheid, , bronnen] of genoemd)
        assert.ok(/^\d{4}/.test(peildatum) && Number(aantal) > 0 && zekerheid && bronnen, titel);
    });
  }
});
