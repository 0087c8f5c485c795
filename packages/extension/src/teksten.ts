import type { Language, Localized } from '@leerroute/server/protocol';
import { workspace } from 'vscode';

/** The language that the user set, Dutch where nothing is set. */
export function taal(): Language {
  return workspace.getConfiguration('leerroute').get('taal') === 'en' ? 'en' : 'nl';
}

/** The texts of the panel, in the user's language. */
export function paneelteksten(): Record<keyof typeof TEKSTEN, string> {
  const kies = ([sleutel, tekst]: [string, Localized]) => [sleutel, tekst[taal()]];
  return Object.fromEntries(Object.entries(TEKSTEN).map(kies)) as Record<keyof typeof TEKSTEN, string>;
}

const TEKSTEN = {
  paneel: { nl: 'Routekaart', en: 'Route map' },
  route: { nl: 'Route', en: 'Route' },
  groter: { nl: 'Groter (+)', en: 'Larger (+)' },
  kleiner: { nl: 'Kleiner (-)', en: 'Smaller (-)' },
  passend: { nl: 'Passend in de breedte (0)', en: 'Fit to width (0)' },
  stale: {
    nl: 'Dit is de laatste goede kaart: in de tekst van deze route zit een fout. Is die hersteld, dan gaat de kaart weer mee.',
    en: 'This is the last good map: the text of this route has a mistake. Once it is mended, the map follows again.',
  },
  onvolledig: {
    nl: 'Deze kaart is misschien niet compleet: in de tekst van deze route zit een fout.',
    en: 'This map may not be complete: the text of this route has a mistake.',
  },
  leeg: {
    nl: 'Hier is nog geen route om te tonen. Zet de cursor in een route, of schrijf er een: route mijn-route "Titel" { … }',
    en: 'There is no route to show here yet. Put the cursor in a route, or write one: route my-route "Title" { … }',
  },
  uitleg: {
    nl: 'Klik op een kaartje, of kies het met Tab en druk op Enter, om naar de tekst te gaan.',
    en: 'Click a card, or choose it with Tab and press Enter, to go to its text.',
  },
} satisfies Record<string, Localized>;
