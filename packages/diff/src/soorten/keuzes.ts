import type { Document } from '../klassen.ts';
import { alleKnopen } from '../knoop.ts';
import type { Verschil } from '../koppelen/verschil.ts';
import { anders, komtEnGaat, minderEnMeer, type Soort, verhuist } from '../soort.ts';
import { documentenVan, inMboJaar } from './hulp.ts';

/** What a block touches is what all that is in it touches. */
export function inhoudsdocumenten(verschil: Verschil): readonly Document[] {
  const uit = new Set<Document>(inMboJaar(verschil) ? ['programma', 'oer'] : ['programma']);
  for (const wortel of [verschil.oud, verschil.nieuw])
    for (const knoop of wortel ? alleKnopen(wortel) : []) {
      if (knoop.onderdeel)
        for (const document of documentenVan({ ...verschil, oud: knoop, nieuw: knoop })) uit.add(document);
      if (knoop.soort === 'overstap') uit.add('overstapoptie');
      if (knoop.soort === 'examen') uit.add(knoop.sleutel.startsWith('mbo') ? 'mbo-examen' : 'vmbo-examen');
    }
  return [...uit];
}

const alleInhoud = (over: readonly string[]) => ({ over, raakt: inhoudsdocumenten });

/** What a pupil, or the school with the pupil, decides. */
export const keuzes: readonly Soort[] = [
  ...komtEnGaat(
    alleInhoud(['keuzegroep']),
    {
      id: 'keuzegroep-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} heeft ${z.naam.nl}${z.in.nl} niet meer.`,
        en: `${z.wie.en} no longer have ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'keuzegroep-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt ${z.naam.nl}${z.in.nl} erbij.`,
        en: `${z.wie.en} also get ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...minderEnMeer(
    alleInhoud(['keuzegroep.aantal']),
    {
      id: 'keuzeaantal-verlaagd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kiest er${z.in.nl} minder bij ${z.naam.nl}: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `${z.wie.en} choose fewer${z.in.en} with ${z.naam.en}: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
    {
      id: 'keuzeaantal-verhoogd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kiest er${z.in.nl} meer bij ${z.naam.nl}: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `${z.wie.en} choose more${z.in.en} with ${z.naam.en}: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
  ),
  ...komtEnGaat(
    alleInhoud(['beslismoment']),
    {
      id: 'beslismoment-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} heeft${z.in.nl} het beslismoment ${z.naam.nl} niet meer.`,
        en: `${z.wie.en} no longer have the decision ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'beslismoment-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt${z.in.nl} het beslismoment ${z.naam.nl} erbij.`,
        en: `${z.wie.en} also get the decision ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...komtEnGaat(
    alleInhoud(['keuze']),
    {
      id: 'keuze-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kan${z.in.nl} niet meer kiezen voor de weg ${z.naam.nl}.`,
        en: `${z.wie.en} can no longer choose the way ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'keuze-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} kan${z.in.nl} ook kiezen voor de weg ${z.naam.nl}.`,
        en: `${z.wie.en} can also choose the way ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...verhuist({
    ...alleInhoud(['keuzegroep', 'beslismoment', 'keuze']),
    id: 'keuze-naar-andere-plek',
    niveau: 'ingrijpend',
    zin: ({ wie, naam, verschil: { oudJaar, nieuwJaar } }) =>
      oudJaar === nieuwJaar
        ? {
            nl: `${wie.nl} komt ${naam.nl} in jaar ${nieuwJaar} op een andere plek in het programma tegen.`,
            en: `${wie.en} meet ${naam.en} at another place in the programme of year ${nieuwJaar}.`,
          }
        : {
            nl: `${wie.nl} komt ${naam.nl} tegen in jaar ${nieuwJaar} in plaats van in jaar ${oudJaar}.`,
            en: `${wie.en} meet ${naam.en} in year ${nieuwJaar} instead of year ${oudJaar}.`,
          },
  }),
  ...komtEnGaat(
    alleInhoud(['criterium']),
    {
      id: 'criterium-vervallen',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `Bij het beslismoment${z.in.nl} telt ${z.naam.nl} niet meer mee.`,
        en: `At the decision${z.in.en} ${z.naam.en} no longer counts.`,
      }),
    },
    {
      id: 'criterium-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `Bij het beslismoment${z.in.nl} telt ${z.naam.nl} voortaan mee.`,
        en: `At the decision${z.in.en} ${z.naam.en} counts from now on.`,
      }),
    },
  ),
  ...anders({
    ...alleInhoud(['beslismoment.na-weken']),
    id: 'beslismoment-tijdstip-gewijzigd',
    niveau: 'merkbaar',
    zin: (z) => ({
      nl: `Het beslismoment ${z.naam.nl}${z.in.nl} valt op een ander tijdstip. Aantal weken: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The decision ${z.naam.en}${z.in.en} is at another time. Number of weeks: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
];
