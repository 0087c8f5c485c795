import type { Localized } from '@leerroute/model';

/*
 * Words of vmbo and mbo that a parent need not know, in plain words. For bol and bbl see WEB 7.2.2
 * (https://wetten.overheid.nl/BWBR0007625/2026-08-01#Artikel7.2.2), for the cspe Uitvoeringsbesluit WVO 3.26
 * (https://wetten.overheid.nl/BWBR0045787/2026-08-01#Artikel3.26), for the code of a kwalificatie
 * https://www.s-bb.nl/onderwijs/erkende-opleidingscode/.
 */
export const GLOSSARY = {
  avo: { nl: 'algemene vakken, zoals Nederlands', en: 'general subjects, such as Dutch' },
  lob: { nl: 'ontdekken welk beroep bij je past', en: 'finding out which work suits you' },
  cspe: { nl: 'landelijk praktijkexamen van het vmbo', en: 'national practical exam of the vmbo' },
  bol: { nl: 'mbo met vooral lessen op school', en: 'mbo with lessons at school for the most part' },
  bbl: { nl: 'mbo met vooral werken bij een bedrijf', en: 'mbo with work at a company for the most part' },
  keuzedeel: { nl: 'extra stuk bij de mbo-opleiding', en: 'optional unit beside the mbo programme' },
  kerntaak: { nl: 'groot onderdeel van het beroep', en: 'core task: a large part of the profession' },
  crebo: { nl: 'nummer van de mbo-opleiding', en: 'number of the mbo programme' },
  '2F, 3F': { nl: 'landelijke niveaus van taal en rekenen', en: 'national levels of language and arithmetic' },
} as const satisfies Record<string, Localized>;

export type GlossaryWord = keyof typeof GLOSSARY;
