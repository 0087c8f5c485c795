/** What kind of value belongs in a place. */
export type Slot =
  | 'identifier'
  | 'organisatie'
  | 'locatie'
  | 'regio'
  | 'overeenkomst'
  | 'regeling'
  | 'route'
  | 'onderwerp'
  | 'vak'
  | 'examenvak'
  | 'profiel'
  | 'module'
  | 'keuzevak'
  | 'generiek'
  | 'keuzedeel'
  | 'kerntaak'
  | 'werkproces'
  | 'referentieniveau'
  | 'crebo'
  | 'brin'
  | 'titel'
  | 'tekst'
  | 'datum'
  | 'schooljaar'
  | 'tijd'
  | 'getal'
  | 'uren'
  | 'bevinding';

/** The kind of value by its rule in the grammar. */
export const slotNames: Readonly<Record<string, Slot>> = {
  Naam: 'identifier',
  Organisatienaam: 'organisatie',
  Locatienaam: 'locatie',
  Regionaam: 'regio',
  Overeenkomstnaam: 'overeenkomst',
  Regelingnaam: 'regeling',
  Routenaam: 'route',
  Onderwerp: 'onderwerp',
  Vaknaam: 'vak',
  Examenvaknaam: 'examenvak',
  Profielnaam: 'profiel',
  Modulenaam: 'module',
  Keuzevaknaam: 'keuzevak',
  Generieknaam: 'generiek',
  Keuzedeelcode: 'keuzedeel',
  Kerntaakcode: 'kerntaak',
  Werkprocescode: 'werkproces',
  Dekkingscode: 'werkproces',
  Referentieniveau: 'referentieniveau',
  Crebo: 'crebo',
  Brincode: 'brin',
  Titel: 'titel',
  Tekst: 'tekst',
  Datum: 'datum',
  Schooljaar: 'schooljaar',
  Tijd: 'tijd',
  Getal: 'getal',
  Aantal: 'uren',
};
