import { type Doelopleiding, type Route, type Stapinhoud, uitersten } from '@leerroute/model';
import type { Bereikt } from './types.ts';

/** Diplomas by their words (`vmbo bb`), and how many paths lead to them, also those that leave the route early. */
export function diplomasVan(route: Route): ReadonlyMap<string, Bereikt> {
  return bereikVan(route, (ding) => {
    if (ding.kind !== 'diploma') return undefined;
    return ding.soort === 'vmbo' ? `vmbo ${ding.vmboLeerweg?.value}` : `mbo ${ding.niveau?.value}`;
  });
}

/** Ways out of the route by where they lead (`mbo 2`), and how many paths come past one. */
export function uitwegenVan(route: Route): ReadonlyMap<string, Bereikt> {
  return bereikVan(route, (ding) => (ding.kind === 'overstap' ? trede(ding.doel) : undefined));
}

/** Ways on after the route by where they lead; they are for everybody who gets to its end. */
export function vervolgVan(route: Route): ReadonlyMap<string, Bereikt> {
  const einden = uitersten(route, { begin: null, sleutel: () => '', stap: () => [null, 0] }, 'max');
  const afgemaakt = einden.filter(({ einde }) => einde === 'route').length;
  const wie = afgemaakt === 0 ? 'niemand' : afgemaakt === einden.length ? 'iedereen' : 'sommigen';
  return new Map(route.vervolg.map((doel) => [trede(doel), wie]));
}

function trede({ soort, vmboLeerweg, niveau }: Doelopleiding): string {
  if (soort === 'werk') return 'werk';
  return soort === 'vmbo' ? `vmbo ${vmboLeerweg?.value ?? ''}`.trim() : `mbo ${niveau?.value ?? ''}`.trim();
}

/** One walk per thing, so that the number of states stays small however many things there are. */
function bereikVan(route: Route, naamVan: (ding: Stapinhoud) => string | undefined): ReadonlyMap<string, Bereikt> {
  const alle = new Set<string>();
  const begin = { begin: null, sleutel: () => '' };
  const stap = (_: null, ding: Stapinhoud): readonly [null, number] => {
    const naam = naamVan(ding);
    if (naam !== undefined) alle.add(naam);
    return [null, 0];
  };
  uitersten(route, { ...begin, stap }, 'max');
  return new Map([...alle].map((naam) => [naam, bereikt(route, (ding) => naamVan(ding) === naam)]));
}

function bereikt(route: Route, is: (ding: Stapinhoud) => boolean): Bereikt {
  const einden = uitersten<boolean>(
    route,
    { begin: false, sleutel: String, stap: (gehad, ding) => [gehad || is(ding), 0] },
    'max',
  );
  const wel = einden.filter(({ staat }) => staat).length;
  if (wel === 0) return 'niemand';
  return wel === einden.length ? 'iedereen' : 'sommigen';
}
