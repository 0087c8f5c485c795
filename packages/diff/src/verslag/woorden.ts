import type { Localized } from '@leerroute/model';
import type { Klasse, Niveau, Rol } from '../types.ts';

export const NIVEAUS: Readonly<Record<Niveau, Localized>> = {
  ingrijpend: { nl: 'ingrijpend', en: 'major' },
  merkbaar: { nl: 'merkbaar', en: 'noticeable' },
  redactioneel: { nl: 'redactioneel', en: 'wording' },
};

/** What has to be done. */
export const KLASSEN: Readonly<Record<Klasse, Localized>> = {
  'mr-instemming': { nl: 'instemmen met het PTA', en: 'consent to the PTA' },
  examencommissie: { nl: 'voorstellen of adviseren', en: 'propose or advise' },
  'oer-lopend-cohort': {
    nl: 'vastleggen waarom de OER van een begonnen cohort verandert',
    en: 'record why the OER of a started cohort changes',
  },
  'swo-wijziging': { nl: 'de overeenkomst aanpassen', en: 'adapt the agreement' },
  'rio-melding': { nl: 'opnieuw melden in RIO', en: 'register again in RIO' },
  informeren: { nl: 'leerlingen, studenten en ouders informeren', en: 'inform pupils, students and parents' },
  redactioneel: { nl: 'niets: alleen andere woorden', en: 'nothing: other words only' },
};

/** Who does it. */
export const ROLNAMEN: Readonly<Record<Rol, Localized>> = {
  'mr-school': { nl: 'Medezeggenschapsraad (MR) van de school', en: 'Participation council (MR) of the school' },
  'examencommissie-school': { nl: 'Examencommissie van de school', en: 'Examination committee of the school' },
  'examencommissie-instelling': {
    nl: 'Examencommissie van de instelling',
    en: 'Examination committee of the mbo institution',
  },
  'bestuur-school': { nl: 'Bestuur van de school', en: 'Board of the school' },
  'bestuur-instelling': { nl: 'Bestuur van de instelling', en: 'Board of the mbo institution' },
};
