import type { Language, Localized, Naamsoort, OrganisatieSoort } from '@leerroute/model';

/** The kinds of things that have a name, as words in running text. */
export const NAAMSOORT: Record<Naamsoort, Localized> = {
  regio: { nl: 'regio', en: 'region' },
  organisatie: { nl: 'organisatie', en: 'organisation' },
  locatie: { nl: 'locatie', en: 'place' },
  kwalificatie: { nl: 'kwalificatie', en: 'qualification' },
  regeling: { nl: 'regeling', en: 'scheme' },
  overeenkomst: { nl: 'overeenkomst', en: 'agreement' },
  route: { nl: 'route', en: 'route' },
  beslismoment: { nl: 'beslismoment', en: 'decision' },
  keuze: { nl: 'keuze', en: 'option' },
};

export const ORGANISATIESOORT: Record<OrganisatieSoort, Localized> = {
  school: { nl: 'school (vmbo)', en: 'school (vmbo)' },
  instelling: { nl: 'instelling (mbo)', en: 'institution (mbo)' },
  bedrijf: { nl: 'bedrijf', en: 'company' },
  gemeente: { nl: 'gemeente', en: 'municipality' },
  opleidingsbedrijf: { nl: 'opleidingsbedrijf', en: 'training company' },
  organisatie: { nl: 'organisatie', en: 'organisation' },
};

/** A number as Dutch or English readers write it: `1064`, `7,5`; a thin space between thousands from 10 000 on. */
function getal(waarde: number, taal: Language): string {
  const [heel = '', deel] = String(waarde).split('.');
  const gegroepeerd = heel.length < 5 ? heel : heel.replace(/\B(?=(\d{3})+$)/g, '\u202F');
  return deel === undefined ? gegroepeerd : `${gegroepeerd}${taal === 'nl' ? ',' : '.'}${deel}`;
}

/** `1064` or `1000–1064` */
export function bereik(min: number, max: number, taal: Language): string {
  return min === max ? getal(min, taal) : `${getal(min, taal)}–${getal(max, taal)}`;
}
