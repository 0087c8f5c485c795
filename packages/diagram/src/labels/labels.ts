import type { Language, Localized } from '@leerroute/model';
import type { Stand } from '../content/content.ts';
import { formatNumber } from './format.ts';

const both = (make: (taal: 'nl' | 'en') => string): Localized => ({ nl: make('nl'), en: make('en') });

/** All fixed texts of the picture. */
export const LABELS = {
  routekaart: { nl: 'Routekaart', en: 'Route map' },
  ownSchools: { nl: 'De eigen school', en: 'The own school' },
  ownInstitutions: { nl: 'De eigen mbo-instelling', en: 'The own mbo institution' },
  unknownSchool: { nl: 'Vmbo-school', en: 'Vmbo school' },
  unknownInstitution: { nl: 'Mbo-instelling', en: 'Mbo institution' },
  unknownCompany: { nl: 'Leerbedrijf', en: 'Work placement company' },
  notYetChosen: { nl: 'nog niet gekozen', en: 'not chosen yet' },
  subjects: { nl: 'Avo-vakken', en: 'General subjects' },
  generic: { nl: 'Generieke vakken', en: 'Generic subjects' },
  optionalUnit: { nl: 'Keuzedeel', en: 'Optional unit' },
  elective: { nl: 'Keuzevak', en: 'Elective' },
  optionalUnits: { nl: 'Keuzedelen', en: 'Optional units' },
  electives: { nl: 'Keuzevakken', en: 'Electives' },
  afterChoice: { nl: 'hangt af van:', en: 'depends on:' },
  decisions: { nl: 'Beslismomenten', en: 'Decisions' },
  decisionsNote: { nl: 'hier kiest de leerling hoe het verdergaat', en: 'here the pupil chooses how to go on' },
  decision: { nl: 'Beslismoment', en: 'Decision' },
  events: { nl: 'Examens en diploma’s', en: 'Exams and diplomas' },
  eventsNote: { nl: 'en waar overstappen kan', en: 'and where changing over is possible' },
  hours: { nl: 'Onderwijstijd', en: 'Hours of education' },
  hoursNote: { nl: 'ingepland, in klokuren', en: 'planned, in clock hours' },
  hoursNotePart: {
    nl: 'alleen wat hier staat, niet de hele schoolweek; in klokuren',
    en: 'only what stands here, not the whole school week; in clock hours',
  },
  afterwards: { nl: 'Daarna', en: 'Afterwards' },
  wholeRoute: { nl: 'Hele route', en: 'Whole route' },
  agreed: { nl: 'Afspraken tussen de partners', en: 'Agreed between the partners' },
  about: { nl: 'Over deze route', en: 'About this route' },
  legend: { nl: 'Legenda', en: 'Legend' },
  words: { nl: 'Woorden', en: 'Words' },
  wayOut: { nl: 'Overstap', en: 'Change over' },
  endsHere: { nl: 'deze leerling verlaat de route', en: 'this pupil leaves the route' },
  continues: { nl: 'gaat verder in de route', en: 'goes on in the route' },
  otherField: { nl: 'ander vakgebied', en: 'another field' },
  work: { nl: 'Werk', en: 'Work' },
  guided: { nl: 'begeleid (BOT)', en: 'guided (BOT)' },
  placement: { nl: 'bpv', en: 'placement (bpv)' },
  unguided: { nl: 'onbegeleid', en: 'unguided' },
  total: { nl: 'totaal', en: 'total' },
  norm: { nl: 'norm', en: 'norm' },
  guide: { nl: 'richtlijn', en: 'guide' },
  waysOut: { nl: 'Wie liever iets anders wil:', en: 'For who would rather do something else:' },
  legendLetter: { nl: 'letter en kleur: de plaats', en: 'letter and colour: the place' },
  legendChip: { nl: 'hieruit kiest de leerling', en: 'the pupil chooses from these' },
  legendOnly: { nl: 'alleen wie dat kiest', en: 'only who chooses it' },
  legendNoDay: { nl: 'dag zonder bekende plaats', en: 'day without a known place' },
  legendLink: { nl: 'telt mee voor', en: 'counts for' },
  legendDecision: { nl: 'beslismoment', en: 'decision' },
  legendDiploma: { nl: 'diploma', en: 'diploma' },
  legendWayOut: { nl: 'mogelijke overstap', en: 'possible way out' },
  legendGuided: { nl: 'begeleide onderwijstijd (BOT)', en: 'guided hours (BOT)' },
  legendPlacement: { nl: 'beroepspraktijkvorming (bpv)', en: 'work placement (bpv)' },
  legendUnguided: { nl: 'onbegeleide tijd', en: 'unguided hours' },
  legendTick: { nl: 'norm; per jaar een richtlijn', en: 'norm; per year a guide' },
  depends: { nl: 'hangt af van keuzes', en: 'depends on choices' },
  each: { nl: 'elk', en: 'each' },
  unitWithoutHours: { nl: 'uren nog niet ingevuld', en: 'hours not filled in yet' },
  crossCurricular: { nl: 'vakoverstijgend', en: 'cross-curricular' },
  unaccompanied: { nl: 'onbegeleid', en: 'unguided' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Naar', en: 'To' },
  kinship: { nl: 'Verwantschap', en: 'Kinship' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  vmboExam: { nl: 'Vmbo-examen', en: 'Vmbo exam' },
  reported: { nl: 'Gemeld', en: 'Reported' },
  replaces: { nl: 'Vervangt', en: 'Replaces' },
  region: { nl: 'Regio', en: 'Region' },
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  info: { nl: 'tip', en: 'hint' },
  added: { nl: 'nieuw', en: 'new' },
  removed: { nl: 'vervallen', en: 'gone' },
  changed: { nl: 'gewijzigd', en: 'changed' },
  moved: { nl: 'verplaatst', en: 'moved' },
  movedAway: { nl: 'stond hier', en: 'stood here' },
  before: { nl: 'Eerst:', en: 'Before:' },
  nowAt: { nl: 'Nu:', en: 'Now:' },
  pathway: { nl: 'leerweg', en: 'pathway' },
  enrolledAt: { nl: 'ingeschreven bij', en: 'enrolled at' },
  noDay: { nl: 'geen plaats bekend', en: 'no place known' },
  pupilPhase: { nl: 'leerling van het vmbo', en: 'pupil of the vmbo' },
  studentPhase: { nl: 'student van het mbo', en: 'student of the mbo' },
  countsLine: { nl: 'telt mee voor', en: 'counts for' },
  lookAt: { nl: 'gelet op:', en: 'looking at:' },
  note: { nl: 'Toelichting', en: 'Note' },
  now: { nl: 'nu', en: 'now' },
  part: { nl: 'onderdeel', en: 'part' },
  diploma: { nl: 'Diploma', en: 'Diploma' },
  exam: { nl: 'examen', en: 'exam' },
  empty: { nl: 'Deze route heeft nog geen jaren.', en: 'This route has no years yet.' },
  emptyStopped: { nl: 'Van deze route zijn geen jaren beschreven.', en: 'No years of this route are described.' },
  meeting: { nl: 'overleg', en: 'meeting' },
  roster: { nl: 'rooster', en: 'timetable' },
  sameField: { nl: 'zelfde vakgebied', en: 'same field' },
  deepened: { nl: 'verdiept', en: 'at a higher level' },
  urennorm: { nl: 'Urennorm', en: 'Hour norm' },
  oldNorm: { nl: 'de oude norm', en: 'the old norm' },
  newNorm: { nl: 'de nieuwe norm', en: 'the new norm' },
  resolution: { nl: 'besluit:', en: 'decision:' },
  borging: { nl: 'Borging', en: 'Kept going by' },
  moments: { nl: 'Overleg en evaluatie', en: 'Meetings and evaluation' },
  money: { nl: 'Financiering', en: 'Funding' },
  studyLength: { nl: 'studieduur', en: 'study length' },
  signed: { nl: 'getekend op', en: 'signed on' },
  consistsOf: { nl: 'waarin:', en: 'with:' },
  week: { nl: 'De week', en: 'The week' },
  weekNote: { nl: 'wat op welke dag waar is', en: 'what is where on which day' },
  noWeek: {
    nl: 'Voor dit jaar staat nog niet vast welke dag waar is.',
    en: 'For this year it is not settled yet which day is where.',
  },
  looseInWeek: { nl: 'zonder vaste dag:', en: 'on no fixed day:' },
  chosen: { nl: 'gekozen', en: 'chosen' },
  toChoose: { nl: 'te kiezen', en: 'can be chosen' },
  notOnPath: { nl: 'valt weg bij deze keuzes', en: 'not with these choices' },
  thisPath: { nl: 'Met deze keuzes', en: 'With these choices' },
} satisfies Record<string, Localized>;

/** How a thing stands on the path of a pupil, in words. */
export const STAND = {
  gekozen: LABELS.chosen,
  open: LABELS.toChoose,
  vaag: LABELS.notOnPath,
} as const satisfies Record<string, Localized>;

/** The same for the table; of two versions its marks say what became of a thing. */
export function standInWords(stand: Stand | undefined, taal: Language): string | undefined {
  return stand === undefined || stand === 'weg' || stand === 'gelijk' ? undefined : STAND[stand][taal];
}

/** `kies 4 uit 5`, `kies 2 t/m 4 uit 6` */
export function chooseFrom(min: number, max: number | undefined, count: number): Localized {
  const amount = max === undefined || max === min ? `${min}` : `${min}–${max}`;
  return { nl: `kies ${amount} uit ${count}`, en: `choose ${amount} of ${count}` };
}

/** `te kiezen, zie B` */
export function chooseAt(letter: string): Localized {
  return { nl: `te kiezen, zie ${letter}`, en: `can be chosen, see ${letter}` };
}

/** `alleen bij “Schilder” of “Timmerman”` */
export function onlyWith(...choices: readonly string[]): Localized {
  return { nl: `alleen bij “${choices.join('” of “')}”`, en: `only with “${choices.join('” or “')}”` };
}

/** `Jaar 2` */
export function yearNumber(year: number): Localized {
  return { nl: `Jaar ${year}`, en: `Year ${year}` };
}

/** `na 10 weken` */
export function afterWeeks(weeks: number): Localized {
  return { nl: `na ${weeks} ${weeks === 1 ? 'week' : 'weken'}`, en: `after ${weeks} week${weeks === 1 ? '' : 's'}` };
}

/** `8 t/m 16 leerlingen` */
export function groupSize(min: number, max: number | undefined): Localized {
  if (max === undefined || max === min) return { nl: `${min} leerlingen`, en: `${min} pupils` };
  return { nl: `${min} t/m ${max} leerlingen`, en: `${min} to ${max} pupils` };
}

/** `60 u onder de norm` */
export function belowNorm(hours: number): Localized {
  return both((taal) => `${formatNumber(hours, taal)} ${taal === 'nl' ? 'u onder de norm' : 'h below the norm'}`);
}

/** `nog 60 u in te vullen` */
export function stillToFill(hours: number): Localized {
  return both((taal) =>
    taal === 'nl'
      ? `nog ${formatNumber(hours, taal)} u in te vullen`
      : `${formatNumber(hours, taal)} h still to fill in`,
  );
}

/** `en nog 7` */
export function andMore(count: number): Localized {
  return { nl: `en nog ${count}`, en: `and ${count} more` };
}

/** `3 jaar` */
export function years(count: number): Localized {
  return { nl: `${count} jaar`, en: count === 1 ? '1 year' : `${count} years` };
}

/** `periode 2 t/m 3`, `week 1 t/m 10` */
export function period(unit: 'periode' | 'week', from: number, to: number | undefined): Localized {
  const range = (join: string): string => (to === undefined || to === from ? `${from}` : `${from} ${join} ${to}`);
  return {
    nl: `${unit} ${range('t/m')}`,
    en: `${unit === 'periode' ? 'period' : 'week'} ${range('to')}`,
  };
}

/** `“Booglasprocessen” kan hier niet meer bij: …` */
export function cannotChoose(what: string, group: string): Localized {
  return {
    nl: `“${what}” kan niet samen met de andere keuzes (${group}). Laat een andere keuze vallen, dan kan het wel.`,
    en: `“${what}” cannot go together with the other choices (${group}). Drop another choice and it can.`,
  };
}

/** `begint op 1 augustus 2027` */
export function cohortStarts(nl: string, en: string): Localized {
  return { nl: `begint op ${nl}`, en: `starts on ${en}` };
}

/** `klaar sinds 2024` */
export function cohortEnded(year: string): Localized {
  return { nl: `klaar sinds ${year}`, en: `finished in ${year}` };
}

/** `nu in jaar 2` */
export function cohortInYear(year: number): Localized {
  return { nl: `nu in jaar ${year}`, en: `now in year ${year}` };
}
