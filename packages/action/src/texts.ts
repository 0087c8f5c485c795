import type { Localized } from './inputs.ts';

export const TEXTS = {
  noHistory: {
    nl: 'De versie om mee te vergelijken is niet op te halen. Zet fetch-depth: 0 bij actions/checkout. Er is niet vergeleken; alles is gecontroleerd.',
    en: 'The version to compare with cannot be fetched. Put fetch-depth: 0 with actions/checkout. Nothing was compared; all was checked.',
  },
  noCheck: { nl: 'Controleren lukte niet.', en: 'Checking did not succeed.' },
  noDiff: { nl: 'Vergelijken lukte niet.', en: 'Comparing did not succeed.' },
  noRights: {
    nl: 'Er mag hier geen reactie worden geschreven, zoals altijd bij een pull request uit een fork. Lees de samenvatting van deze job.',
    en: 'No comment may be written here, as always with a pull request from a fork. Read the summary of this job.',
  },
  noComment: { nl: 'De reactie kon niet worden geschreven', en: 'The comment could not be written' },
  cutOff: {
    nl: 'Dit is te lang voor één reactie. De rest staat in de samenvatting van de job.',
    en: 'This is too long for one comment. The rest is in the summary of the job.',
  },
  cutOffSummary: {
    nl: 'Dit is te lang voor een samenvatting. Alles staat er met: leerroute check en leerroute diff.',
    en: 'This is too long for a summary. All of it comes with: leerroute check and leerroute diff.',
  },
} as const satisfies Record<string, Localized>;
