import type { Aanvullingslijst } from '@leerroute/catalogue';
import type { Localized } from '@leerroute/model';
import type { Refusal } from './lists.ts';

/** Bytes. The largest of the lists, the kwalificatiedossiers of SBB as XML, is some ten times the size of any other. */
export const MOST_BYTES = 200 * 1024 * 1024;

/** What each list holds, in the words of the user. */
export const LISTS: Readonly<Record<Aanvullingslijst, Localized>> = {
  kwalificaties: { nl: 'kwalificaties', en: 'kwalificaties' },
  keuzedelen: { nl: 'keuzedelen', en: 'keuzedelen' },
  keuzevakken: { nl: 'keuzevakken', en: 'keuzevakken' },
  vakken: { nl: 'vakken en keuzevakken van DUO', en: 'subjects and keuzevakken of DUO' },
  scholen: { nl: 'vestigingen van scholen', en: 'places of schools' },
  instellingen: { nl: 'mbo-instellingen', en: 'mbo instellingen' },
};

/** Reasons that need nothing but the name of the file. */
const REASONS: Readonly<Record<'unknown' | 'workbook' | 'xml' | 'relations' | 'dossiers' | 'profiles', Localized>> = {
  unknown: {
    nl: 'is geen lijst die hier wordt herkend. Welke dat zijn, staat in docs/catalogus.md.',
    en: 'is no list that is recognised here. Which those are, is in docs/en/catalogue.md.',
  },
  workbook: {
    nl: 'is geen leesbare Excel-map (XLSX). Download het bestand opnieuw.',
    en: 'is no readable workbook (XLSX). Download the file again.',
  },
  xml: {
    nl: 'is geen XML-lijst die hier wordt herkend, of het bestand is niet heel. Welke lijsten dat zijn, staat in docs/catalogus.md.',
    en: 'is no XML list that is recognised here, or the file is not whole. Which lists those are, is in docs/en/catalogue.md.',
  },
  relations: {
    nl: 'koppelt keuzedelen aan kwalificaties. Die koppeling geldt sinds 1 augustus 2026 niet meer (WEB 7.2.4), en wordt hier niet gebruikt.',
    en: 'links keuzedelen to kwalificaties. That link no longer holds since 1 August 2026 (WEB 7.2.4), and is not used here.',
  },
  dossiers: {
    nl: 'heeft alleen dossiers en domeinen. Een route leidt naar een kwalificatie; neem de lijst van kwalificaties.',
    en: 'has dossiers and domains only. A route leads to a kwalificatie; take the list of kwalificaties.',
  },
  profiles: {
    nl: 'heeft profielen of profielmodules. Die veranderen alleen samen met de regels, in een nieuwe versie van Leerroute; neem keuzevak.json.',
    en: 'has profiles or profielmodules. Those change only together with the rules, in a new version of Leerroute; take keuzevak.json.',
  },
};

/** Why a file is not used, in one line. */
export function refusal(file: string, refused: Refusal): Localized {
  switch (refused.reason) {
    case 'few': {
      const { list, rows, least } = refused;
      return {
        nl: `“${file}” heeft maar ${rows} ${LISTS[list].nl}; verwacht zijn er minstens ${least}. Is de download afgebroken?`,
        en: `“${file}” has only ${rows} ${LISTS[list].en}; at least ${least} are expected. Did the download break off?`,
      };
    }
    case 'misfits':
      return {
        nl: `“${file}” heeft ${refused.misfits} rijen die niet passen bij de lijst die het lijkt te zijn. Er is niets van gebruikt.`,
        en: `“${file}” has ${refused.misfits} rows that do not fit the list it seems to be. Nothing of it was used.`,
      };
    case 'columns': {
      const columns = refused.columns.filter((column) => column !== '').join(', ');
      return {
        nl: `“${file}” heeft niet de kolommen van een lijst die hier wordt herkend (docs/catalogus.md). De eerste regel is: ${columns}`,
        en: `“${file}” does not have the columns of a list that is recognised here (docs/en/catalogue.md). Its first row is: ${columns}`,
      };
    }
    case 'too-large':
      return tooLarge(file);
    default: {
      const { nl, en } = REASONS[refused.reason];
      return { nl: `“${file}” ${nl}`, en: `“${file}” ${en}` };
    }
  }
}

/** A file that is far larger than any list, or that unpacks to that. */
export function tooLarge(file: string): Localized {
  return {
    nl: `“${file}” is veel groter dan welke lijst ook en wordt niet gelezen. Is dit het goede bestand?`,
    en: `“${file}” is far larger than any list and is not read. Is this the right file?`,
  };
}
