import type { Document } from '../klassen.ts';
import type { Verschil } from '../koppelen/verschil.ts';
import { anders, type Soort } from '../soort.ts';
import { programmaVan } from './hulp.ts';

/** The setting up of the programme, the staff and the use of rooms are item d of the agreement, when another organisation comes in. */
function metInrichting(verschil: Verschil): readonly Document[] {
  const organisaties = (waarde = ''): string =>
    [...new Set(waarde.split(', ').map((naam) => naam.split('.', 1)[0]))].join();
  const ander = organisaties(verschil.van?.waarde) !== organisaties(verschil.naar?.waarde);
  return ander ? ['overeenkomst', ...programmaVan(verschil)] : programmaVan(verschil);
}

const inRooster = (verschil: Verschil): readonly Document[] =>
  roosterorganisaties(verschil.oud) === roosterorganisaties(verschil.nieuw)
    ? programmaVan(verschil)
    : ['overeenkomst', ...programmaVan(verschil)];

function roosterorganisaties(knoop: Verschil['oud']): string {
  const waarde = knoop?.eigenschappen.get('rooster')?.waarde ?? '';
  return [...new Set([...waarde.matchAll(/(?:^|; )([^.:]+)/g)].map((vondst) => vondst[1]))].sort().join();
}

const rooster = (knoop: Verschil['oud'], taal: 'nl' | 'en'): string =>
  knoop?.eigenschappen.get('rooster')?.toon[taal] || (taal === 'nl' ? 'geen vast rooster' : 'no fixed roster');

/** Where, when and by whom. */
export const plaatsen: readonly Soort[] = [
  ...anders({
    id: 'plaats-gewijzigd',
    niveau: 'ingrijpend',
    over: ['onderdeel.op'],
    bundelt: true,
    raakt: metInrichting,
    zin: (z) => ({
      nl: `${z.wie.nl} heeft${z.in.nl} ${z.naam.nl} op een andere plaats: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} have ${z.naam.en}${z.in.en} at another place: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'rooster-gewijzigd',
    niveau: 'ingrijpend',
    over: ['jaar.rooster', 'jaar.rooster-dagen', 'keuze.rooster', 'keuze.rooster-dagen'],
    raakt: inRooster,
    zin: ({ wie, in: jaar, verschil: { oud, nieuw } }) => ({
      nl: `${wie.nl} is${jaar.nl} op andere dagen of plaatsen: ${rooster(nieuw, 'nl')}. Dat was: ${rooster(oud, 'nl')}.`,
      en: `${wie.en} are at other places or on other days${jaar.en}: ${rooster(nieuw, 'en')}. It was: ${rooster(oud, 'en')}.`,
    }),
  }),
  ...anders({
    id: 'dag-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.dagen'],
    bundelt: true,
    raakt: programmaVan,
    zin: (z) => ({
      nl: `${z.wie.nl} heeft ${z.naam.nl}${z.in.nl} op een andere dag: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} have ${z.naam.en}${z.in.en} on another day: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'periode-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.periode'],
    bundelt: true,
    raakt: programmaVan,
    zin: (z) => ({
      nl: `${z.wie.nl} heeft ${z.naam.nl}${z.in.nl} in een andere tijd van het jaar: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} have ${z.naam.en}${z.in.en} at another time of the year: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'uitvoerder-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.bij'],
    bundelt: true,
    raakt: metInrichting,
    zin: (z) => ({
      nl: `${z.wie.nl} doet ${z.naam.nl}${z.in.nl} bij ${z.naar.nl}. Dat was bij ${z.van.nl}.`,
      en: `${z.wie.en} do ${z.naam.en}${z.in.en} at ${z.naar.en}. It was at ${z.van.en}.`,
    }),
  }),
  ...anders({
    id: 'docent-gewijzigd',
    niveau: 'merkbaar',
    over: ['onderdeel.door', 'onderdeel.begeleid-door'],
    bundelt: true,
    raakt: (v) => ['overeenkomst', ...programmaVan(v)],
    zin: (z) => ({
      nl: `${z.naam.nl}${z.in.nl} wordt gegeven of begeleid door ${z.naar.nl}. Dat was door ${z.van.nl}.`,
      en: `${z.naam.en}${z.in.en} is taught or guided by ${z.naar.en}. It was by ${z.van.en}.`,
    }),
  }),
];
