import assert from 'node:assert/strict';
import { type Onderdeel, uitersten, type Wandeling } from '@leerroute/model';
import fc from 'fast-check';
import { jaar, kies, onderdeel, route } from '../../model/test/bouw.ts';
import { enigeRoute } from '../../model/test/willekeurig.ts';
import { minsteVerschillende } from '../src/minste-verschillende.ts';

/** The walk that remembers every set of names: exact, but too slow for a real route. */
const verzameling: Wandeling<ReadonlySet<string>> = {
  begin: new Set(),
  sleutel: (staat) => [...staat].sort().join(),
  stap: (staat, inhoud) => [inhoud.kind === 'onderdeel' ? new Set([...staat, inhoud.id]) : staat, 0],
};
const zelf = (deel: Onderdeel) => [deel.id];

describe('het pad met de minste verschillende namen', () => {
  it('is hetzelfde als na alle verzamelingen langs te gaan', () => {
    fc.assert(
      fc.property(enigeRoute, fc.integer({ min: 1, max: 4 }), (proef, norm) => {
        const groottes = uitersten(proef, verzameling, 'min')
          .filter(({ einde }) => einde === 'route')
          .map(({ staat }) => staat.size);
        const minste = Math.min(...groottes);
        assert.equal(
          minsteVerschillende(proef, zelf, norm)?.namen.size,
          groottes.length > 0 && minste < norm ? minste : undefined,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('noemt keuzes die bij elkaar niet meer namen geven', () => {
    const deel = (naam: string) => onderdeel('keuzevak', naam);
    const proef = route([
      jaar(1, [kies(2, undefined, [deel('a'), deel('b'), deel('c')])]),
      jaar(2, [kies(2, undefined, [deel('d'), deel('c'), deel('b')])]),
    ]);
    const pad = minsteVerschillende(proef, zelf, 3);
    assert.deepEqual(
      pad?.keuzes.map(({ gekozen }) => gekozen.naam?.value),
      ['b', 'c', 'c', 'b'],
    );
    assert.equal(minsteVerschillende(proef, zelf, 2), undefined);
  });

  it('blijft snel waar geen twee keuzes iets delen en waar alles gelijk is', () => {
    let vragen = 0;
    const geteld = (deel: Onderdeel) => {
      vragen += 1;
      return [deel.id];
    };
    const groep = (naam: (optie: number) => string) =>
      kies(
        1,
        undefined,
        Array.from({ length: 30 }, (_, optie) => onderdeel('keuzevak', naam(optie))),
      );
    const tien = (naam: (groep: number, optie: number) => string) =>
      route([
        jaar(
          1,
          Array.from({ length: 10 }, (_, nummer) => groep((optie) => naam(nummer, optie))),
        ),
      ]);
    assert.equal(
      minsteVerschillende(
        tien((nummer, optie) => `${nummer}-${optie}`),
        geteld,
        4,
      ),
      undefined,
    );
    assert.equal(
      minsteVerschillende(
        tien((_, optie) => `${optie}`),
        geteld,
        4,
      )?.namen.size,
      1,
    );
    assert.ok(vragen < 10_000, `${vragen} keer naar een naam gevraagd`);
  });
});
