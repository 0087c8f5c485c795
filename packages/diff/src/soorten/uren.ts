import { anders, minderEnMeer, type Soort, vlagUitEnAan } from '../soort.ts';
import { programmaVan } from './hulp.ts';

const heeftBeide = (soort: string): Pick<Soort, 'over' | 'raakt' | 'bundelt'> => ({
  over: [`onderdeel.${soort}`],
  raakt: programmaVan,
  bundelt: true,
});

/** How much, and with how much guidance. */
export const uren: readonly Soort[] = [
  ...minderEnMeer(
    heeftBeide('uren'),
    {
      id: 'uren-verlaagd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt${z.in.nl} minder uren voor ${z.naam.nl}: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `${z.wie.en} get fewer hours for ${z.naam.en}${z.in.en}: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
    {
      id: 'uren-verhoogd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt${z.in.nl} meer uren voor ${z.naam.nl}: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `${z.wie.en} get more hours for ${z.naam.en}${z.in.en}: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
  ),
  ...anders({
    ...heeftBeide('uren'),
    id: 'urenverdeling-gewijzigd',
    niveau: 'merkbaar',
    raakt: () => ['programma', 'oer'],
    zin: (z) => ({
      nl: `De uren van ${z.naam.nl}${z.in.nl} zijn anders verdeeld over vmbo (vo) en mbo (bo): ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The hours of ${z.naam.en}${z.in.en} are split differently over vmbo (vo) and mbo (bo): ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...vlagUitEnAan(
    heeftBeide('onbegeleid'),
    {
      id: 'begeleiding-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt${z.in.nl} begeleiding bij ${z.naam.nl}. Die was er niet.`,
        en: `${z.wie.en} get guidance with ${z.naam.en}${z.in.en}. There was none.`,
      }),
    },
    {
      id: 'begeleiding-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} doet${z.in.nl} ${z.naam.nl} zonder begeleiding. De uren tellen niet meer mee als begeleide onderwijstijd.`,
        en: `${z.wie.en} do ${z.naam.en}${z.in.en} without guidance. The hours no longer count as guided time.`,
      }),
    },
  ),
];
