import type { Knoopsoort } from '../knoop.ts';
import { anders, komtEnGaat, type Soort } from '../soort.ts';

/** Something that stands around the routes, in words that hold for all of them. */
function rondom(stam: string, over: Knoopsoort, nl: string, en: string) {
  return komtEnGaat(
    { over: [over], raakt: () => [] },
    {
      id: `${stam}-vervallen`,
      niveau: 'merkbaar',
      zin: ({ naam }) => ({ nl: `${nl} ${naam.nl} is er niet meer.`.trim(), en: `${en} ${naam.en} is gone.`.trim() }),
    },
    {
      id: `${stam}-toegevoegd`,
      niveau: 'merkbaar',
      zin: ({ naam }) => ({ nl: `${nl} ${naam.nl} is nieuw.`.trim(), en: `${en} ${naam.en} is new.`.trim() }),
    },
  );
}

function gegevens(id: string, over: readonly string[], nl: string, en: string) {
  return anders({
    id,
    niveau: 'merkbaar',
    over,
    raakt: () => [],
    zin: ({ naam, van, naar }) => ({
      nl: `${nl} van ${naam.nl} is anders: ${naar.nl} in plaats van ${van.nl}.`,
      en: `${en} of ${naam.en} is different: ${naar.en} instead of ${van.en}.`,
    }),
  });
}

/** What stands around the routes: the region, subsidies, the files of kwalificaties, meetings and safeguarding. */
export const omgeving: readonly Soort[] = [
  ...rondom('regio', 'regio', 'De regio', 'The region'),
  ...rondom('partner', 'partner', 'De partner', 'The partner'),
  ...rondom('doel', 'doel', 'Het doel', 'The goal'),
  ...rondom('regeling', 'regeling', 'De regeling', 'The subsidy'),
  ...rondom(
    'kwalificatiedossier',
    'kwalificatie',
    'De beschrijving van kwalificatie',
    'The description of kwalificatie',
  ),
  ...rondom('kerntaak', 'kerntaak', 'De kerntaak of het werkproces', 'The kerntaak or work process'),
  ...rondom('overleg', 'overleg', '', ''),
  ...rondom('borging', 'borging', '', ''),
  ...gegevens('overleg-gewijzigd', ['overleg.dagen', 'overleg.tijd'], 'Dag of tijd', 'Day or time'),
  ...gegevens(
    'regeling-gewijzigd',
    ['regeling.van', 'regeling.tot', 'regeling.bedrag', 'regeling.betaald'],
    'De looptijd, het bedrag of wie betaalt',
    'The term, the amount or who pays',
  ),
  ...gegevens('kwalificatieniveau-gewijzigd', ['kwalificatie.niveau'], 'Het niveau', 'The level'),
  ...gegevens(
    'borging-gewijzigd',
    [
      'borging.bestuur',
      'borging.management',
      'borging.team',
      'borging.projectleider',
      'borging.evaluaties',
      'borging.financiering',
      'regio.projectleider',
    ],
    'Een afspraak',
    'An agreement',
  ),
];
