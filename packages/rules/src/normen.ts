import {
  cohortenVan,
  dagenVan,
  type MboLeerweg,
  type Route,
  routeduur,
  type Schooljaar,
  schooljaarOp,
  schooljaarVan,
  soortVan,
  type VmboLeerweg,
} from '@leerroute/model';
import type { Basis } from './finding.ts';
import { ub, web, wvo, type Zekerheid } from './wet.ts';

/** A norm with where it stands and, where it is not for ever, the days on which it holds (ISO, both included). */
interface Norm {
  readonly van?: string;
  readonly tot?: string;
  readonly basis: readonly Basis[];
  readonly zekerheid: Zekerheid;
}

/** The day from which the new hours for bol routes hold; from then on keeping the old ones is a choice. */
export const OMSLAG = '2026-08-01';

/** The last cohort for which both boards may choose the old hours (WEB 12.4c.2 leden 1 and 2). */
export const LAATSTE_OUDE_COHORT: Schooljaar = { start: 2026 };

/** The hours of one route length in klokuren. */
export interface Uren {
  readonly totaal: number;
  readonly bot: number;
  readonly bpv: number;
}

export type Normsoort = 'oud' | 'nieuw';

export interface Urennorm extends Norm {
  readonly soort?: Normsoort;
  readonly leerweg: MboLeerweg;
  /** By length of the route in years. */
  readonly perDuur: ReadonlyMap<number, Uren>;
}

function perDuur(...rijen: readonly (readonly [jaren: number, totaal: number, bot: number, bpv: number])[]) {
  return new Map(rijen.map(([jaren, totaal, bot, bpv]) => [jaren, { totaal, bot, bpv }]));
}

/** All hour norms, by leerweg and the days on which they hold. */
export const URENNORMEN: readonly Urennorm[] = [
  {
    soort: 'nieuw',
    leerweg: 'bol',
    van: OMSLAG,
    basis: [wvo('2.107h'), web('9.1.10')],
    zekerheid: 'C26',
    perDuur: perDuur(
      [2, 2000, 1200, 250],
      [3, 3000, 2200, 250],
      [4, 4000, 2700, 500],
      [5, 5000, 3200, 750],
      [6, 6000, 3700, 1000],
    ),
  },
  {
    soort: 'oud',
    leerweg: 'bol',
    tot: '2026-07-31',
    basis: [wvo('2.107h', '2026-01-01'), web('9.1.10', '2026-01-01')],
    zekerheid: 'C',
    perDuur: perDuur(
      [2, 2000, 1400, 250],
      [3, 3000, 2400, 250],
      [4, 4000, 2950, 450],
      [5, 5000, 3500, 900],
      [6, 6000, 4050, 1350],
    ),
  },
  {
    leerweg: 'bbl',
    basis: [wvo('2.107i'), web('9.1.11')],
    zekerheid: 'C26',
    perDuur: perDuur(
      [2, 1850, 900, 610],
      [3, 2850, 2200, 610],
      [4, 3700, 2400, 1220],
      [5, 4550, 2600, 1830],
      [6, 5400, 2800, 2300],
    ),
  },
];

/**
 * Which hours a cohort is judged by. From 2026-08-01 the new ones; a cohort of 2026-2027 may choose the old ones, and so may one
 * that was under way (WEB 12.4c.2). One under way that has not chosen is judged by what holds on the peildatum.
 */
function normsoortVan(route: Route, cohort: Schooljaar, peildatum: string): Normsoort {
  const gekozen = route.urennorm?.norm.value;
  if (cohort.start >= 2026) return gekozen === 'oud' && cohort.start <= LAATSTE_OUDE_COHORT.start ? 'oud' : 'nieuw';
  if (dagenVan(schooljaarVan(cohort, routeduur(route))).tot < OMSLAG) return 'oud';
  return gekozen ?? (peildatum < OMSLAG ? 'oud' : 'nieuw');
}

export interface GeldendeUren extends Uren {
  readonly norm: Urennorm;
  /** The first cohort that it holds for; absent where the route states no cohort. */
  readonly cohort?: Schooljaar;
}

/**
 * The hours that hold for a route of this length that ends in this leerweg, one for each norm that some cohort falls under.
 * Without a cohort the school year of the peildatum counts. Empty for a length that the law does not know.
 */
export function urennormen(route: Route, leerweg: MboLeerweg, peildatum: string): readonly GeldendeUren[] {
  const cohorten = cohortenVan(route);
  const proef = cohorten
    ? [cohorten.eerste, ...omslagcohorten(route, cohorten), cohorten.laatste]
    : [schooljaarOp(peildatum)];
  const gevonden = new Map<Urennorm, GeldendeUren>();
  for (const cohort of proef) {
    const soort = normsoortVan(route, cohort, peildatum);
    const norm = URENNORMEN.find((een) => een.leerweg === leerweg && (een.soort ?? soort) === soort);
    const uren = norm?.perDuur.get(routeduur(route));
    if (norm && uren && !gevonden.has(norm)) gevonden.set(norm, { ...uren, norm, cohort: cohorten && cohort });
  }
  return [...gevonden.values()];
}

/**
 * The hours to set beside a whole route, as a picture does: those of its first cohort and of the leerweg it leads to. Undefined for
 * a leerlijn or leerlab, which has no legal norm, and for a length that the law does not know.
 */
export function urennormVanRoute(route: Route, peildatum: string): Uren | undefined {
  if (!['doorlopend', 'geïntegreerd'].includes(soortVan(route))) return undefined;
  return urennormen(route, route.naar?.leerweg.value ?? 'bol', peildatum)[0];
}

/** The cohorts between the first and the last at which another norm can begin to hold. */
function omslagcohorten(route: Route, { eerste, laatste }: { eerste: Schooljaar; laatste: Schooljaar }): Schooljaar[] {
  const jaar = Number(OMSLAG.slice(0, 4));
  return [jaar - routeduur(route) + 1, jaar, jaar + 1]
    .filter((start) => start > eerste.start && start < laatste.start)
    .map((start) => ({ start }));
}

export interface Duurnorm extends Norm {
  /** years */
  readonly min: number;
  readonly max: number;
}

/** Length of a route by level and studieduur of its mbo opleiding (WVO 2.107g, WEB 9.1.9). */
const ROUTEDUUR: readonly (readonly [niveau: number, studieduur: number, min: number, max: number])[] = [
  [2, 1, 2, 3],
  [2, 2, 3, 4],
  [3, 2, 3, 4],
  [3, 3, 4, 5],
  [4, 3, 4, 5],
  [4, 4, 5, 6],
];

/** How long a route may be; without a studieduur all lengths that the level allows. Undefined for what the law does not know. */
export function routeduurnorm(niveau: number, studieduur: number | undefined): Duurnorm | undefined {
  const rijen = ROUTEDUUR.filter((rij) => rij[0] === niveau && (studieduur === undefined || rij[1] === studieduur));
  if (rijen.length === 0) return undefined;
  return {
    min: Math.min(...rijen.map((rij) => rij[2])),
    max: Math.max(...rijen.map((rij) => rij[3])),
    basis: [wvo('2.107g'), web('9.1.9')],
    zekerheid: 'C26',
  };
}

export interface Aantalnorm extends Norm {
  readonly aantal: number;
}

/** The least number of keuzevakken in the exam of a leerweg; tl has none. */
export const KEUZEVAKKEN: Readonly<Partial<Record<VmboLeerweg, Aantalnorm>>> = {
  bb: { aantal: 4, basis: [ub('3.5')], zekerheid: 'C26' },
  kb: { aantal: 4, basis: [ub('3.6')], zekerheid: 'C26' },
  gl: { aantal: 2, basis: [ub('3.7')], zekerheid: 'C26' },
};

/** The levels of mbo that a doorlopende leerroute may lead to from a leerweg (WVO 2.107a lid 3, WEB 9.1.2 lid 3). */
export const NIVEAUS_PER_LEERWEG: Readonly<Record<VmboLeerweg, readonly number[]>> = {
  bb: [2],
  kb: [3, 4],
  gl: [4],
  tl: [4],
};
