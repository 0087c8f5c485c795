import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readBestand } from '@leerroute/language';
import { maakProject } from '@leerroute/model';
import { check } from '@leerroute/rules';
import { vulAan } from './voorbeeld.ts';

/*
 * One route of three years bol with 2304 hours of BOT: under the old norm (2400), above the new one (2200). The same text, judged
 * on three days and for cohorts around 2026-08-01, gives what the law of that day says (WVO 2.107h, WEB 12.4c.2).
 */

const basis = Object.fromEntries(
  ['partners.route', 'route.route'].map((naam) => [
    naam,
    readFileSync(new URL(`basis/${naam}`, import.meta.url), 'utf8'),
  ]),
);

const PEILDATA = ['2021-11-23', '2026-11-23', '2028-11-23'] as const;

/** All that depends on which year's law holds for the hours. */
const VAN_DE_UREN = new Set([
  'bot-onder-norm',
  'bpv-onder-norm',
  'uren-totaal-onder-norm',
  'overgangsnorm-besluit-ontbreekt',
  'overgangsnorm-niet-toegestaan',
]);

function oordeel(regels: string, peildatum: string): readonly string[] {
  const voorbeeld = `route voorbeeld {
  ${regels}
  ...
  jaar 3 {
    ...
    kerntaak B1-K1 "Onderhoudt en repareert installaties" 100 uur
    bpv "Beroepspraktijkvorming" 640 uur elke do, vr bij bedrijf-a
  }
}
`;
  const bestanden = Object.entries(vulAan(voorbeeld, basis)).map(([pad, tekst]) => readBestand(pad, tekst));
  assert.deepEqual(
    bestanden.flatMap(({ fouten }) => fouten),
    [],
  );
  return check(maakProject(bestanden), { peildatum })
    .map(({ rule }) => rule)
    .filter((rule) => VAN_DE_UREN.has(rule));
}

const BOT = ['bot-onder-norm'];
const BESLUIT = ['overgangsnorm-besluit-ontbreekt'];
const MAG_NIET = ['overgangsnorm-niet-toegestaan'];
const oud = 'urennorm oud besluit "Besluit van beide besturen"';

/** What is found on each of the three days. */
const TABEL: readonly (readonly [naam: string, regels: string, ...uitkomst: (readonly string[])[]])[] = [
  ['klaar voor 1 augustus 2026', 'cohort 2021-2022', BOT, BOT, BOT],
  ['klaar voor 1 augustus 2026, met een keuze die er niet was', 'cohort 2021-2022\n  urennorm nieuw', BOT, BOT, BOT],
  ['liep door, zonder keuze: wat op de peildatum geldt', 'cohort 2024-2025', BOT, [], []],
  ['liep door en koos oud', `cohort 2024-2025\n  ${oud}`, BOT, BOT, BOT],
  ['liep door en koos nieuw', 'cohort 2024-2025\n  urennorm nieuw', [], [], []],
  ['begint op 1 augustus 2026', 'cohort 2026-2027', [], [], []],
  ['begint op 1 augustus 2026 en koos oud', `cohort 2026-2027\n  ${oud}`, BOT, BOT, BOT],
  ['begint later', 'cohort 2027-2028', [], [], []],
  ['begint later en mag niet meer kiezen', `cohort 2027-2028\n  ${oud}`, MAG_NIET, MAG_NIET, MAG_NIET],
  ['koos oud zonder besluit', 'cohort 2026-2027\n  urennorm oud', ...PEILDATA.map(() => [...BESLUIT, ...BOT].sort())],
];

describe('wat de wet van dat jaar zegt', () => {
  for (const [naam, regels, ...uitkomsten] of TABEL)
    PEILDATA.forEach((peildatum, i) => {
      it(`${naam}, beoordeeld op ${peildatum}`, () => {
        assert.deepEqual([...oordeel(regels, peildatum)].sort(), uitkomsten[i]);
      });
    });
});
