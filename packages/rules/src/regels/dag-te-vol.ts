import {
  type Dag,
  type Dagdeel,
  jarenVan,
  type Leerjaar,
  type Localized,
  type Onderdeel,
  type OnderdeelSoort,
  optelling,
  type Padeinde,
  type Route,
  type Stapinhoud,
  somOp,
  telUren,
  uitersten,
} from '@leerroute/model';
import { plekkenPerJaar } from '../plekken.ts';
import { getal, wie } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

/**
 * Weeks of school in a year, and klokuren in a day and in a morning or afternoon; our own choice, more than the 189 days of the law
 * and than schools plan.
 */
const WEKEN = 40;
const UREN_PER_DAG = 8;
const UREN_PER_DAGDEEL = 5;
const DAGEN: readonly Dag[] = ['ma', 'di', 'wo', 'do', 'vr'];
/** Kinds that are at a company, which goes on when school is closed. */
const BIJ_BEDRIJF: ReadonlySet<OnderdeelSoort> = new Set(['bpv', 'stage']);

export const regel = maakRegel({
  id: 'dag-te-vol',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [wvo('2.39')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const plekken = plekkenPerJaar(route);
    for (const jaar of jarenVan(route)) {
      const onderdelen = plekken.find((een) => een.jaar === jaar)?.onderdelen ?? [];
      const teVol = eersteTeVol(route, jaar, onderdelen);
      if (teVol) yield melding(route, jaar, teVol, onderdelen);
    }
  },
});

interface TeVol {
  /** Half days as bits: of each day the morning, then the afternoon. */
  readonly dagen: number;
  readonly pad: Padeinde<null>;
}

/** The fewest days that hold less than what some pupil has on those days alone. */
function eersteTeVol(route: Route, jaar: Leerjaar, onderdelen: readonly Onderdeel[]): TeVol | undefined {
  for (const dagen of verzamelingen(onderdelen)) {
    // Most years hold less even when every pupil followed everything, and then no path needs a walk.
    const alles = onderdelen.reduce((som, een) => som + (binnen(een, dagen) ? telUren(een).totaal : 0), 0);
    if (alles <= ruimte(dagen)) continue;
    const [pad] = uitersten(
      route,
      optelling((inhoud) => urenOp(inhoud, dagen)),
      'max',
      [jaar],
    );
    if (pad && pad.waarde > ruimte(dagen)) return { dagen, pad };
  }
  return undefined;
}

/** The days of parts, one set or several together; the smallest sets first. */
function verzamelingen(onderdelen: readonly Onderdeel[]): readonly number[] {
  const gevonden = new Set<number>();
  for (const onderdeel of onderdelen) {
    const eigen = dagenVan(onderdeel);
    if (eigen > 0) for (const ander of [0, ...gevonden]) gevonden.add(eigen | ander);
  }
  return [...gevonden].sort((a, b) => ruimte(a) - ruimte(b));
}

function melding(route: Route, jaar: Leerjaar, { dagen, pad }: TeVol, onderdelen: readonly Onderdeel[]): Melding {
  const [eerste, ...rest] = onderdelen.filter((een) => binnen(een, dagen)).flatMap((een) => een.dagen[0] ?? []);
  const [leerling, telt, past] = [wie(pad.keuzes), getal(pad.waarde), getal(ruimte(dagen))];
  const nummer = jaar.nummer.value;
  const [op, per] = [opDagen(dagen), perDagdeel(dagen)];
  return {
    span: eerste?.span ?? jaar.nummer.span,
    pad: pad.keuzes,
    related: rest.map(({ span }) => ({
      bestand: route.bestand,
      span,
      message: { nl: 'Dit onderdeel is ook op die dag.', en: 'This part is on that day too.' },
    })),
    message: {
      nl: `${leerling.nl} heeft in jaar ${nummer} op ${op.nl} ${telt.nl} uur, en daar past hoogstens ${past.nl} uur: ${WEKEN} weken van ${per.nl}. Neem er een dag bij, of plan minder uren.`,
      en: `${leerling.en} has ${telt.en} hours on ${op.en} in year ${nummer}, where at most ${past.en} fit: ${WEKEN} weeks of ${per.en}. Add a day, or plan fewer hours.`,
    },
  };
}

function urenOp(inhoud: Stapinhoud, dagen: number): number {
  if (inhoud.kind !== 'onderdeel') return 0;
  if (binnen(inhoud, dagen)) return telUren(inhoud).totaal;
  // Own hours lead: what is nested then only says what they are made of.
  if (inhoud.uren.length > 0) return 0;
  return inhoud.onderdelen.reduce((som, een) => som + urenOp(een, dagen), 0);
}

/** Whether a part is on days, and on none but these. */
function binnen(onderdeel: Onderdeel, dagen: number): boolean {
  const eigen = dagenVan(onderdeel);
  return eigen > 0 && (eigen & ~dagen) === 0;
}

/** The half days of a part at school as bits; 0 where it names none. */
function dagenVan({ dagen, soort }: Onderdeel): number {
  if (BIJ_BEDRIJF.has(soort.value)) return 0;
  return dagen.reduce((som, { value, deel }) => som | ((deel ? DEEL[deel] : HEEL) << (2 * DAGEN.indexOf(value))), 0);
}

const DEEL: Readonly<Record<Dagdeel, number>> = { ochtend: 1, middag: 2 };
const HEEL = DEEL.ochtend | DEEL.middag;

/** What is taken of each day of the week, as in `DEEL`. */
function perDag(dagen: number): readonly number[] {
  return DAGEN.map((_, dag) => (dagen >> (2 * dag)) & HEEL);
}

function ruimte(dagen: number): number {
  const uren = perDag(dagen).map((deel) => (deel === HEEL ? UREN_PER_DAG : deel === 0 ? 0 : UREN_PER_DAGDEEL));
  return WEKEN * uren.reduce<number>((som, een) => som + een, 0);
}

function opDagen(dagen: number): Localized {
  const namen = perDag(dagen).flatMap((deel, dag) => {
    const naam = DAGEN[dag] ?? '';
    if (deel === 0) return [];
    if (deel === HEEL) return [{ nl: naam, en: naam }];
    const isMiddag = deel === DEEL.middag;
    return [{ nl: `${naam} ${isMiddag ? 'middag' : 'ochtend'}`, en: `${naam} ${isMiddag ? 'afternoon' : 'morning'}` }];
  });
  return {
    nl: somOp(
      namen.map(({ nl }) => nl),
      'en',
    ),
    en: somOp(
      namen.map(({ en }) => en),
      'and',
    ),
  };
}

function perDagdeel(dagen: number): Localized {
  const delen = perDag(dagen).filter((deel) => deel > 0);
  const dag = { nl: `${UREN_PER_DAG} klokuren per dag`, en: `${UREN_PER_DAG} clock hours a day` };
  const half = { nl: `${UREN_PER_DAGDEEL} klokuren per dagdeel`, en: `${UREN_PER_DAGDEEL} clock hours a half day` };
  if (delen.every((deel) => deel === HEEL)) return dag;
  return delen.includes(HEEL) ? { nl: `${dag.nl} of ${half.nl}`, en: `${dag.en} or ${half.en}` } : half;
}
