import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { maakScene, tekenSvg } from '../src/index.ts';
import { routeOf } from './help/examples.ts';

/*
 * Every statement of the grammar that may stand in a route, and what the picture says where it stands there: on sight or in a
 * tooltip. A new statement has no line here, so it is not forgotten.
 */

const GRAMMAR = readFileSync(new URL('../../language/src/leerroute.langium', import.meta.url), 'utf8');

/** The alternatives of a rule of the grammar. */
function alternatives(rule: string): string[] {
  const body = new RegExp(`^${rule}: ([^;]+);`, 'm').exec(GRAMMAR)?.[1] ?? '';
  return body.split('|').map((name) => name.trim());
}

type Said = readonly [text: string, ...said: readonly string[]];

const NOTE: Said = ['toelichting "Noot Hier"', 'Noot Hier'];
const MEETING: Said = ['overleg elke di 13:30 "Samen Kijken"', 'overleg elke di 13:30: Samen Kijken'];
const PART: Said = ['project "Grote Proef" 7 uur vo', 'Grote Proef', '7 u vo'];

const IN_ROUTE: Record<string, Said> = {
  SoortRegel: ['soort geïntegreerd', 'Geïntegreerde leerroute'],
  StatusRegel: ['status afbouw', 'afbouw'],
  RegioRegelVanRoute: ['regio streek', 'Streek Noord'],
  Cohort: ['cohort 2026-2027 t/m 2028-2029', '2026–2027 t/m 2028–2029'],
  Van: ['van bb profiel pie bij z', 'vmbo basis, profiel PIE', 'School Verweg'],
  Naar: [
    'naar mbo 2 bbl kwalificatie 25308 "Monteur Vijf" studieduur 2 jaar bij n',
    'mbo niveau 2, bbl',
    'Monteur Vijf',
    'studieduur 2 jaar',
    'Mbo Verweg',
  ],
  Verwantschap: ['verwantschap "Zelfde Vak"', 'Zelfde Vak'],
  OvereenkomstRegelVanRoute: ['overeenkomst akkoord', 'Akkoord Vier'],
  VmboExamen: ['vmbo-examen gedeeltelijk', 'vmbo-examen voor een deel'],
  Urennorm: ['urennorm oud besluit "Besluit Zes"', 'de oude norm', 'Besluit Zes'],
  Gemeld: ['gemeld door z op 2026-04-05', 'door School Verweg op 5 april 2026'],
  Groep: ['groep 8 t/m 16 leerlingen', '8 t/m 16 leerlingen'],
  Vervangt: ['vervangt oud', 'Oude Route'],
  Jaar: ['jaar 2 "Het Tweede" { }', 'Jaar 2', 'Het Tweede'],
  Vervolg: ['vervolg werk "Werk Verweg"', 'Werk Verweg'],
  Borging: ['borging { team "Team Borg" }', 'team: Team Borg'],
  Toelichting: NOTE,
};

const IN_YEAR: Record<string, Said> = {
  Rooster: ['rooster vr op m.lab', 'Lab Drie'],
  Onderdeel: PART,
  Keuzegroep: [
    'kies 1 uit "Keuze Elf" { keuzevak bloemwerk 20 uur keuzevak dakbedekking 20 uur }',
    'Keuze Elf',
    'kies 1 uit 2',
  ],
  Beslismoment: [
    'beslismoment bm "Moment Dertien" na 9 weken { keuze kk "Keus Dertien" }',
    'Moment Dertien',
    'na 9 weken',
    'Keus Dertien',
  ],
  Examen: ['examen ce engels in tijdvak 2', 'Centraal examen', 'Engels', 'tijdvak 2'],
  Diploma: ['diploma vmbo kb', 'Diploma vmbo kader'],
  Overstap: [
    'overstap naar mbo 3 bol of bbl "Elders" bij n niet-verwant',
    'Overstap naar mbo 3 bol of bbl',
    'Elders',
    'bij Mbo Verweg',
    'ander vakgebied',
  ],
  LeerwegRegel: ['leerweg bbl', 'leerweg bbl'],
  KwalificatieRegelVanJaar: ['kwalificatie 25299 "Andere Monteur"', 'Andere Monteur'],
  Ingeschreven: ['ingeschreven bij n', 'ingeschreven bij Mbo Verweg'],
  OverlegRegel: MEETING,
  Toelichting: NOTE,
};

const IN_GROUP: Record<string, Said> = {
  Onderdeel: ['keuzevak bloemwerk 33 uur', 'Bloemwerk', '33 u'],
  Toelichting: NOTE,
};

const IN_DECISION: Record<string, Said> = {
  Criterium: ['criterium "Zin Erin"', 'gelet op: Zin Erin'],
  Keuze: ['keuze kk "Derde Weg" { lob "Alleen Daar" 3 uur vo }', 'Derde Weg', 'Alleen bij “Derde Weg”', 'Alleen Daar'],
  Toelichting: NOTE,
};

const IN_PART: Record<string, Said> = {
  Dekt: ['dekt B1-K1-W1', 'dekt B1-K1-W1 Aansluiten'],
  TeltAls: ['telt als keuzedeel K0022', 'telt mee als keuzedeel'],
  Afgestemd: ['afgestemd met n', 'afgestemd met Mbo Verweg'],
  Onderdeel: PART,
  Toelichting: NOTE,
};

const IN_BORGING: Record<string, Said> = {
  Borger: ['management "Baas Borg"', 'management: Baas Borg'],
  OverlegRegel: MEETING,
  Evaluatie: ['evaluatie 2027-06-07', 'evaluatie op 7 juni 2027'],
  Financiering: ['financiering geld', 'Regeling Geld'],
  Toelichting: NOTE,
};

/** What stands behind the head of a part, by its first word. */
const AFTER_PART: Record<string, Said> = {
  elke: ['elke wo', 'elke wo'],
  op: ['op m.lab', 'Lab Drie'],
  bij: ['bij n', 'Mbo Verweg'],
  door: ['door instructeur', 'door instructeur'],
  begeleid: ['begeleid door mbo-4-student', 'begeleid door mbo-4-student'],
  in: ['in periode 2 t/m 3', 'periode 2 t/m 3'],
  vakoverstijgend: ['vakoverstijgend', 'vakoverstijgend'],
  onbegeleid: ['onbegeleid', 'onbegeleid'],
  verdiept: ['verdiept', 'verdiept'],
};

const AROUND = `
regio streek "Streek Noord" { }
school s "School" { } school z "School Verweg" { }
instelling m "Mbo" { locatie lab "Lab Drie" locatie hal "Hal" } instelling n "Mbo Verweg" { }
regeling geld "Regeling Geld" { looptijd 2025-01-01 }
samenwerkingsovereenkomst akkoord "Akkoord Vier" { tussen s, m }
kwalificatie 25308 "Monteur" { kerntaak B1-K1 "Monteren" { werkproces B1-K1-W1 "Aansluiten" } }
route oud "Oude Route" { }
`;
const TO = 'naar mbo 2 bol kwalificatie 25308';

/** Every block of the grammar in a route: its rule, what may stand in it, and a route around it. */
const BLOCKS: readonly (readonly [string, string, Record<string, Said>, (inner: string) => string])[] = [
  ['a route', 'RouteRegel', IN_ROUTE, (inner) => `${inner}\njaar 1 { }`],
  ['a year', 'JaarRegel', IN_YEAR, (inner) => `${TO} jaar 1 { ${inner} }`],
  ['a keuze', 'JaarRegel', IN_YEAR, (inner) => `${TO} jaar 1 { beslismoment b { keuze k { ${inner} } keuze l { } } }`],
  [
    'a group',
    'KeuzegroepRegel',
    IN_GROUP,
    (inner) => `${TO} jaar 1 { kies 1 uit { keuzevak dakbedekking 9 uur ${inner} } }`,
  ],
  [
    'a decision',
    'BeslismomentRegel',
    IN_DECISION,
    (inner) => `${TO} jaar 1 { beslismoment b { ${inner} keuze l { } } }`,
  ],
  ['a part', 'OnderdeelRegel', IN_PART, (inner) => `${TO} jaar 1 { lob "Kijken" 9 uur vo { ${inner} } }`],
  [
    'an option',
    'OnderdeelRegel',
    IN_PART,
    (inner) => `${TO} jaar 1 { kies 1 uit { keuzevak dakbedekking 9 uur { ${inner} } } }`,
  ],
  [
    'a part of a keuze',
    'OnderdeelRegel',
    IN_PART,
    (inner) => `${TO} jaar 1 { beslismoment b { keuze k { lob "Kijken" 9 uur vo { ${inner} } } } }`,
  ],
  ['borging', 'BorgingRegel', IN_BORGING, (inner) => `borging { ${inner} } jaar 1 { }`],
];

/** All that the picture shows or tells in a tooltip. */
function pictured(body: string, jaar?: number): string {
  const { project } = routeOf(`${AROUND}route r { ${body} }`);
  assert.deepEqual(project.bestanden[0]?.fouten, [], body);
  const route = project.vind('route', 'r');
  assert.ok(route);
  const svg = tekenSvg(maakScene(route, project, { taal: 'nl', peildatum: '2026-11-23', jaar }), { thema: 'licht' });
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#39;', "'");
}

/** With the statement the picture says it; without it does not, so that the words cannot come from elsewhere. */
function assertSays(around: (inner: string) => string, [text, ...said]: Said): void {
  const without = pictured(around(''));
  for (const jaar of /jaar 1 { }/.test(around('')) ? [undefined] : [undefined, 1]) {
    const drawn = pictured(around(text), jaar);
    assert.deepEqual(
      said.filter((words) => !drawn.includes(words)),
      [],
      `${text} is not in the picture${jaar ? ' of its year' : ''}`,
    );
  }
  assert.ok(
    said.some((words) => !without.includes(words)),
    `${text} is said without it too`,
  );
}

describe('each statement of the grammar in the picture', () => {
  for (const [name, rule, statements, around] of BLOCKS) {
    it(`of ${name}: on sight or in a tooltip`, () => {
      assert.deepEqual(Object.keys(statements).sort(), alternatives(rule).sort());
      for (const said of Object.values(statements)) assertSays(around, said);
    });
  }

  it('behind a part', () => {
    const rule = /^Onderdeel: ([^;]+);/m.exec(GRAMMAR)?.[1] ?? '';
    const words = new Set([...rule.matchAll(/'([a-z]+)'/g)].map(([, word]) => word));
    assert.deepEqual(Object.keys(AFTER_PART).sort(), [...words].sort());
    for (const said of Object.values(AFTER_PART)) {
      assertSays(
        (inner) => `${TO} jaar 1 { project "Kijken" 9 uur vo op m.hal ${inner} }`.replace(/op m.hal (?=op)/, ''),
        said,
      );
      assertSays((inner) => `${TO} jaar 1 { kies 1 uit { keuzevak dakbedekking 9 uur ${inner} } }`, said);
      assertSays((inner) => `${TO} jaar 1 { beslismoment b { keuze k { lob "Kijken" 9 uur vo ${inner} } } }`, said);
    }
  });
});
