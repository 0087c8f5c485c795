import type { Localized } from '@leerroute/model';

/** Fixed texts of the picture of the coverage. */
export const DEKKING_LABELS = {
  dekking: { nl: 'Dekking', en: 'Coverage' },
  modules: { nl: 'modules van het profiel', en: 'modules of the profile' },
  processes: { nl: 'werkprocessen van de kwalificatie', en: 'werkprocessen of the kwalificatie' },
  what: { nl: 'Wat de leerling leert', en: 'What the pupil learns' },
  verdict: { nl: 'Komt het aan bod?', en: 'Is it dealt with?' },
  covered: { nl: 'ja', en: 'yes' },
  coveredAgain: { nl: 'ja, in meer jaren', en: 'yes, in several years' },
  nowhere: { nl: 'nergens', en: 'nowhere' },
  twice: { nl: 'dubbel: in verschillende onderdelen', en: 'twice: in different parts' },
  notForAll: { nl: 'niet voor elke leerling', en: 'not for every pupil' },
  rows: { nl: 'werkprocessen en modules', en: 'werkprocessen and modules' },
  countNowhere: { nl: 'nergens', en: 'nowhere' },
  countSome: { nl: 'niet voor elke leerling', en: 'not for every pupil' },
  countTwice: { nl: 'dubbel', en: 'twice' },
  noProcesses: {
    nl: 'De werkprocessen van het mbo staan hier niet bij. Schrijf bij de kwalificatie de kerntaken en werkprocessen op om ze te zien.',
    en: 'The werkprocessen of the mbo are not here. Write down the kerntaken and werkprocessen of the kwalificatie to see them.',
  },
  empty: {
    nl: 'Het is niet bekend wat deze route moet dekken. Noem een profiel bij `van`, of schrijf bij de kwalificatie de kerntaken en werkprocessen op.',
    en: 'It is not known what this route must cover. Name a profile at `van`, or write down the kerntaken and werkprocessen of the kwalificatie.',
  },
} satisfies Record<string, Localized>;

/** `niet voor wie Bol kiest` */
export function notFor(who: Localized): Localized {
  return { nl: `niet voor ${who.nl}`, en: `not for ${who.en}` };
}

/** `vmbo leerjaar 3` */
export function leerjaarText({ fase, nummer }: { readonly fase: string; readonly nummer: number }): Localized {
  return { nl: `${fase} leerjaar ${nummer}`, en: `${fase} year ${nummer}` };
}
