import { cohortenVan, type Localized, type Route, routeduur, type Schooljaar, schooljaarOp } from '@leerroute/model';

/** For whom a change in a route counts. */
export interface Doelgroep {
  /** The cohorts that have it ahead of them or are in the middle of it, oldest first. */
  readonly cohorten: readonly Schooljaar[];
  readonly lopend: boolean;
  /** Whether a cohort is in that very year at the peildatum, so that the pta of this school year is about it. */
  readonly nuInDitJaar: boolean;
  /** The subject of a sentence about them: `Wie in 2025 begon,`. */
  readonly wie: Localized;
}

const IEDEREEN: Localized = { nl: 'Een leerling', en: 'Pupils' };

export const NIEMAND: Doelgroep = { cohorten: [], lopend: false, nuInDitJaar: false, wie: IEDEREEN };

/** Cohorts further apart than this are a typing error, not people. */
const MEESTE_COHORTEN = 100;

/**
 * Who notices a change in these years of the route; without years, in the whole route. A cohort that has left those years behind
 * at the peildatum notices nothing. Where both sides have cohorts in common it is about those: a cohort that is new
 * or goes loses nothing by another change.
 */
export function doelgroepVan(
  oud: Route | undefined,
  nieuw: Route | undefined,
  jaren: readonly number[],
  peildatum: string,
): Doelgroep {
  const nu = schooljaarOp(peildatum).start;
  const [hier, daar] = [startjaren(oud), startjaren(nieuw)];
  const gedeeld = hier.filter((start) => daar.includes(start));
  const alle = gedeeld.length > 0 ? gedeeld : [...new Set([...hier, ...daar])].sort((a, b) => a - b);
  const laatste = Math.max(
    ...(jaren.length > 0 ? jaren : [oud, nieuw].map((route) => (route ? routeduur(route) : 0))),
    1,
  );
  const cohorten = alle.filter((start) => start + laatste - 1 >= nu);
  return {
    cohorten: cohorten.map((start) => ({ start })),
    lopend: cohorten.some((start) => start <= nu),
    nuInDitJaar: jaren.some((jaar) => cohorten.includes(nu - jaar + 1)),
    wie: wie(cohorten, nu),
  };
}

/** All who notice something of at least one of these. */
export function samen(groepen: readonly Doelgroep[], peildatum: string): Doelgroep {
  const starts = [...new Set(groepen.flatMap(({ cohorten }) => cohorten.map(({ start }) => start)))].sort(
    (a, b) => a - b,
  );
  return {
    cohorten: starts.map((start) => ({ start })),
    lopend: groepen.some(({ lopend }) => lopend),
    nuInDitJaar: groepen.some(({ nuInDitJaar }) => nuInDitJaar),
    wie: wie(starts, schooljaarOp(peildatum).start),
  };
}

/** All who notice something of at least one of these changes: `wie in 2025 begon`, without a subject's comma. */
export function voorWie(groepen: readonly Pick<Doelgroep, 'cohorten'>[], peildatum: string): Localized {
  const starts = [...new Set(groepen.flatMap(({ cohorten }) => cohorten.map(({ start }) => start)))];
  const { nl, en } = wie(
    starts.sort((a, b) => a - b),
    schooljaarOp(peildatum).start,
  );
  if (starts.length === 0) return { nl: '', en: '' };
  return { nl: nl.replace(/^W/, 'w').replace(/,$/, ''), en: en.replace(/^P/, 'p') };
}

function startjaren(route: Route | undefined): readonly number[] {
  const cohorten = route && cohortenVan(route);
  if (!cohorten) return [];
  const aantal = Math.min(cohorten.laatste.start - cohorten.eerste.start + 1, MEESTE_COHORTEN);
  return Array.from({ length: aantal }, (_, i) => cohorten.eerste.start + i);
}

function wie(cohorten: readonly number[], nu: number): Localized {
  const begonnen = cohorten.filter((start) => start <= nu);
  const later = cohorten.filter((start) => start > nu);
  if (cohorten.length === 0) return IEDEREEN;
  const [toen, straks] = [jaartallen(begonnen), jaartallen(later)];
  const nl = [begonnen.length > 0 ? `in ${toen.nl} begon` : '', later.length > 0 ? `in ${straks.nl} begint` : ''];
  const en = [
    begonnen.length > 0 ? `who started in ${toen.en}` : '',
    later.length > 0 ? `who start in ${straks.en}` : '',
  ];
  return { nl: `Wie ${nl.filter(Boolean).join(' of ')},`, en: `Pupils ${en.filter(Boolean).join(' or ')}` };
}

function jaartallen(starts: readonly number[]): Localized {
  const [eerste, tweede, ...meer] = starts;
  if (tweede === undefined) return { nl: `${eerste}`, en: `${eerste}` };
  if (meer.length === 0) return { nl: `${eerste} of ${tweede}`, en: `${eerste} or ${tweede}` };
  return { nl: `${eerste} t/m ${starts.at(-1)}`, en: `${eerste} to ${starts.at(-1)}` };
}
