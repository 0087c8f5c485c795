import { anders, komtEnGaat, type Soort } from '../soort.ts';
import { inhoudsdocumenten } from './keuzes.ts';

/** The years of a route, and what holds for a year or a way through it as a whole. */
export const jaren: readonly Soort[] = [
  ...komtEnGaat(
    { over: ['jaar'], raakt: (v) => ['overeenkomst', ...inhoudsdocumenten(v)] },
    {
      id: 'jaar-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt ${z.naam.nl} niet meer. De route wordt korter.`,
        en: `${z.wie.en} no longer get ${z.naam.en}. The route becomes shorter.`,
      }),
    },
    {
      id: 'jaar-toegevoegd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} krijgt ${z.naam.nl} erbij. De route wordt langer.`,
        en: `${z.wie.en} also get ${z.naam.en}. The route becomes longer.`,
      }),
    },
  ),
  ...anders({
    id: 'jaar-verplaatst',
    niveau: 'ingrijpend',
    over: ['jaar.nummer'],
    raakt: (v) => ['overeenkomst', ...inhoudsdocumenten(v)],
    zin: (z) => ({
      nl: `${z.wie.nl} doet wat jaar ${z.van.nl} was in jaar ${z.naar.nl}.`,
      en: `${z.wie.en} do what was year ${z.van.en} in year ${z.naar.en}.`,
    }),
  }),
  ...anders({
    id: 'leerweg-gewijzigd',
    niveau: 'ingrijpend',
    over: ['jaar.leerweg', 'keuze.leerweg'],
    raakt: () => ['programma', 'oer'],
    zin: (z) => ({
      nl: `${z.wie.nl} leert${z.in.nl} in een andere leerweg: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} learn in another leerweg${z.in.en}: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'kwalificatiekeuze-gewijzigd',
    niveau: 'ingrijpend',
    over: ['jaar.kwalificatie', 'keuze.kwalificatie'],
    raakt: () => ['programma', 'oer'],
    zin: (z) => ({
      nl: `${z.wie.nl} gaat${z.in.nl} naar een andere kwalificatie: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} go to another kwalificatie${z.in.en}: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'inschrijving-gewijzigd',
    niveau: 'ingrijpend',
    over: ['jaar.ingeschreven', 'keuze.ingeschreven'],
    raakt: () => ['programma', 'overeenkomst'],
    zin: (z) => ({
      nl: `${z.wie.nl} staat${z.in.nl} ergens anders ingeschreven: ${inschrijving(z.naar.nl)}. Dat was: ${inschrijving(z.van.nl)}.`,
      en: `${z.wie.en} are enrolled elsewhere${z.in.en}: ${enrolment(z.naar.en)}. It was: ${enrolment(z.van.en)}.`,
    }),
  }),
];

const inschrijving = (waar: string): string => (waar === 'niets' ? 'zoals de wet zegt' : waar);
const enrolment = (where: string): string => (where === 'nothing' ? 'as the law says' : where);
