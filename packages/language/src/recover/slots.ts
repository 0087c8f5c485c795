import type { Localized } from '@leerroute/model';
import type { Expected } from '../parse/walker.ts';

interface Slot extends Localized {
  /** How it looks in a file. */
  readonly example: string;
}

const number = (nl: string, en: string, example: string): Slot => ({ nl, en, example });

/** What belongs in a place, by the rule of the grammar; a number also by the statement and feature it stands in. */
export const slots: Readonly<Record<string, Slot>> = {
  Naam: { nl: 'een korte naam zonder spaties', en: 'a short name without spaces', example: 'basis-mbo2' },
  Organisatienaam: {
    nl: 'de naam van een school, instelling of bedrijf',
    en: 'the name of a school, instelling or company',
    example: 'ijsselcollege',
  },
  Regionaam: { nl: 'de naam van een regio', en: 'the name of a regio', example: 'capelle-oostland' },
  Overeenkomstnaam: { nl: 'de naam van een overeenkomst', en: 'the name of an agreement', example: 'sov-capelle' },
  Regelingnaam: { nl: 'de naam van een regeling', en: 'the name of a subsidy', example: 'sto' },
  Routenaam: { nl: 'de naam van een route', en: 'the name of a route', example: 'basis-mbo2' },
  Locatienaam: {
    nl: 'een plek: organisatie, punt, locatie',
    en: 'a place: organisation, dot, locatie',
    example: 'techniekcollege.werkplaats',
  },
  Onderwerp: {
    nl: 'het onderwerp dat de overeenkomst regelt',
    en: 'the subject that the agreement covers',
    example: 'profiel-en-verwantschap',
  },
  Vaknaam: { nl: 'de naam van een vak', en: 'the name of a subject', example: 'nederlands' },
  Examenvaknaam: { nl: 'de naam van een vak', en: 'the name of a subject', example: 'nederlands' },
  Profielnaam: { nl: 'de naam van een profiel', en: 'the name of a profiel', example: 'pie' },
  Modulenaam: { nl: 'de naam van een module', en: 'the name of a module', example: 'ontwerpen-en-maken' },
  Keuzevaknaam: { nl: 'de naam van een keuzevak', en: 'the name of a keuzevak', example: 'booglasprocessen' },
  Generieknaam: { nl: 'een generiek onderdeel', en: 'a generic part', example: 'rekenen' },
  Keuzedeelcode: { nl: 'de code van een keuzedeel', en: 'the code of a keuzedeel', example: 'K0022' },
  Kerntaakcode: { nl: 'de code van een kerntaak', en: 'the code of a kerntaak', example: 'B1-K1' },
  Werkprocescode: { nl: 'de code van een werkproces', en: 'the code of a werkproces', example: 'B1-K1-W1' },
  Dekkingscode: { nl: 'de code van een werkproces', en: 'the code of a werkproces', example: 'B1-K1-W1' },
  Referentieniveau: { nl: 'een referentieniveau', en: 'a reference level', example: '2F' },
  Crebo: { nl: 'een crebonummer van vijf cijfers', en: 'a crebo number of five digits', example: '25308' },
  Brincode: { nl: 'een BRIN', en: 'a BRIN', example: '25LX' },
  Titel: { nl: 'een titel tussen aanhalingstekens', en: 'a title in quotes', example: '"Op het vmbo"' },
  Tekst: { nl: 'een tekst tussen aanhalingstekens', en: 'a text in quotes', example: '"Docententeam techniek"' },
  Datum: { nl: 'een datum', en: 'a date', example: '2021-08-01' },
  Schooljaar: { nl: 'een schooljaar', en: 'a school year', example: '2021-2022' },
  Tijd: { nl: 'een tijd', en: 'a time', example: '13:30' },
  Aantal: { nl: 'een aantal uren', en: 'a number of hours', example: '120 uur' },
  Getal: { nl: 'een getal', en: 'a number', example: '2' },
  'Jaar.nummer': number('het nummer van het jaar', 'the number of the year', 'jaar 1'),
  'Reistijd.minuten': number('een aantal minuten', 'a number of minutes', 'reistijd 12 min'),
  'Kwalificatie.niveau': number('het mbo-niveau', 'the mbo level', 'niveau 2'),
  'Bedrag.bedrag': number('een bedrag in hele euro’s', 'an amount in whole euros', 'bedrag 50000 euro'),
  'Naar.niveau': number('het mbo-niveau', 'the mbo level', 'mbo 2 bol'),
  'Naar.studieduur': number('een aantal jaren', 'a number of years', 'studieduur 2 jaar'),
  'Groep.min': number('het kleinste aantal leerlingen', 'the smallest number of pupils', 'groep 8 t/m 16 leerlingen'),
  'Groep.max': number('het grootste aantal leerlingen', 'the largest number of pupils', 'groep 8 t/m 16 leerlingen'),
  'Doelopleiding.niveau': number('het mbo-niveau', 'the mbo level', 'mbo 2'),
  'Diploma.niveau': number('het mbo-niveau', 'the mbo level', 'diploma mbo 2'),
  'Examen.tijdvak': number('het nummer van het tijdvak', 'the number of the exam period', 'in tijdvak 1'),
  'Keuzegroep.min': number('hoeveel er gekozen worden', 'how many are chosen', 'kies 4 uit'),
  'Keuzegroep.max': number('hoeveel er hooguit gekozen worden', 'how many are chosen at most', 'kies 2 t/m 4 uit'),
  'Beslismoment.naWeken': number('een aantal weken', 'a number of weeks', 'na 10 weken'),
  'Tijdvak.van': number('het nummer van de periode of week', 'the number of the period or week', 'in periode 2 t/m 3'),
  'Tijdvak.tot': number('het nummer van de periode of week', 'the number of the period or week', 'in periode 2 t/m 3'),
};

/** What a block is called in a sentence, by its rule in the grammar. */
export const blocks: Readonly<Record<string, Localized>> = {
  Bestand: { nl: 'een bestand', en: 'a file' },
  RegioBlok: { nl: 'een `regio`', en: 'a `regio`' },
  OrganisatieBlok: { nl: 'een organisatie', en: 'an organisation' },
  LocatieBlok: { nl: 'een `locatie`', en: 'a `locatie`' },
  KwalificatieBlok: { nl: 'een `kwalificatie`', en: 'a `kwalificatie`' },
  KerntaakBlok: { nl: 'een `kerntaak`', en: 'a `kerntaak`' },
  RegelingBlok: { nl: 'een `regeling`', en: 'a `regeling`' },
  OvereenkomstBlok: { nl: 'een overeenkomst', en: 'an agreement' },
  RouteBlok: { nl: 'een `route`', en: 'a `route`' },
  BorgingBlok: { nl: '`borging`', en: '`borging`' },
  JaarBlok: { nl: 'een `jaar`', en: 'a `jaar`' },
  KeuzegroepBlok: { nl: '`kies … uit`', en: '`kies … uit`' },
  BeslismomentBlok: { nl: 'een `beslismoment`', en: 'a `beslismoment`' },
  KeuzeBlok: { nl: 'een `keuze`', en: 'a `keuze`' },
  OnderdeelBlok: { nl: 'een onderdeel', en: 'a part' },
};

/** The entry of `slots` for a leaf, if it stands for a value. */
export function slotOf({ path, keyword }: Expected): string | undefined {
  const value = path.at(-1);
  if (!value?.isValue || keyword !== undefined) return undefined;
  const statement = path.findLast((step) => !step.isValue)?.rule;
  const specific = `${statement}.${value.feature}`;
  return specific in slots ? specific : value.rule in slots ? value.rule : undefined;
}
