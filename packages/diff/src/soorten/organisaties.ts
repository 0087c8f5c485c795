import type { Document } from '../klassen.ts';
import { anders, komtEnGaat, minderEnMeer, type Soort } from '../soort.ts';

const inrichting = (): readonly Document[] => ['overeenkomst'];

/** Something of an organisation that comes or goes. */
function bezit(
  stam: string,
  over: string,
  raakt: readonly Document[],
  weg: [string, string],
  erbij: [string, string],
  van?: string,
) {
  return komtEnGaat(
    {
      over: [over],
      als: ({ oudeOuder, nieuweOuder }) => van === undefined || (nieuweOuder ?? oudeOuder)?.soort === van,
      raakt: () => raakt,
    },
    {
      id: `${stam}-vervallen`,
      niveau: 'merkbaar',
      zin: ({ naam, verschil: { oudeOuder } }) => ({
        nl: `${oudeOuder?.naam.nl ?? ''} ${weg[0]} ${naam.nl}.`.trim(),
        en: `${oudeOuder?.naam.en ?? ''} ${weg[1]} ${naam.en}.`.trim(),
      }),
    },
    {
      id: `${stam}-toegevoegd`,
      niveau: 'merkbaar',
      zin: ({ naam, verschil: { nieuweOuder } }) => ({
        nl: `${nieuweOuder?.naam.nl ?? ''} ${erbij[0]} ${naam.nl}.`.trim(),
        en: `${nieuweOuder?.naam.en ?? ''} ${erbij[1]} ${naam.en}.`.trim(),
      }),
    },
  );
}

function gegeven(id: string, over: readonly string[], raakt: readonly Document[], nl: string, en: string) {
  return anders({
    id,
    niveau: 'merkbaar',
    over,
    raakt: () => raakt,
    zin: (z) => ({
      nl: `${nl} van ${z.naam.nl} is anders: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${en} of ${z.naam.en} is different: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  });
}

/** Schools, instellingen and companies, their places and what they offer. */
export const organisaties: readonly Soort[] = [
  ...bezit(
    'organisatie',
    'organisatie',
    [],
    ['Niet meer in het project:', 'No longer in the project:'],
    ['Nieuw in het project:', 'New in the project:'],
  ),
  ...bezit(
    'locatie',
    'locatie',
    inrichting(),
    ['heeft niet meer de locatie', 'no longer has the place'],
    ['heeft ook de locatie', 'also has the place'],
  ),
  ...bezit(
    'aanbod',
    'aanbod',
    ['rio', 'overeenkomst'],
    ['biedt niet meer aan: kwalificatie', 'no longer offers kwalificatie'],
    ['biedt ook aan: kwalificatie', 'also offers kwalificatie'],
  ),
  ...bezit(
    'schoolprofiel',
    'profiel',
    ['rio'],
    ['biedt niet meer aan: profiel', 'no longer offers profiel'],
    ['biedt ook aan: profiel', 'also offers profiel'],
    'organisatie',
  ),
  ...bezit(
    'schoolleerweg',
    'leerweg',
    ['rio'],
    ['biedt niet meer aan: leerweg', 'no longer offers leerweg'],
    ['biedt ook aan: leerweg', 'also offers leerweg'],
    'organisatie',
  ),
  ...bezit(
    'reistijd',
    'reistijd',
    [],
    ['heeft geen reistijd meer naar', 'no longer states the travel time to'],
    ['heeft nu een reistijd naar', 'now states the travel time to'],
  ),
  ...minderEnMeer(
    { over: ['reistijd.minuten'], raakt: () => [] },
    {
      id: 'reistijd-verlaagd',
      niveau: 'merkbaar',
      zin: ({ naam, van, naar, verschil: { nieuweOuder } }) => ({
        nl: `De reis tussen ${nieuweOuder?.naam.nl} en ${naam.nl} is korter: ${naar.nl} minuten in plaats van ${van.nl} minuten.`,
        en: `Travelling between ${nieuweOuder?.naam.en} and ${naam.en} takes less: ${naar.en} minutes instead of ${van.en} minutes.`,
      }),
    },
    {
      id: 'reistijd-verhoogd',
      niveau: 'merkbaar',
      zin: ({ naam, van, naar, verschil: { nieuweOuder } }) => ({
        nl: `De reis tussen ${nieuweOuder?.naam.nl} en ${naam.nl} is langer: ${naar.nl} minuten in plaats van ${van.nl} minuten.`,
        en: `Travelling between ${nieuweOuder?.naam.en} and ${naam.en} takes longer: ${naar.en} minutes instead of ${van.en} minutes.`,
      }),
    },
  ),
  ...gegeven(
    'brin-gewijzigd',
    ['organisatie.brin', 'locatie.vestiging'],
    ['rio'],
    'De code in het register',
    'The code in the register',
  ),
  ...gegeven('plaatsnaam-gewijzigd', ['organisatie.plaats', 'locatie.plaats'], ['rio'], 'De plaats', 'The town'),
  ...gegeven('bestuur-gewijzigd', ['organisatie.bestuur'], ['overeenkomst'], 'Het bestuur', 'The board'),
  ...gegeven('organisatiesoort-gewijzigd', ['organisatie.soort'], ['overeenkomst'], 'De soort', 'The kind'),
  ...gegeven(
    'faciliteiten-gewijzigd',
    ['locatie.faciliteiten'],
    ['overeenkomst'],
    'De lijst van faciliteiten',
    'The list of facilities',
  ),
  ...gegeven('aanbod-gewijzigd', ['aanbod.leerwegen', 'aanbod.op'], ['rio'], 'Het aanbod', 'The offer'),
  ...anders({
    id: 'erkenning-gewijzigd',
    niveau: 'ingrijpend',
    over: ['organisatie.erkend'],
    raakt: () => [],
    zin: ({ naam, naar }) =>
      naar.nl === 'ja'
        ? { nl: `${naam.nl} is nu een erkend leerbedrijf.`, en: `${naam.en} is now a recognised company.` }
        : {
            nl: `${naam.nl} is geen erkend leerbedrijf meer. Daar kan geen bpv zijn.`,
            en: `${naam.en} is no longer a recognised company. No bpv can be there.`,
          },
  }),
];
