import { anders, komtEnGaat, type Soort } from '../soort.ts';

const raakt = () => ['overeenkomst'] as const;

/** What the boards agreed. */
export const overeenkomsten: readonly Soort[] = [
  ...komtEnGaat(
    { over: ['overeenkomst'], raakt },
    {
      id: 'overeenkomst-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `De overeenkomst “${z.naam.nl}” is er niet meer.`,
        en: `The agreement “${z.naam.en}” is gone.`,
      }),
    },
    {
      id: 'overeenkomst-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({ nl: `De overeenkomst “${z.naam.nl}” is nieuw.`, en: `The agreement “${z.naam.en}” is new.` }),
    },
  ),
  ...komtEnGaat(
    { over: ['partij'], raakt: () => ['overeenkomst', 'rio'] },
    {
      id: 'partij-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.naam.nl} doet niet meer mee aan de overeenkomst.`,
        en: `${z.naam.en} is no longer a party to the agreement.`,
      }),
    },
    {
      id: 'partij-toegevoegd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.naam.nl} doet voortaan mee aan de overeenkomst.`,
        en: `${z.naam.en} becomes a party to the agreement.`,
      }),
    },
  ),
  ...komtEnGaat(
    { over: ['onderwerp'], raakt },
    {
      id: 'afspraak-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `De overeenkomst regelt ${z.naam.nl} niet meer.`,
        en: `The agreement no longer settles ${z.naam.en}.`,
      }),
    },
    {
      id: 'afspraak-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `De overeenkomst regelt nu ook ${z.naam.nl}.`,
        en: `The agreement now also settles ${z.naam.en}.`,
      }),
    },
  ),
  ...anders({
    id: 'afspraak-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderwerp.tekst'],
    raakt,
    zin: (z) => ({
      nl: `De afspraak over ${z.naam.nl} is anders: “${z.naar.nl}” in plaats van “${z.van.nl}”.`,
      en: `What is agreed on ${z.naam.en} is different: “${z.naar.en}” instead of “${z.van.en}”.`,
    }),
  }),
  ...anders({
    id: 'looptijd-gewijzigd',
    niveau: 'merkbaar',
    over: ['overeenkomst.van', 'overeenkomst.tot'],
    raakt,
    zin: (z) => ({
      nl: `De looptijd van “${z.naam.nl}” is anders: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The term of “${z.naam.en}” is different: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'ondertekening-gewijzigd',
    niveau: 'merkbaar',
    over: ['overeenkomst.getekend'],
    raakt,
    zin: (z) => ({
      nl: `De datum van ondertekening van “${z.naam.nl}” is anders: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The date of signing of “${z.naam.en}” is different: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'overeenkomstsoort-gewijzigd',
    niveau: 'ingrijpend',
    over: ['overeenkomst.soort'],
    raakt,
    zin: (z) => ({
      nl: `“${z.naam.nl}” is nu een ${z.naar.nl} in plaats van een ${z.van.nl}.`,
      en: `“${z.naam.en}” is now a ${z.naar.en} instead of a ${z.van.en}.`,
    }),
  }),
];
