import {
  type Dag,
  jarenVan,
  type Leerjaar,
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

/** Weeks of school in a year, and klokuren in a day; our own choice, more than the 189 days of the law and than schools plan. */
const WEKEN = 40;
const UREN_PER_DAG = 8;
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

/** The days of parts, one set or several together, as bits; the smallest sets first. */
function verzamelingen(onderdelen: readonly Onderdeel[]): readonly number[] {
  const gevonden = new Set<number>();
  for (const onderdeel of onderdelen) {
    const eigen = dagenVan(onderdeel);
    if (eigen > 0) for (const ander of [0, ...gevonden]) gevonden.add(eigen | ander);
  }
  return [...gevonden].sort((a, b) => aantalDagen(a) - aantalDagen(b));
}

function melding(route: Route, jaar: Leerjaar, { dagen, pad }: TeVol, onderdelen: readonly Onderdeel[]): Melding {
  const [eerste, ...rest] = onderdelen.filter((een) => binnen(een, dagen)).flatMap((een) => een.dagen[0] ?? []);
  const [leerling, telt, past] = [wie(pad.keuzes), getal(pad.waarde), getal(ruimte(dagen))];
  const namen = DAGEN.filter((_, bit) => dagen & (1 << bit));
  const nummer = jaar.nummer.value;
  return {
    span: eerste?.span ?? jaar.nummer.span,
    pad: pad.keuzes,
    related: rest.map(({ span }) => ({
      bestand: route.bestand,
      span,
      message: { nl: 'Dit onderdeel is ook op die dag.', en: 'This part is on that day too.' },
    })),
    message: {
      nl: `${leerling.nl} heeft in jaar ${nummer} op ${somOp(namen, 'en')} ${telt.nl} uur, en daar past hoogstens ${past.nl} uur: ${WEKEN} weken van ${UREN_PER_DAG} klokuren per dag. Neem er een dag bij, of plan minder uren.`,
      en: `${leerling.en} has ${telt.en} hours on ${somOp(namen, 'and')} in year ${nummer}, where at most ${past.en} fit: ${WEKEN} weeks of ${UREN_PER_DAG} clock hours a day. Add a day, or plan fewer hours.`,
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

/** The days of a part at school as bits; 0 where it names none. */
function dagenVan({ dagen, soort }: Onderdeel): number {
  if (BIJ_BEDRIJF.has(soort.value)) return 0;
  return dagen.reduce((som, { value }) => som | (1 << DAGEN.indexOf(value)), 0);
}

function aantalDagen(dagen: number): number {
  return DAGEN.filter((_, bit) => dagen & (1 << bit)).length;
}

function ruimte(dagen: number): number {
  return aantalDagen(dagen) * WEKEN * UREN_PER_DAG;
}
