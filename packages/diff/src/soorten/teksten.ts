import type { Knoopsoort } from '../knoop.ts';
import { anders, type Soort } from '../soort.ts';

const MET_TITEL: readonly Knoopsoort[] = [
  'regio',
  'organisatie',
  'locatie',
  'kwalificatie',
  'regeling',
  'overeenkomst',
  'route',
  'jaar',
  'onderdeel',
  'keuzegroep',
  'beslismoment',
  'keuze',
  'overstap',
  'vervolg',
  'overleg',
  'doelkwalificatie',
  'aanbod',
  'kerntaak',
];

const redactie = (id: string, eigenschap: string, soorten: readonly Knoopsoort[], nl: string, en: string) =>
  anders({
    id,
    niveau: 'redactioneel',
    over: soorten.map((soort) => `${soort}.${eigenschap}`),
    raakt: () => ['tekst'],
    zin: (z) => ({
      nl: `${nl}${van('van', z.naam.nl, z.naar.nl)}${z.in.nl} is anders: “${z.naar.nl}” in plaats van “${z.van.nl}”.`,
      en: `${en}${van('of', z.naam.en, z.naar.en)}${z.in.en} is different: “${z.naar.en}” instead of “${z.van.en}”.`,
    }),
  });

/** Whose title it is, unless that title is all it is known by. */
function van(woord: string, naam: string, titel: string): string {
  return naam.includes(titel) ? '' : ` ${woord} ${naam}`;
}

/** Wording: nobody has to agree, nobody has to be told. */
export const teksten: readonly Soort[] = [
  ...redactie('titel-gewijzigd', 'titel', MET_TITEL, 'De titel', 'The title'),
  ...redactie('toelichting-gewijzigd', 'toelichting', MET_TITEL.concat('borging'), 'De toelichting', 'The explanation'),
  ...redactie('beschrijving-gewijzigd', 'beschrijving', MET_TITEL, 'De beschrijving', 'The description'),
  ...redactie('naam-gewijzigd', 'naam', MET_TITEL, 'De korte naam', 'The identifier'),
];
