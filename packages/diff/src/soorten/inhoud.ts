import type { Zinsdelen } from '../soort.ts';
import { anders, type Soort } from '../soort.ts';
import { documentenVan, programmaVan } from './hulp.ts';

const gewijzigd =
  (nl: (z: Zinsdelen) => string, en: (z: Zinsdelen) => string): Soort['zin'] =>
  (z) => ({
    nl: `${nl(z)}${z.in.nl}: ${z.naar.nl} in plaats van ${z.van.nl}.`,
    en: `${en(z)}${z.in.en}: ${z.naar.en} instead of ${z.van.en}.`,
  });

/** What a part is made of and what it counts for. */
export const inhoud: readonly Soort[] = [
  ...anders({
    id: 'dekking-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.dekt'],
    raakt: (v) => [...new Set([...programmaVan(v), 'oer' as const])],
    zin: gewijzigd(
      ({ naam }) => `Andere werkprocessen komen aan bod bij ${naam.nl}`,
      ({ naam }) => `Other work processes are covered by ${naam.en}`,
    ),
  }),
  ...anders({
    id: 'telt-als-gewijzigd',
    niveau: 'ingrijpend',
    over: ['onderdeel.telt-als'],
    raakt: () => ['programma', 'oer', 'mbo-examen'],
    zin: gewijzigd(
      ({ naam }) => `${naam.nl} telt ergens anders voor mee`,
      ({ naam }) => `${naam.en} counts for something else`,
    ),
  }),
  ...anders({
    id: 'referentieniveau-gewijzigd',
    niveau: 'ingrijpend',
    over: ['onderdeel.referentieniveau'],
    raakt: (v) => [...documentenVan(v), 'mbo-examen'],
    zin: gewijzigd(
      ({ wie, naam }) => `${wie.nl} krijgt ${naam.nl} op een ander niveau`,
      ({ wie, naam }) => `${wie.en} get ${naam.en} at another level`,
    ),
  }),
  ...anders({
    id: 'vakoverstijgend-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.vakoverstijgend'],
    raakt: programmaVan,
    zin: ({ naam, in: jaar, naar }) =>
      naar.nl === 'ja'
        ? { nl: `${naam.nl}${jaar.nl} is nu vakoverstijgend.`, en: `${naam.en}${jaar.en} now covers several subjects.` }
        : {
            nl: `${naam.nl}${jaar.nl} is niet meer vakoverstijgend.`,
            en: `${naam.en}${jaar.en} no longer covers several subjects.`,
          },
  }),
  ...anders({
    id: 'verdieping-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.verdiept'],
    raakt: programmaVan,
    zin: ({ naam, in: jaar, naar }) =>
      naar.nl === 'ja'
        ? {
            nl: `${naam.nl}${jaar.nl} herhaalt nu bewust ander werk op een hoger niveau.`,
            en: `${naam.en}${jaar.en} now repeats other work on purpose, at a higher level.`,
          }
        : {
            nl: `${naam.nl}${jaar.nl} is geen verdieping van ander werk meer.`,
            en: `${naam.en}${jaar.en} no longer deepens other work.`,
          },
  }),
  ...anders({
    id: 'afstemming-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.afgestemd'],
    raakt: (v) => [...programmaVan(v), 'overeenkomst'],
    zin: gewijzigd(
      ({ naam }) => `De afstemming van ${naam.nl} is anders`,
      ({ naam }) => `Those whom ${naam.en} is agreed with are different`,
    ),
  }),
];
