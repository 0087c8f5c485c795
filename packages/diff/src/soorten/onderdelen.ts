import type { Verschil } from '../koppelen/verschil.ts';
import { komtEnGaat, type Soort, verhuist } from '../soort.ts';
import { documentenVan, isSoort } from './hulp.ts';

const andereJaren = ({ oudJaar, nieuwJaar }: Verschil): boolean => oudJaar !== nieuwJaar;
const inKeuze = (ouder: Verschil['oudeOuder']): boolean => ouder?.soort === 'keuzegroep';

/** Parts of the programme that come, go or stand elsewhere. */
export const onderdelen: readonly Soort[] = [
  ...komtEnGaat(
    {
      over: ['onderdeel'],
      als: (v) => isSoort(v, 'keuzevak') && (inKeuze(v.oudeOuder) || inKeuze(v.nieuweOuder)),
      raakt: documentenVan,
    },
    {
      id: 'keuzevak-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kan${z.in.nl} niet meer kiezen voor ${z.naam.nl}.`,
        en: `${z.wie.en} can no longer choose ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'keuzevak-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} kan${z.in.nl} ook kiezen voor ${z.naam.nl}.`,
        en: `${z.wie.en} can also choose ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...komtEnGaat(
    { over: ['onderdeel'], raakt: documentenVan },
    {
      id: 'onderdeel-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt ${z.naam.nl}${z.in.nl} niet meer.`,
        en: `${z.wie.en} no longer get ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'onderdeel-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt${z.in.nl} ook ${z.naam.nl}.`,
        en: `${z.wie.en} also get ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...verhuist({
    id: 'onderdeel-naar-ander-jaar',
    niveau: 'ingrijpend',
    over: ['onderdeel'],
    als: andereJaren,
    raakt: documentenVan,
    zin: ({ wie, naam, verschil: { oudJaar, nieuwJaar } }) => ({
      nl: `${wie.nl} krijgt ${naam.nl} in jaar ${nieuwJaar} in plaats van in jaar ${oudJaar}.`,
      en: `${wie.en} get ${naam.en} in year ${nieuwJaar} instead of year ${oudJaar}.`,
    }),
  }),
  {
    id: 'onderdeel-verplicht-geworden',
    niveau: 'ingrijpend',
    over: ['onderdeel'],
    actie: 'verplaatst',
    spiegel: 'onderdeel-keuze-geworden',
    als: (v) => inKeuze(v.oudeOuder) && !inKeuze(v.nieuweOuder),
    raakt: documentenVan,
    zin: (z) => ({
      nl: `${z.wie.nl} moet${z.in.nl} ${z.naam.nl} volgen. Dat was een keuze.`,
      en: `${z.wie.en} must take ${z.naam.en}${z.in.en}. It was a choice.`,
    }),
  },
  {
    id: 'onderdeel-keuze-geworden',
    niveau: 'ingrijpend',
    over: ['onderdeel'],
    actie: 'verplaatst',
    spiegel: 'onderdeel-verplicht-geworden',
    als: (v) => !inKeuze(v.oudeOuder) && inKeuze(v.nieuweOuder),
    raakt: documentenVan,
    zin: (z) => ({
      nl: `${z.wie.nl} kan${z.in.nl} kiezen voor ${z.naam.nl}. Dat was verplicht.`,
      en: `${z.wie.en} can choose ${z.naam.en}${z.in.en}. It was compulsory.`,
    }),
  },
  ...verhuist({
    id: 'onderdeel-anders-ingedeeld',
    niveau: 'merkbaar',
    over: ['onderdeel'],
    raakt: documentenVan,
    zin: (z) => ({
      nl: `${z.wie.nl} krijgt ${z.naam.nl}${z.in.nl} op een andere plek in het programma${binnen(z.verschil, 'nl')}.`,
      en: `${z.wie.en} get ${z.naam.en}${z.in.en} at another place in the programme${binnen(z.verschil, 'en')}.`,
    }),
  }),
];

function binnen({ nieuweOuder }: Verschil, taal: 'nl' | 'en'): string {
  if (!nieuweOuder || nieuweOuder.soort === 'jaar') return '';
  return taal === 'nl' ? `: bij ${nieuweOuder.naam.nl}` : `: with ${nieuweOuder.naam.en}`;
}
