import type { Localized } from '@leerroute/server/protocol';
import { taal } from '../teksten.ts';

const TEKSTEN = {
  wijzigingen: { nl: 'Wijzigingen', en: 'Changes' },
  geen: { nl: 'Er is niets veranderd tussen {voor} en {na}.', en: 'Nothing changed between {voor} and {na}.' },
  nietVertrouwd: {
    nl: 'Vergelijken met een andere versie gebruikt Git. Dat kan alleen in een map die u vertrouwt.',
    en: 'Comparing with another version uses Git. That can be done only in a folder that you trust.',
  },
  vertrouwen: { nl: 'Vertrouwen beheren', en: 'Manage trust' },
  geenBestand: {
    nl: 'Open eerst een .route-bestand van het project dat u wilt vergelijken.',
    en: 'Open a .route file of the project that you want to compare first.',
  },
  tweeBestanden: {
    nl: 'Selecteer in de verkenner twee .route-bestanden: eerst het oude, dan het nieuwe.',
    en: 'Select two .route files in the explorer: first the old one, then the new one.',
  },
  kiesVersie: { nl: 'Met welke tak of welk label vergelijken?', en: 'Compare with which branch or tag?' },
  geenVersies: { nl: 'Er zijn nog geen takken of labels.', en: 'There are no branches or tags yet.' },
  geenVergelijking: {
    nl: 'Er is geen vergelijking open. Begin met “vergelijk met HEAD”.',
    en: 'No comparison is open. Start with “compare with HEAD”.',
  },
  buiten: { nl: 'Buiten de routes', en: 'Outside the routes' },
  open: { nl: 'nog niet akkoord', en: 'not agreed yet' },
  gegeven: { nl: 'akkoord', en: 'agreed' },
} satisfies Record<string, Localized>;

/** The texts of a comparison, in the user's language. */
export function teksten(): Record<keyof typeof TEKSTEN, string> {
  const kies = ([sleutel, tekst]: [string, Localized]) => [sleutel, tekst[taal()]];
  return Object.fromEntries(Object.entries<Localized>(TEKSTEN).map(kies)) as Record<keyof typeof TEKSTEN, string>;
}
