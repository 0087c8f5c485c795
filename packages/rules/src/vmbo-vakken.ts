import { catalogusnaam, zoekVak } from '@leerroute/catalogue';
import {
  type Localized,
  metGeneste,
  type Naamgebruik,
  type Onderdeel,
  onthoud,
  type Route,
  soortVan,
  type VmboLeerweg,
} from '@leerroute/model';
import type { Basis } from './finding.ts';
import { profielenVan } from './profielen.ts';
import { ub } from './wet.ts';

/** Something an exam asks for: this many (one unless told) of these subjects. */
export interface Vakeis {
  readonly naam: Localized;
  readonly uit: readonly string[];
  readonly aantal?: number;
}

function vak(naam: string, nl: string, en: string): Vakeis {
  return { naam: { nl, en }, uit: [naam] };
}

export const NEDERLANDS = vak('nederlands', 'Nederlands', 'Dutch');
export const ENGELS = vak('engels', 'Engels', 'English');
const WISKUNDE = vak('wiskunde', 'wiskunde', 'mathematics');
const NASK1 = vak('nask1', 'nask1', 'physics and chemistry (nask1)');
const BIOLOGIE = vak('biologie', 'biologie', 'biology');
const ECONOMIE = vak('economie', 'economie', 'economics');

/** What all pupils take, in every leerweg (UB 2.15, 2.20, 2.24). All kunstvakken have one name here. */
export const GEMEENSCHAPPELIJK: readonly Vakeis[] = [
  NEDERLANDS,
  ENGELS,
  vak('maatschappijleer', 'maatschappijleer', 'social studies (maatschappijleer)'),
  vak('lo', 'lichamelijke opvoeding (lo)', 'physical education (lo)'),
  vak('kunstvak', 'kunstvak (zoals ckv)', 'art subject (such as ckv)'),
];

const TECHNISCH = [WISKUNDE, NASK1];
const ZORG: readonly Vakeis[] = [
  BIOLOGIE,
  {
    naam: {
      nl: 'wiskunde, maatschappijkunde, geschiedenis of aardrijkskunde',
      en: 'mathematics, maatschappijkunde, history or geography',
    },
    uit: ['wiskunde', 'maatschappijkunde', 'geschiedenis', 'aardrijkskunde'],
  },
];
const ECONOMISCH: readonly Vakeis[] = [
  ECONOMIE,
  {
    naam: { nl: 'wiskunde, Frans of Duits', en: 'mathematics, French or German' },
    uit: ['wiskunde', 'frans', 'duits'],
  },
];

/**
 * The algemene vakken that go with a profile (UB 2.16, 2.21 lid 2, 2.25 lid 2). The law names none for maritiem en techniek, so
 * it is not in the table.
 */
const AVO: Readonly<Record<string, readonly Vakeis[]>> = {
  bwi: TECHNISCH,
  pie: TECHNISCH,
  mt: TECHNISCH,
  mvi: TECHNISCH,
  techniek: TECHNISCH,
  zw: ZORG,
  eo: ECONOMISCH,
  hbr: ECONOMISCH,
  economie: ECONOMISCH,
  groen: [WISKUNDE, { naam: { nl: 'biologie of nask1', en: 'biology or nask1' }, uit: ['biologie', 'nask1'] }],
  dp: [
    {
      naam: {
        nl: 'twee van wiskunde, economie, biologie en nask1',
        en: 'two of mathematics, economics, biology and nask1',
      },
      uit: ['wiskunde', 'economie', 'biologie', 'nask1'],
      aantal: 2,
    },
  ],
};

/** The algemene vakken of each profile of a route; empty where the law names none for one of them or a name is not known. */
export function avoEisen(route: Route): readonly (readonly Vakeis[])[] {
  const perProfiel = (route.van?.profielen ?? []).map((naam) => profielenVan(naam).flatMap(({ id }) => AVO[id] ?? []));
  return perProfiel.some((eisen) => eisen.length === 0) ? [] : perProfiel;
}

/** Whether pupils of this route must take the whole vmbo exam: in a geïntegreerde route only if it says so (WVO 2.107l lid 4). */
export function vraagtVolledigExamen(route: Route): boolean {
  return (
    soortVan(route) === 'doorlopend' || (soortVan(route) === 'geïntegreerd' && route.vmboExamen?.value === 'volledig')
  );
}

/** The article that holds for the first leerweg of a route, out of one for each. */
export function artikelVoor(route: Route, artikelen: Readonly<Record<VmboLeerweg, string>>): Basis {
  return ub(artikelen[route.van?.leerwegen[0]?.value ?? 'bb']);
}

/** Subjects that the law does not name apart: another programme of the same, or what it was called before. */
const ALS: ReadonlyMap<string, string> = new Map([
  ['wiskunde-1-2', 'wiskunde'],
  ['maatschappijleer-ii', 'maatschappijkunde'],
]);

const KUNST = /^(ckv$|kunst|beelden|muziek|dans|drama|teken|handvaardig|textiele|audiovisuele|film|fotografie)/;

/** The names of the subject that a name can stand for: two for one that is ambiguous. */
export const vaknamen = onthoud(({ value }: Naamgebruik): readonly string[] => {
  const gevonden = zoekVak(value);
  const namen =
    gevonden.soort === 'gevonden'
      ? [gevonden.item.catalogusnaam]
      : gevonden.soort === 'dubbelzinnig'
        ? gevonden.items.map((item) => item.catalogusnaam)
        : [catalogusnaam(value)];
  return namen.map((naam) => (KUNST.test(naam) ? 'kunstvak' : (ALS.get(naam) ?? naam)));
});

/** The subjects in a part: its own, those nested in it and those it counts as. */
export const vakkenIn = onthoud((onderdeel: Onderdeel): readonly string[] =>
  metGeneste([onderdeel])
    .flatMap((deel) => [deel, ...deel.teltAls])
    .flatMap(({ soort, naam }) => (soort.value === 'vak' && naam ? vaknamen(naam) : [])),
);
