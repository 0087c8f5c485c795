import type { Language, Localized } from '@leerroute/server/protocol';
import { workspace } from 'vscode';

/** The language that the user set, Dutch where nothing is set. */
export function taal(): Language {
  return workspace.getConfiguration('leerroute').get('taal') === 'en' ? 'en' : 'nl';
}

/** The texts of the extension itself, in the user's language; `{}` stands for what is filled in. */
export function teksten(): Record<keyof typeof VENSTER, string> {
  return inTaal(VENSTER);
}

/** The texts of the panel's page, in the user's language; `{}` and `{n}` stand for what is filled in. */
export function paneelteksten(): Paneelteksten {
  return inTaal(PANEEL);
}

export type Paneelteksten = Record<keyof typeof PANEEL, string>;

function inTaal<K extends string>(teksten: Record<K, Localized>): Record<K, string> {
  const kies = ([sleutel, tekst]: [string, Localized]) => [sleutel, tekst[taal()]];
  return Object.fromEntries(Object.entries<Localized>(teksten).map(kies)) as Record<K, string>;
}

const VENSTER = {
  opgeslagen: { nl: '{} is opgeslagen', en: '{} is saved' },
  gekopieerd: {
    nl: 'De routekaart staat als afbeelding op het klembord',
    en: 'The route map is on the clipboard as a picture',
  },
  nietGekopieerd: {
    nl: 'De routekaart kon niet als afbeelding worden gekopieerd. Sla hem op als PNG, of klik eerst in de kaart en probeer het opnieuw.',
    en: 'The route map could not be copied as a picture. Save it as PNG, or click in the map first and try again.',
  },
  mermaidGekopieerd: {
    nl: 'De routekaart staat als Mermaid op het klembord',
    en: 'The route map is on the clipboard as Mermaid',
  },
  geenUitvoer: {
    nl: 'Van deze weergave is geen {} te maken: dat kan alleen van een route. Kies “Hele route”, “Pad van een leerling” of een jaar, of sla deze weergave op als SVG, PNG of PDF.',
    en: 'No {} can be made of this view: only of a route. Choose “Whole route”, “Path of a pupil” or a year, or save this view as SVG, PNG or PDF.',
  },
  geenPaneel: {
    nl: 'Er is geen routekaart open. Open er eerst een met “toon routekaart”.',
    en: 'No route map is open. Open one first with “show route map”.',
  },
  kiesFormaat: { nl: 'Opslaan als…', en: 'Save as…' },
  kiesRoute: {
    nl: 'Welke route wilt u naast de tekst houden?',
    en: 'Which route do you want to keep beside the text?',
  },
} satisfies Record<string, Localized>;

const PANEEL = {
  paneel: { nl: 'Routekaart', en: 'Route map' },
  route: { nl: 'Route', en: 'Route' },
  cohort: { nl: 'Cohort', en: 'Cohort' },
  weergave: { nl: 'Weergave', en: 'View' },
  heleRoute: { nl: 'Hele route', en: 'Whole route' },
  pad: { nl: 'Pad van een leerling', en: 'Path of a pupil' },
  jaar: { nl: 'Jaar {}', en: 'Year {}' },
  dekking: { nl: 'Dekking', en: 'Coverage' },
  regio: { nl: 'Regio', en: 'Region' },
  tabel: { nl: 'Tabel', en: 'Table' },
  tabelUitleg: { nl: 'Toon hetzelfde als tabel (t)', en: 'Show the same as a table (t)' },
  vast: {
    nl: 'Vastzetten op deze route: de kaart volgt de cursor niet meer',
    en: 'Pin to this route: the map no longer follows the cursor',
  },
  groter: { nl: 'Groter (+)', en: 'Larger (+)' },
  kleiner: { nl: 'Kleiner (-)', en: 'Smaller (-)' },
  passend: { nl: 'Passend in de breedte (0)', en: 'Fit to width (0)' },
  zoeken: { nl: 'Zoeken in de kaart (Ctrl+F)', en: 'Find in the map (Ctrl+F)' },
  zoekterm: { nl: 'Zoeken', en: 'Find' },
  vorige: { nl: 'Vorige (Shift+Enter)', en: 'Previous (Shift+Enter)' },
  volgende: { nl: 'Volgende (Enter)', en: 'Next (Enter)' },
  sluiten: { nl: 'Zoeken sluiten (Escape)', en: 'Close find (Escape)' },
  aantal: { nl: '{} van {n}', en: '{} of {n}' },
  nietGevonden: { nl: 'Niets gevonden', en: 'No results' },
  padUitleg: {
    nl: 'Klik op een keuze, of kies hem met Enter: wat een leerling dan niet doet, wordt lichter.',
    en: 'Click a choice, or take it with Enter: what a pupil then does not do fades.',
  },
  padGekozen: { nl: 'Keuzes gemaakt: {}', en: 'Choices made: {}' },
  opnieuw: { nl: 'Opnieuw beginnen', en: 'Start again' },
  alle: { nl: 'alle', en: 'all' },
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
    nl: 'Loop met de pijltjestoetsen langs de kaartjes. Enter of een klik gaat naar de tekst.',
    en: 'Walk along the cards with the arrow keys. Enter or a click goes to the text.',
  },
} satisfies Record<string, Localized>;
