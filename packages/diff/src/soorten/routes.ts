import type { Document } from '../klassen.ts';
import { anders, komtEnGaat, minderEnMeer, type Soort, type Zinsdelen } from '../soort.ts';

const rio: readonly Document[] = ['rio', 'overeenkomst', 'programma'];

const nieuweWaarde =
  (nl: string, en: string): Soort['zin'] =>
  ({ naar, van }: Zinsdelen) => ({
    nl: `${nl} is anders: ${naar.nl} in plaats van ${van.nl}.`,
    en: `${en} is different: ${naar.en} instead of ${van.en}.`,
  });

function gegeven(
  id: string,
  eigenschappen: readonly string[],
  niveau: Soort['niveau'],
  raakt: readonly Document[],
  nl: string,
  en: string,
) {
  const over = eigenschappen.map((eigenschap) => `route.${eigenschap}`);
  return anders({ id, niveau, over, raakt: () => raakt, zin: nieuweWaarde(nl, en) });
}

/** A list of a route that grows or shrinks by one. */
function lijst(
  stam: string,
  over: string,
  raakt: readonly Document[],
  niveau: Soort['niveau'],
  nl: string,
  en: string,
) {
  return komtEnGaat(
    {
      over: [over],
      als: ({ oudeOuder, nieuweOuder }) => (nieuweOuder ?? oudeOuder)?.soort === 'route',
      raakt: () => raakt,
    },
    {
      id: `${stam}-vervallen`,
      niveau,
      zin: (z) => ({
        nl: `De route is er niet meer ${nl} ${z.naam.nl}.`,
        en: `The route is no longer ${en} ${z.naam.en}.`,
      }),
    },
    {
      id: `${stam}-toegevoegd`,
      niveau,
      zin: (z) => ({
        nl: `De route is er nu ook ${nl} ${z.naam.nl}.`,
        en: `The route is now also ${en} ${z.naam.en}.`,
      }),
    },
  );
}

/** The route as a whole: whom it is for, where it leads, what was agreed about it. */
export const routes: readonly Soort[] = [
  ...komtEnGaat(
    { over: ['route'], raakt: () => ['pta', 'oer', ...rio] },
    {
      id: 'route-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} kan de route ${z.naam.nl} niet meer volgen.`,
        en: `${z.wie.en} can no longer follow the route ${z.naam.en}.`,
      }),
    },
    {
      id: 'route-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `${z.wie.nl} kan de route ${z.naam.nl} volgen. Die is nieuw.`,
        en: `${z.wie.en} can follow the route ${z.naam.en}. It is new.`,
      }),
    },
  ),
  ...gegeven('routesoort-gewijzigd', ['soort'], 'ingrijpend', rio, 'De soort route', 'The kind of route'),
  ...gegeven(
    'status-gewijzigd',
    ['status'],
    'merkbaar',
    ['programma'],
    'De status van de route',
    'The status of the route',
  ),
  ...gegeven(
    'cohort-gewijzigd',
    ['cohort'],
    'ingrijpend',
    ['programma'],
    'Het cohort van de route',
    'The cohort of the route',
  ),
  ...gegeven(
    'mbo-leerweg-gewijzigd',
    ['mbo-leerweg'],
    'ingrijpend',
    ['oer', ...rio],
    'De leerweg van het mbo',
    'The leerweg of the mbo',
  ),
  ...gegeven(
    'vmbo-examen-gewijzigd',
    ['vmbo-examen'],
    'ingrijpend',
    ['pta', 'vmbo-examen', 'overeenkomst'],
    'Het deel van het vmbo-examen in de route',
    'The part of the vmbo exam in the route',
  ),
  ...gegeven('urennorm-gewijzigd', ['urennorm'], 'ingrijpend', ['urennorm'], 'De urennorm', 'The norm for hours'),
  ...gegeven('groep-gewijzigd', ['groep'], 'merkbaar', [], 'De grootte van de groep', 'The size of the group'),
  ...gegeven(
    'verwantschap-gewijzigd',
    ['verwantschap'],
    'merkbaar',
    ['overeenkomst'],
    'De onderbouwing van de verwantschap',
    'The reason for the relation',
  ),
  ...gegeven(
    'overeenkomst-van-route-gewijzigd',
    ['overeenkomst'],
    'merkbaar',
    ['overeenkomst'],
    'De overeenkomst onder de route',
    'The agreement under the route',
  ),
  ...gegeven(
    'regio-van-route-gewijzigd',
    ['regio'],
    'merkbaar',
    [],
    'De regio van de route',
    'The region of the route',
  ),
  ...minderEnMeer(
    { over: ['route.niveau'], raakt: () => ['oer', ...rio] },
    {
      id: 'niveau-verlaagd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `De route leidt naar een lager mbo-niveau: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `The route leads to a lower mbo level: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
    {
      id: 'niveau-verhoogd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `De route leidt naar een hoger mbo-niveau: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `The route leads to a higher mbo level: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
  ),
  ...minderEnMeer(
    { over: ['route.studieduur'], raakt: () => ['oer', 'overeenkomst', 'programma'] },
    {
      id: 'studieduur-verlaagd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `De mbo-opleiding wordt korter. Aantal jaren: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `The mbo programme becomes shorter. Number of years: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
    {
      id: 'studieduur-verhoogd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `De mbo-opleiding wordt langer. Aantal jaren: ${z.naar.nl} in plaats van ${z.van.nl}.`,
        en: `The mbo programme becomes longer. Number of years: ${z.naar.en} instead of ${z.van.en}.`,
      }),
    },
  ),
  ...anders({
    id: 'crebo-gewijzigd',
    niveau: 'ingrijpend',
    over: ['doelkwalificatie.crebo'],
    raakt: () => ['oer', ...rio],
    zin: (z) => ({
      nl: `${z.wie.nl} wordt opgeleid voor een andere kwalificatie: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} are trained for another kwalificatie: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...lijst('kwalificatie', 'doelkwalificatie', ['oer', ...rio], 'ingrijpend', 'voor kwalificatie', 'for kwalificatie'),
  ...lijst('profiel', 'profiel', ['pta', ...rio], 'ingrijpend', 'voor het profiel', 'for profiel'),
  ...lijst('vmbo-leerweg', 'leerweg', rio, 'ingrijpend', 'voor de leerweg', 'for leerweg'),
  ...lijst('school', 'school', rio, 'ingrijpend', 'op de school', 'at school'),
  ...lijst('instelling', 'instelling', ['oer', ...rio], 'ingrijpend', 'bij de instelling', 'at instelling'),
  ...komtEnGaat(
    { over: ['vervangt'], raakt: () => [] },
    {
      id: 'vervanging-vervallen',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `De route komt niet meer in plaats van de route ${z.naam.nl}.`,
        en: `The route no longer replaces the route ${z.naam.en}.`,
      }),
    },
    {
      id: 'vervanging-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `De route komt in plaats van de route ${z.naam.nl}.`,
        en: `The route replaces the route ${z.naam.en}.`,
      }),
    },
  ),
  ...komtEnGaat(
    { over: ['melding'], raakt: () => ['rio'] },
    {
      id: 'melding-vervallen',
      niveau: 'merkbaar',
      zin: (z) => ({
        nl: `De route is niet meer gemeld door ${z.naam.nl}.`,
        en: `The route is no longer registered by ${z.naam.en}.`,
      }),
    },
    {
      id: 'melding-toegevoegd',
      niveau: 'merkbaar',
      zin: (z) => ({ nl: `De route is gemeld door ${z.naam.nl}.`, en: `The route is registered by ${z.naam.en}.` }),
    },
  ),
  ...anders({
    id: 'melding-gewijzigd',
    niveau: 'merkbaar',
    over: ['melding.datum'],
    raakt: () => ['rio'],
    zin: (z) => ({
      nl: `De melding door ${z.naam.nl} heeft een andere datum: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `The registration by ${z.naam.en} has another date: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
];
