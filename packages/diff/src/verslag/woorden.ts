import type { Localized } from '@leerroute/model';
import type { Klasse, Niveau } from '../types.ts';

export const NIVEAUS: Readonly<Record<Niveau, Localized>> = {
  ingrijpend: { nl: 'ingrijpend', en: 'major' },
  merkbaar: { nl: 'merkbaar', en: 'noticeable' },
  redactioneel: { nl: 'redactioneel', en: 'wording' },
};

/** Who has to do what. */
export const KLASSEN: Readonly<Record<Klasse, { readonly wie: Localized; readonly wat: Localized }>> = {
  'mr-instemming': {
    wie: { nl: 'Medezeggenschapsraad (MR) van de school', en: 'Participation council (MR) of the school' },
    wat: { nl: 'instemmen met het PTA', en: 'consent to the PTA' },
  },
  examencommissie: {
    wie: { nl: 'Examencommissie', en: 'Examination committee' },
    wat: { nl: 'voorstellen of adviseren', en: 'propose or advise' },
  },
  'oer-lopend-cohort': {
    wie: { nl: 'Instelling', en: 'Mbo institution' },
    wat: {
      nl: 'vastleggen waarom de OER van een begonnen cohort verandert',
      en: 'record why the OER of a started cohort changes',
    },
  },
  'swo-wijziging': {
    wie: { nl: 'Besturen van school en instelling', en: 'Boards of school and institution' },
    wat: { nl: 'de overeenkomst aanpassen', en: 'adapt the agreement' },
  },
  'rio-melding': {
    wie: { nl: 'School en instelling', en: 'School and institution' },
    wat: { nl: 'opnieuw melden in RIO', en: 'register again in RIO' },
  },
  informeren: {
    wie: { nl: 'Leerlingen, studenten en ouders', en: 'Pupils, students and parents' },
    wat: { nl: 'informeren', en: 'inform them' },
  },
  redactioneel: {
    wie: { nl: 'Niemand', en: 'Nobody' },
    wat: { nl: 'alleen andere woorden', en: 'other words only' },
  },
};
