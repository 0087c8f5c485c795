import assert from 'node:assert/strict';
import { maakScene, tekenSvg, tekenTabel } from '../src/index.ts';
import { routeOf } from './help/examples.ts';

/** Every statement that a route, a year, a keuze and a part can hold, each with words of its own. */
const TEXT = `
regio streek "Streek Noord" { }
school s "School Zuid" { locatie hal "Hal Een" locatie zaal "Zaal Twee" }
instelling m "Mbo Oost" { locatie lab "Lab Drie" }
bedrijf b "Bedrijf West"
regeling geld "Regeling Geld" { looptijd 2025-01-01 t/m 2027-12-31 bedrag 250000 euro betaald door b, m }
samenwerkingsovereenkomst akkoord "Akkoord Vier" { tussen s, m getekend 2025-03-02 regelt leiding regelt profiel-en-verwantschap "Regel Acht" looptijd 2025-08-01 t/m 2029-07-31 }
kwalificatie 25308 "Monteur" { kerntaak B1-K1 "Monteren" { werkproces B1-K1-W1 "Aansluiten" } }
route oud "Oude Route" { }
route r "Titel" {
  soort geïntegreerd status afbouw regio streek cohort 2026-2027 t/m 2028-2029
  van bb profiel pie bij s
  naar mbo 2 bol kwalificatie 25308 "Monteur Vijf" studieduur 2 jaar bij m
  verwantschap "Zelfde vak" overeenkomst akkoord vmbo-examen gedeeltelijk
  urennorm oud besluit "Besluit Zes" gemeld door s op 2026-04-05 groep 8 t/m 16 leerlingen vervangt oud
  jaar 1 "Jaartitel" {
    rooster ma t/m wo op s.hal rooster wo op s.zaal rooster wo op m.lab
    leerweg bol ingeschreven bij s
    overleg elke di 13:30 "Overleg Zeven"
    vak nederlands 100 uur { dekt NE/K/1 afgestemd met b toelichting "Noot Vak" }
    project "Project Acht" 20 uur vo + 30 uur bo elke do op s.hal, m.lab bij b door team begeleid door instructeur in periode 2 t/m 3 vakoverstijgend onbegeleid verdiept {
      onderdeel "Deel Negen" 5 uur vo { onderdeel "Deel Tien" 2 uur vo { toelichting "Noot Diep" } }
      telt als keuzedeel K0022
    }
    kerntaak B1-K1 40 uur { dekt B1-K1-W1 }
    kies 1 t/m 2 uit "Keuze Elf" { keuzevak booglasprocessen 10 uur { onderdeel "Deel Twaalf" 3 uur vo toelichting "Noot Optie" } keuzevak bloemwerk 20 uur toelichting "Noot Groep" }
    beslismoment bm "Moment Dertien" na 9 weken {
      criterium "Criterium Veertien" toelichting "Noot Moment"
      keuze k "Keus Vijftien" { rooster vr op m.lab ingeschreven bij m overleg elke vr 09:15 "Overleg Zestien" toelichting "Noot Keus" leerweg bbl lob "Lob Zeventien" 3 uur vo { onderdeel "Deel Achttien" 1 uur vo } }
      keuze l "Keus Negentien" { overstap naar vmbo kb "Ergens Twintig" bij s verwant }
    }
    examen cspe pie in tijdvak 2
    examen ce nederlands
    examen mbo kerntaak B1-K1
    diploma vmbo bb
    overstap naar mbo 2 bol of bbl "Elders Eenentwintig" bij m niet-verwant
    toelichting "Noot Jaar"
  }
  vervolg werk "Werk Tweeëntwintig"
  borging {
    bestuur "Bestuur Q" management "Management R" team "Team S" projectleider "Leider T"
    overleg elke ma 10:00 "Overleg U" evaluatie 2027-06-07 financiering geld toelichting "Noot Borging"
  }
  toelichting "Noot Route"
}`;

const SAID = [
  ...['Titel', 'Geïntegreerde leerroute', 'afbouw', 'Streek Noord', '2026–2027 t/m 2028–2029', 'vmbo basis', 'PIE'],
  ...['School Zuid', 'mbo niveau 2, bol', 'Monteur Vijf, crebo 25308', 'studieduur 2 jaar', 'Mbo Oost', 'Zelfde vak'],
  ...['Akkoord Vier', 'getekend op 2 maart 2025', '1 augustus 2025 t/m 31 juli 2029', 'vmbo-examen voor een deel'],
  ...['de oude norm', 'Besluit Zes', 'door School Zuid op 5 april 2026', '8 t/m 16 leerlingen', 'Oude Route'],
  ...['Jaartitel', 'Hal Een', 'Zaal Twee', 'Lab Drie', 'leerweg bol', 'ingeschreven bij School Zuid'],
  ...[
    'overleg elke di 13:30: Overleg Zeven',
    'Nederlands',
    '100 u',
    'dekt NE/K/1',
    'afgestemd met Bedrijf West',
    'Noot Vak',
  ],
  ...['Project Acht', '20 u vo + 30 u bo', 'elke do', 'ook: Lab Drie, Bedrijf West', 'door docententeam'],
  ...[
    'begeleid door instructeur',
    'periode 2 t/m 3',
    'vakoverstijgend',
    'onbegeleid',
    'verdiept',
    'Deel Negen',
    'Deel Tien',
  ],
  ...[
    'Noot Diep',
    'telt mee als keuzedeel',
    'dekt B1-K1-W1 Aansluiten',
    'kies 1–2 uit 2',
    'Keuze Elf',
    'Booglasprocessen',
  ],
  ...['Deel Twaalf', 'Noot Optie', 'Noot Groep', 'Moment Dertien', 'na 9 weken', 'Criterium Veertien', 'Noot Moment'],
  ...[
    'Keus Vijftien',
    'rooster vr · Lab Drie',
    'ingeschreven bij Mbo Oost',
    'overleg elke vr 09:15: Overleg Zestien',
    'Noot Keus',
  ],
  ...['leerweg bbl', 'Lob Zeventien', 'Deel Achttien', 'Keus Negentien', 'Overstap naar vmbo kader', 'Ergens Twintig'],
  ...[
    'zelfde vakgebied',
    'tijdvak 2',
    'Centraal examen',
    'examen: Centraal examen, jaar 1',
    'examen: Mbo-examen, jaar 1',
  ],
  ...['Diploma vmbo basis', 'Overstap naar mbo 2 bol of bbl', 'Elders Eenentwintig', 'ander vakgebied', 'Noot Jaar'],
  ...[
    'Werk Tweeëntwintig',
    'bestuur: Bestuur Q',
    'management: Management R',
    'team: Team S',
    'projectleider: Leider T',
  ],
  ...[
    'overleg elke ma 10:00: Overleg U',
    'evaluatie op 7 juni 2027',
    'Regeling Geld',
    '€ 250\u202f000',
    'betaald door Bedrijf West, Mbo Oost',
    'tussen School Zuid, Mbo Oost',
    'regelt: leiding, profiel en verwantschap (Regel Acht)',
    '31 december 2027',
  ],
  ...['Noot Borging', 'Noot Route'],
];

describe('everything the language can say', () => {
  const { project } = routeOf(TEXT);
  const route = project.vind('route', 'r');
  assert.ok(route);
  assert.deepEqual(project.bestanden[0]?.fouten, []);

  for (const jaar of [undefined, 1]) {
    it(`is visible or one hover away, in ${jaar ? 'one year' : 'the whole route'}`, () => {
      const scene = maakScene(route, project, { taal: 'nl', peildatum: '2026-11-23', jaar });
      const text = `${tekenSvg(scene, { thema: 'licht' })}${tekenTabel(scene)}`
        .replaceAll('\u00a0', ' ')
        .replaceAll('&#39;', "'");
      assert.deepEqual(
        SAID.filter((said) => !text.includes(said)),
        [],
      );
    });
  }
});
