import assert from 'node:assert/strict';
import { formatTekst, readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';
import { GEWOON, type Regiosoort, voorbeeldregio } from '../voorbeelden/regios.ts';

/** How many of each there must be: schools, instellingen, regions, routes, places. */
const OMVANG: Readonly<Record<Regiosoort, readonly [number, number, number, number, number]>> = {
  'een-mbo': [12, 1, 1, 12, 8],
  'vijf-mbos': [5, 5, 1, 10, 3],
  'zeven-regios': [14, 1, 7, 14, 7],
};

describe('a generated region', () => {
  for (const soort of Object.keys(GEWOON) as Regiosoort[]) {
    it(`${soort}: has its size, is laid out and nothing is found in it`, () => {
      const [scholen, mbos, regios, aantalRoutes, plaatsen] = OMVANG[soort];
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
      assert.equal(project.routes.length, aantalRoutes);
      const orgs = declaraties.filter((een) => een.kind === 'organisatie');
      assert.equal(new Set(orgs.flatMap(({ plaats }) => plaats?.value ?? [])).size, plaatsen);
      assert.equal(new Set(orgs.map(({ titel }) => titel?.value)).size, orgs.length);
      assert.deepEqual(
        check(project, { peildatum: '2026-11-01' }).map(({ bestand, message }) => `${bestand}: ${message.nl}`),
        [],
      );
    });

    it(`${soort}: is the same each time, and as large as practice unless told`, () => {
      assert.deepEqual(voorbeeldregio(soort), voorbeeldregio(soort));
      const scholen = [...voorbeeldregio(soort).keys()].filter((pad) => pad.includes('/school-'));
      assert.equal(scholen.length, GEWOON[soort]);
    });
  }

  it('has names for a thousand schools', () => {
    const titels = [...voorbeeldregio('een-mbo', 1000).values()].flatMap((tekst) => /^school .*$/m.exec(tekst) ?? []);
    assert.equal(new Set(titels.map((regel) => regel.replace(/^school \S+/, ''))).size, 1000);
  });
});
