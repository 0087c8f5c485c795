import assert from 'node:assert/strict';
import { formatTekst, readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';
import { GEWOON, type Regiosoort, voorbeeldregio } from '../voorbeelden/regios.ts';

/** How many of each there must be: schools, instellingen, regions. */
const OMVANG: Readonly<Record<Regiosoort, readonly [number, number, number]>> = {
  'een-mbo': [12, 1, 1],
  'vijf-mbos': [5, 5, 1],
  'zeven-regios': [14, 1, 7],
};

describe('a generated region', () => {
  for (const soort of Object.keys(GEWOON) as Regiosoort[]) {
    it(`${soort}: has its size, is laid out and nothing is found in it`, () => {
      const [scholen, mbos, regios] = OMVANG[soort];
      const routes = [...voorbeeldregio(soort, scholen)].filter(([pad]) => pad.endsWith('.route'));
      for (const [pad, tekst] of routes) assert.deepEqual(formatTekst(tekst), { tekst }, pad);
      const project = maakProject(routes.map(([pad, tekst]) => readBestand(pad, tekst)));
      const declaraties = project.bestanden.flatMap((bestand) => bestand.declaraties);
      const aantal = (soort: string) =>
        declaraties.filter((een) => een.kind === 'organisatie' && een.soort === soort).length;
      assert.deepEqual(
        [aantal('school'), aantal('instelling'), declaraties.filter(({ kind }) => kind === 'regio').length],
        [scholen, mbos, regios],
      );
      assert.equal(project.routes.length, scholen);
      assert.deepEqual(
        check(project, { peildatum: '2026-11-01' }).map(({ bestand, message }) => `${bestand}: ${message.nl}`),
        [],
      );
    });
  }
});
