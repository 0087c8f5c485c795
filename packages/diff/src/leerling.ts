import { jarenVan, type Project, type Route, uitersten, urenbereik } from '@leerroute/model';
import { hernoemingen } from './koppelen/hernoemd.ts';

/** Least and most over all pupil paths. */
export interface Spreiding {
  readonly min: number;
  readonly max: number;
}

/** How many pupil paths reach something. */
export type Bereikt = 'iedereen' | 'sommigen' | 'niemand';

/** Both sides of one thing; `undefined` where it does not exist on that side. */
export interface VoorEnNa<T> {
  readonly voor: T;
  readonly na: T;
}

/** What a route gives a pupil, before and after. Only what differs is in it. */
export interface Leerlingzicht {
  /** Identifier of the route, as it is now. */
  readonly route: string;
  /** Klokuren per routejaar, and over the whole route where `jaar` is absent. */
  readonly uren: readonly (VoorEnNa<Spreiding | undefined> & { readonly jaar?: number })[];
  /** Number of exams per routejaar, over all that is written there. */
  readonly examens: readonly (VoorEnNa<number> & { readonly jaar: number })[];
  /** Diplomas by their words (`vmbo bb`), and who gets them. */
  readonly diplomas: readonly (VoorEnNa<Bereikt> & { readonly diploma: string })[];
}

/** The pupil's eye: per route that is on both sides, what its pupils get more or less of. Routes where nothing differs are left out. */
export function leerlingzichten(oud: Project, nieuw: Project): readonly Leerlingzicht[] {
  const andereNaam = hernoemingen(oud, nieuw);
  return oud.routes.flatMap((van) => {
    const naar = nieuw.vind('route', andereNaam.get(van.naam.value) ?? van.naam.value);
    if (!naar || naar === van) return [];
    const zicht = {
      route: naar.naam.value,
      uren: uren(van, naar),
      examens: examens(van, naar),
      diplomas: diplomas(van, naar),
    };
    return zicht.uren.length + zicht.examens.length + zicht.diplomas.length > 0 ? [zicht] : [];
  });
}

function uren(van: Route, naar: Route): Leerlingzicht['uren'] {
  const [voor, na] = [urenPerJaar(van), urenPerJaar(naar)];
  return [...new Set([...voor.keys(), ...na.keys()])]
    .map((jaar) => ({ ...(jaar === 0 ? {} : { jaar }), voor: voor.get(jaar), na: na.get(jaar) }))
    .filter((rij) => rij.voor?.min !== rij.na?.min || rij.voor?.max !== rij.na?.max)
    .sort((a, b) => (a.jaar ?? Infinity) - (b.jaar ?? Infinity));
}

/** By number of the year; the whole route is 0. Of two years with one number the last counts. */
function urenPerJaar(route: Route): ReadonlyMap<number, Spreiding> {
  const bereik = urenbereik(route, 'totaal');
  const uit = new Map<number, Spreiding>();
  for (const [jaar, { min, max }] of bereik.jaren) uit.set(jaar.nummer.value, { min: min.waarde, max: max.waarde });
  if (bereik.route) uit.set(0, { min: bereik.route.min.waarde, max: bereik.route.max.waarde });
  return uit;
}

function examens(van: Route, naar: Route): Leerlingzicht['examens'] {
  const tel = (route: Route): ReadonlyMap<number, number> => {
    const uit = new Map<number, number>();
    for (const jaar of jarenVan(route))
      for (const ding of jaar.inhoud)
        if (ding.kind === 'examen') {
          const aantal = Math.max(1, ding.vakken.length + ding.doelen.length);
          uit.set(jaar.nummer.value, (uit.get(jaar.nummer.value) ?? 0) + aantal);
        }
    return uit;
  };
  const [voor, na] = [tel(van), tel(naar)];
  return [...new Set([...voor.keys(), ...na.keys()])]
    .sort((a, b) => a - b)
    .map((jaar) => ({ jaar, voor: voor.get(jaar) ?? 0, na: na.get(jaar) ?? 0 }))
    .filter((rij) => rij.voor !== rij.na);
}

function diplomas(van: Route, naar: Route): Leerlingzicht['diplomas'] {
  const [voor, na] = [wieHaalt(van), wieHaalt(naar)];
  return [...new Set([...voor.keys(), ...na.keys()])]
    .map((diploma) => ({ diploma, voor: voor.get(diploma) ?? 'niemand', na: na.get(diploma) ?? 'niemand' }) as const)
    .filter((rij) => rij.voor !== rij.na);
}

/** Over all ways to an end, also the ways out early. */
function wieHaalt(route: Route): ReadonlyMap<string, Bereikt> {
  const einden = uitersten<readonly string[]>(
    route,
    {
      begin: [],
      sleutel: (gehaald) => gehaald.join(),
      stap: (gehaald, ding) => {
        if (ding.kind !== 'diploma') return [gehaald, 0];
        const diploma = ding.soort === 'vmbo' ? `vmbo ${ding.vmboLeerweg?.value}` : `mbo ${ding.niveau?.value}`;
        return [[...new Set([...gehaald, diploma])].sort(), 0];
      },
    },
    'max',
  );
  const alle = new Set(einden.flatMap(({ staat }) => staat));
  return new Map(
    [...alle].map((diploma) => [
      diploma,
      einden.every(({ staat }) => staat.includes(diploma)) ? 'iedereen' : 'sommigen',
    ]),
  );
}
