import { jarenVan, type Localized, type Project, type Route, urenbereik } from '@leerroute/model';
import { Namen } from '../bomen/namen.ts';
import { doelgroepVan } from '../cohorten.ts';
import { hernoemingen } from '../koppelen/hernoemd.ts';
import { diplomasVan, uitwegenVan, vervolgVan } from './bereik.ts';
import { gevolgenVan } from './gevolgen.ts';
import { type Jaarplekken, plekkenPerJaar, reistijdTussen } from './plekken.ts';
import type { Bereikt, Leerlingzicht, PerJaar, Spreiding } from './types.ts';
import { wegenPerJaar } from './wegen.ts';

/** The pupil's eye: per route that is on both sides, what its pupils get more or less of. Routes where nothing differs are left out. */
export function leerlingzichten(
  oud: Project,
  nieuw: Project,
  { peildatum }: { readonly peildatum: string },
): readonly Leerlingzicht[] {
  const andereNaam = hernoemingen(oud, nieuw);
  const hier = { project: oud, namen: new Namen(oud, andereNaam) };
  const daar = { project: nieuw, namen: new Namen(nieuw, new Map()) };
  return oud.routes.flatMap((van) => {
    const naar = nieuw.vind('route', andereNaam.get(van.naam.value) ?? van.naam.value);
    if (!naar) return [];
    const zicht = {
      ...(naar === van ? NIETS : programma(van, naar)),
      ...onderweg({ ...hier, route: van }, { ...daar, route: naar }),
    };
    if (Object.values(zicht).every((rijen) => rijen.length === 0)) return [];
    const wie = (jaar?: number): Localized => doelgroepVan(van, naar, jaar === undefined ? [] : [jaar], peildatum).wie;
    return [{ route: naar.naam.value, ...zicht, gevolgen: gevolgenVan(zicht, wie) }];
  });
}

type Programma = Pick<Leerlingzicht, 'uren' | 'examens' | 'diplomas' | 'uitwegen' | 'vervolg' | 'wegen'>;

const NIETS: Programma = { uren: [], examens: [], diplomas: [], uitwegen: [], vervolg: [], wegen: [] };

function programma(van: Route, naar: Route): Programma {
  const [oudeWegen, nieuweWegen] = [wegenPerJaar(van), wegenPerJaar(naar)];
  return {
    uren: uren(van, naar),
    examens: perJaar(examensVan(van), examensVan(naar)).map(({ jaar, voor = 0, na = 0 }) => ({ jaar, voor, na })),
    diplomas: bereik(diplomasVan(van), diplomasVan(naar)).map(({ naam, ...wie }) => ({ diploma: naam, ...wie })),
    uitwegen: bereik(uitwegenVan(van), uitwegenVan(naar)).map(({ naam, ...wie }) => ({ naar: naam, ...wie })),
    vervolg: bereik(vervolgVan(van), vervolgVan(naar)).map(({ naam, ...wie }) => ({ naar: naam, ...wie })),
    wegen: perJaar(oudeWegen, nieuweWegen).flatMap(({ jaar, voor, na }) =>
      voor === undefined || na === undefined ? [] : [{ jaar, voor, na }],
    ),
  };
}

/** By number of the year where the sides differ; `gelijk` decides what is the same. */
function perJaar<T>(
  voor: ReadonlyMap<number, T>,
  na: ReadonlyMap<number, T>,
  gelijk: (voor: T | undefined, na: T | undefined) => boolean = Object.is,
): readonly PerJaar<T | undefined>[] {
  return [...new Set([...voor.keys(), ...na.keys()])]
    .sort((a, b) => a - b)
    .map((jaar) => ({ jaar, voor: voor.get(jaar), na: na.get(jaar) }))
    .filter((rij) => !gelijk(rij.voor, rij.na));
}

function uren(van: Route, naar: Route): Leerlingzicht['uren'] {
  const zelfde = (a?: Spreiding, b?: Spreiding): boolean => a?.min === b?.min && a?.max === b?.max;
  const [heel, ...rest] = perJaar(urenPerJaar(van), urenPerJaar(naar), zelfde);
  if (heel?.jaar !== HELE_ROUTE) return heel ? [heel, ...rest] : [];
  return [...rest, { voor: heel.voor, na: heel.na }];
}

const HELE_ROUTE = 0;

/** Of two years with one number the last counts. */
function urenPerJaar(route: Route): ReadonlyMap<number, Spreiding> {
  const bereik = urenbereik(route, 'totaal');
  const uit = new Map<number, Spreiding>();
  for (const [jaar, { min, max }] of bereik.jaren) uit.set(jaar.nummer.value, { min: min.waarde, max: max.waarde });
  if (bereik.route) uit.set(HELE_ROUTE, { min: bereik.route.min.waarde, max: bereik.route.max.waarde });
  return uit;
}

function examensVan(route: Route): ReadonlyMap<number, number> {
  const uit = new Map<number, number>();
  for (const { nummer, inhoud } of jarenVan(route))
    for (const ding of inhoud)
      if (ding.kind === 'examen') {
        const aantal = Math.max(1, ding.vakken.length + ding.doelen.length);
        uit.set(nummer.value, (uit.get(nummer.value) ?? 0) + aantal);
      }
  return uit;
}

function bereik(voor: ReadonlyMap<string, Bereikt>, na: ReadonlyMap<string, Bereikt>) {
  return [...new Set([...voor.keys(), ...na.keys()])]
    .map((naam) => ({ naam, voor: voor.get(naam) ?? 'niemand', na: na.get(naam) ?? 'niemand' }) as const)
    .filter((rij) => rij.voor !== rij.na);
}

interface Kant {
  readonly route: Route;
  readonly project: Project;
  readonly namen: Namen;
}

function onderweg(oud: Kant, nieuw: Kant): Pick<Leerlingzicht, 'plekken' | 'reis'> {
  const [voor, na] = [oud, nieuw].map(({ route, project, namen }) => plekkenPerJaar(route, project, namen));
  if (!voor || !na) return { plekken: [], reis: [] };
  const dagen = (jaar: Jaarplekken | undefined): string => JSON.stringify([...(jaar?.dagen ?? [])].sort());
  const gewijzigd = perJaar(voor, na, (a, b) => dagen(a) === dagen(b));
  return {
    plekken: gewijzigd.map(({ jaar, voor, na }) => {
      const weg = [...(voor?.dagen.keys() ?? [])].filter((plek) => !na?.dagen.has(plek));
      const erbij = [...(na?.dagen.keys() ?? [])].filter((plek) => !voor?.dagen.has(plek));
      const [een = '', ander = ''] = weg.length === 1 && erbij.length === 1 ? [...weg, ...erbij] : [];
      const tussen = reistijdTussen(een, ander, nieuw.project) ?? reistijdTussen(een, ander, oud.project);
      return { jaar, voor: voor?.toon, na: na?.toon, ...(tussen === undefined ? {} : { tussen }) };
    }),
    reis: perJaar(voor, na, (a, b) => a?.reis === b?.reis).map(({ jaar, voor, na }) => ({
      jaar,
      voor: voor?.reis,
      na: na?.reis,
    })),
  };
}
