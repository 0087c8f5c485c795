import type { Language, Localized } from '@leerroute/model';

/** Fixed texts of the region map. */
export const REGIO_LABELS = {
  regiokaart: { nl: 'Regiokaart', en: 'Region map' },
  allRoutes: { nl: 'Alle routes', en: 'All routes' },
  schools: { nl: 'Vmbo-scholen', en: 'Vmbo schools' },
  routes: { nl: 'Routes', en: 'Routes' },
  institutions: { nl: 'Mbo-instellingen', en: 'Mbo institutions' },
  school: { nl: 'School', en: 'School' },
  route: { nl: 'Route', en: 'Route' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Naar', en: 'To' },
  institution: { nl: 'Mbo-instelling', en: 'Mbo institution' },
  cohort: { nl: 'Cohort', en: 'Cohort' },
  status: { nl: 'Status', en: 'Status' },
  findings: { nl: 'Bevindingen', en: 'Findings' },
  noSchool: { nl: 'School nog niet ingevuld', en: 'School not filled in yet' },
  noInstitution: { nl: 'Mbo nog niet ingevuld', en: 'Mbo not filled in yet' },
  noPlace: { nl: 'Plaats niet ingevuld', en: 'Place not filled in' },
  noQualification: { nl: 'Opleiding nog niet ingevuld', en: 'Programme not filled in yet' },
  noLevel: { nl: 'niveau niet ingevuld', en: 'level not filled in' },
  otherPlaces: { nl: 'Andere plaatsen', en: 'Other places' },
  otherInstitutions: { nl: 'Andere mbo-instellingen', en: 'Other mbo institutions' },
  otherQualifications: { nl: 'Andere opleidingen', en: 'Other programmes' },
  profile: { nl: 'profiel', en: 'profile' },
  level: { nl: 'niveau', en: 'level' },
  mboLevel: { nl: 'mbo', en: 'mbo' },
  filtered: { nl: 'Gefilterd op', en: 'Filtered by' },
  empty: {
    nl: 'Geen enkele route past bij deze keuze. Kies een andere waarde, of haal een filter weg.',
    en: 'No route fits this choice. Choose another value, or take a filter away.',
  },
  noRoutes: { nl: 'In dit project staat nog geen route.', en: 'There is no route in this project yet.' },
  eachMark: { nl: 'elk vakje is één route', en: 'each box is one route' },
  broader: { nl: 'hoe breder de lijn, hoe meer routes', en: 'the broader the line, the more routes' },
  tooManyLines: {
    nl: 'Zo veel lijnen zouden elkaar bedekken. Kies een school, een mbo of een regio om te zien wat waarheen leidt; de tabel noemt alles.',
    en: 'So many lines would hide each other. Choose a school, an mbo or a region to see what leads where; the table names all.',
  },
  places: { nl: 'Op locatie', en: 'At' },
} satisfies Record<string, Localized>;

/** The names of what one can filter by. */
export const FILTER_LABELS = {
  profiel: { nl: 'profiel', en: 'profile' },
  leerweg: { nl: 'leerweg', en: 'pathway' },
  mboLeerweg: { nl: 'leerweg in het mbo', en: 'pathway in mbo' },
  niveau: { nl: 'niveau', en: 'level' },
  status: { nl: 'status', en: 'status' },
  cohort: { nl: 'cohort', en: 'cohort' },
  regio: { nl: 'regio', en: 'region' },
  school: { nl: 'school', en: 'school' },
  instelling: { nl: 'mbo-instelling', en: 'mbo institution' },
} satisfies Record<string, Localized>;

const COUNTED = {
  route: { nl: ['route', 'routes'], en: ['route', 'routes'] },
  school: { nl: ['vmbo-school', 'vmbo-scholen'], en: ['vmbo school', 'vmbo schools'] },
  institution: { nl: ['mbo-instelling', 'mbo-instellingen'], en: ['mbo institution', 'mbo institutions'] },
  error: { nl: ['fout', 'fouten'], en: ['error', 'errors'] },
  warning: { nl: ['waarschuwing', 'waarschuwingen'], en: ['warning', 'warnings'] },
} as const;

/** `3 routes`, `1 vmbo-school` */
export function countOf(count: number, thing: keyof typeof COUNTED, taal: Language): string {
  return `${count} ${COUNTED[thing][taal][count === 1 ? 0 : 1]}`;
}

/** `12 van 40 routes` */
export function someOf(count: number, all: number, taal: Language): string {
  return `${count} ${taal === 'nl' ? 'van' : 'of'} ${countOf(all, 'route', taal)}`;
}

/** Routes that an institution shares with another one, in whose band they are drawn. */
export function sharedWith(count: number): Localized {
  return {
    nl: `waarvan ${count} samen met een ander mbo, getekend bij dat mbo`,
    en: `of which ${count} with another mbo, drawn there`,
  };
}

/** `en nog 7 scholen` */
export function moreSchools(count: number): Localized {
  return {
    nl: `en nog ${count} ${count === 1 ? 'school' : 'scholen'}`,
    en: `and ${count} more ${count === 1 ? 'school' : 'schools'}`,
  };
}
