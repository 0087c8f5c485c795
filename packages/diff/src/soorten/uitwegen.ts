import type { Document } from '../klassen.ts';
import { anders, komtEnGaat, type Soort, verhuist } from '../soort.ts';

const overstap = { over: ['overstap'], raakt: (): readonly Document[] => ['overstapoptie'] };
const vervolg = { over: ['vervolg'], raakt: (): readonly Document[] => ['programma'] };

/** Ways out of the route, and on after it. */
export const uitwegen: readonly Soort[] = [
  ...komtEnGaat(
    overstap,
    {
      id: 'overstap-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kan${z.in.nl} niet meer overstappen naar ${z.naam.nl}.`,
        en: `${z.wie.en} can no longer switch to ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'overstap-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} kan${z.in.nl} ook overstappen naar ${z.naam.nl}.`,
        en: `${z.wie.en} can also switch to ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...verhuist({
    ...overstap,
    id: 'overstap-verplaatst',
    niveau: 'ingrijpend',
    zin: ({ wie, naam, verschil: { oudJaar, nieuwJaar } }) => ({
      nl: `${wie.nl} kan op een ander moment overstappen naar ${naam.nl}: ${oudJaar === nieuwJaar ? `op een andere weg door jaar ${nieuwJaar}` : `in jaar ${nieuwJaar} in plaats van in jaar ${oudJaar}`}.`,
      en: `${wie.en} can switch to ${naam.en} at another moment: ${oudJaar === nieuwJaar ? `on another way through year ${nieuwJaar}` : `in year ${nieuwJaar} instead of year ${oudJaar}`}.`,
    }),
  }),
  ...anders({
    ...overstap,
    id: 'overstap-gewijzigd',
    niveau: 'merkbaar',
    over: ['overstap.leerwegen', 'overstap.bij', 'overstap.verwant'],
    zin: (z) => ({
      nl: `De overstap naar ${z.naam.nl}${z.in.nl} is anders: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The switch to ${z.naam.en}${z.in.en} is different: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...komtEnGaat(
    vervolg,
    {
      id: 'vervolg-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kan na de route niet meer verder met ${z.naam.nl}.`,
        en: `${z.wie.en} can no longer go on to ${z.naam.en} after the route.`,
      }),
    },
    {
      id: 'vervolg-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} kan na de route ook verder met ${z.naam.nl}.`,
        en: `${z.wie.en} can also go on to ${z.naam.en} after the route.`,
      }),
    },
  ),
  ...anders({
    ...vervolg,
    id: 'vervolg-gewijzigd',
    niveau: 'merkbaar',
    over: ['vervolg.leerwegen', 'vervolg.bij', 'vervolg.verwant'],
    zin: (z) => ({
      nl: `Het vervolg ${z.naam.nl} is anders: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The way on to ${z.naam.en} is different: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
];
