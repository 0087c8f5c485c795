import {
  cohortenVan,
  type Keuzegroep,
  keuzeaantal,
  type Language,
  type Leerjaar,
  type Localized,
  leerjaarVan,
  type Route,
  schooljaarTekst,
  schooljaarVan,
  soortVan,
  telUren,
  type Urenbereik,
  type Urentelling,
  urenbereik,
} from '@leerroute/model';
import { link } from '../markdown.ts';
import { bereik } from '../words.ts';

type Measure = keyof Urentelling;
type Range = { readonly min: number; readonly max: number };

const KINDS: [Measure, Record<Language, string>][] = [
  ['bot', { nl: 'begeleide onderwijstijd', en: 'guided hours' }],
  ['bpv', { nl: 'bpv', en: 'work placement' }],
  ['onbegeleid', { nl: 'onbegeleid', en: 'unguided' }],
  ['vo', { nl: 'waarvan vo', en: 'of which vo' }],
  ['bo', { nl: 'waarvan bo', en: 'of which bo' }],
];

/** Hours a pupil gets in a year, at least and at most, and what the year is in law. */
export function yearHours(route: Route, jaar: Leerjaar, taal: Language): string {
  const hours = table((measure) => hoursInYear(route, jaar, measure), taal);
  const phase = legalPhase(route, jaar);
  return phase ? `${hours}\n\n${phase[taal]} (${ENROLMENT})` : hours;
}

/** What the year is by law; a leerlijn or leerlab has no legal phases. */
function legalPhase(route: Route, jaar: Leerjaar): Localized | undefined {
  if (!['doorlopend', 'geïntegreerd'].includes(soortVan(route))) return undefined;
  const { fase, nummer } = leerjaarVan(jaar.nummer.value);
  const cohort = cohortenVan(route)?.eerste;
  const when = cohort ? `, ${schooljaarTekst(schooljaarVan(cohort, jaar.nummer.value))}` : '';
  if (fase === 'vmbo') {
    return {
      nl: `Leerjaar ${nummer} van het vmbo${when}: leerling van de school`,
      en: `Year ${nummer} of the vmbo${when}: pupil of the school`,
    };
  }
  return {
    nl: `Jaar ${nummer} van het mbo${when}: student van de instelling`,
    en: `Year ${nummer} of the mbo${when}: student of the institution`,
  };
}

const ENROLMENT = link('WVO 2.107e', 'https://wetten.overheid.nl/BWBR0044212/2026-08-01#Artikel2.107e');

/** Hours over the whole route, for the pupil with the fewest and the one with the most. */
export function routeHours(route: Route, taal: Language): string {
  const measured = (measure: Measure): Range | undefined => {
    const range = rangesOf(route, measure).route;
    return range ? { min: range.min.waarde, max: range.max.waarde } : undefined;
  };
  return table(measured, taal);
}

/** Hours that a pupil gets from one choice. */
export function choiceHours(groep: Keuzegroep, taal: Language): string {
  const number = keuzeaantal(groep);
  const chosen = number && bereik(number.min, number.max, taal);
  const text = chosen
    ? { nl: `Kies ${chosen} van de ${groep.opties.length}`, en: `Choose ${chosen} of the ${groep.opties.length}` }
    : NOT_ENOUGH;
  return `${text[taal]}\n\n${table((measure) => hoursOfChoice(groep, measure), taal)}`;
}

const NOT_ENOUGH: Localized = {
  nl: 'Er staan minder onderdelen dan er gekozen moeten worden.',
  en: 'There are fewer parts than must be chosen.',
};

/** The fewest and the most hours of one kind in a choice, when each pupil takes the allowed number; undefined when none can. */
export function hoursOfChoice(groep: Keuzegroep, measure: Measure): Range | undefined {
  const number = keuzeaantal(groep);
  if (!number) return undefined;
  const hours = groep.opties.map((optie) => telUren(optie)[measure]).sort((a, b) => a - b);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return { min: sum(hours.slice(0, number.min)), max: sum(hours.slice(hours.length - number.max)) };
}

/** The fewest and the most hours of one kind in a year, where a pupil reaches its end at all. */
export function hoursInYear(route: Route, jaar: Leerjaar, measure: Measure): Range | undefined {
  const range = rangesOf(route, measure).jaren.get(jaar);
  return range ? { min: range.min.waarde, max: range.max.waarde } : undefined;
}

const known = new WeakMap<Route, Map<Measure, Urenbereik>>();

/** A route never changes, so its ranges are worked out once: hints ask them at each scroll. */
function rangesOf(route: Route, measure: Measure): Urenbereik {
  const ofRoute = known.get(route) ?? new Map<Measure, Urenbereik>();
  known.set(route, ofRoute);
  const ranges = ofRoute.get(measure) ?? urenbereik(route, measure);
  ofRoute.set(measure, ranges);
  return ranges;
}

function table(measured: (measure: Measure) => Range | undefined, taal: Language): string {
  const total = measured('totaal');
  if (!total) return { nl: 'Niemand komt hier tot het eind.', en: 'Nobody reaches the end here.' }[taal];
  const unit = { nl: 'uur', en: 'hours' }[taal];
  const rows = KINDS.flatMap(([measure, label]) => {
    const range = measured(measure);
    return range?.max ? [`| ${label[taal]} | ${bereik(range.min, range.max, taal)} |`] : [];
  });
  return [`| **${unit}** | **${bereik(total.min, total.max, taal)}** |`, '|:--|--:|', ...rows].join('\n');
}
