import assert from 'node:assert/strict';
import { readBestand } from '@leerroute/language';
import { told } from './helpers.ts';

/** A text with one or more mistakes, and what the author is told. */
const table: readonly (readonly [string, ...string[]])[] = [
  ['vak nederlands 120', '3:19 Hier ontbreekt `uur`. Schrijf `120 uur`.'],
  ['vak nederlands 120 uren', '3:20 `uren` ken ik hier niet; bedoelt u `uur`?'],
  ['vak nederlands 120 u', '3:20 `u` ken ik hier niet; bedoelt u `uur`?'],
  ['vak nederlands 7,3 uur', '3:16 Uren zijn hele of halve uren. Schrijf bijvoorbeeld `7 uur` of `7,5 uur`.'],
  ['vak nederlands 7.5 uur', '3:16 Schrijf `7,5` in plaats van `7.5`.'],
  ['keusevak booglasprocessen 100 uur', '3:1 `keusevak` ken ik hier niet; bedoelt u `keuzevak`?'],
  ['keuzevak', '3:9 Hier hoort de naam van een keuzevak, bijvoorbeeld `booglasprocessen`.'],
  ['keuzevak 100 uur', '3:14 Voor `100 uur` hoort eerst een naam, bijvoorbeeld `vak nederlands 100 uur`.'],
  ['project "P" 20 uur vo +', '3:24 Hier hoort een aantal uren, bijvoorbeeld `120 uur`.'],
  ['vak lo 10 uur foo', '3:15 `foo` past hier niet. Op deze regel kan nog `vo`, `bo`, `elke` of `op` staan.'],
  ['rooster ma tm do op s.hal', '3:12 `tm` ken ik hier niet; bedoelt u `t/m`?'],
  ['rooster ma t.e.m. do op s.hal', '3:12 `t.e.m.` ken ik hier niet; bedoelt u `t/m`?'],
  ['leerweg BOL', '3:9 `BOL` ken ik hier niet; bedoelt u `bol`?'],
  ['examen ce nederlands engels', '3:22 Hier ontbreekt een komma. Zet `,` tussen twee namen.'],
  [
    'kies uit "x" { vak a }',
    '3:6 Hier hoort hoeveel er gekozen worden, bijvoorbeeld `kies 4 uit`. `uit` past hier niet.',
  ],
  [
    'jaar 2 { vak a }',
    '3:1 `jaar` hoort niet in een `jaar`. Daar kan bijvoorbeeld `rooster`, `vak`, `profielvak` of `module` staan.',
  ],
  [
    'zomaar wat',
    '3:1 `zomaar` ken ik hier niet. In een `jaar` kan bijvoorbeeld `rooster`, `vak`, `profielvak` of `module` staan.',
  ],
  ['project “P” 20 uur', '3:9 Gebruik rechte aanhalingstekens: `"` in plaats van `“` en `”`.'],
  ['project "P', '3:9 Deze tekst heeft geen sluitend aanhalingsteken. Zet er een `"` achter, op dezelfde regel.'],
  [
    'toelichting Zomaar wat',
    '3:13 Hier hoort een tekst tussen aanhalingstekens, bijvoorbeeld `"Docententeam techniek"`. `Zomaar` past hier niet.',
  ],
];

const files: readonly (readonly [string, ...string[]])[] = [
  ['route r {\n  klas 1 {\n  }\n}\n', '2:3 `klas` ken ik hier niet; bedoelt u `jaar`?'],
  ['route r {\n  gemeld door s op 1-8-2021\n}\n', '2:20 Schrijf `2021-08-01` in plaats van `1-8-2021`.'],
  ['route r {\n  cohort 2021-22\n}\n', '2:10 Schrijf `2021-2022` in plaats van `2021-22`.'],
  [
    'route r {\n  jaar 1 {\n    vak a\n  jaar 2 {\n  }\n}\n',
    '3:10 Het blok van `jaar 1` (regel 2) staat nog open. Zet hier een `}`.',
  ],
  [
    'route r {\n  jaar 1 {\n  }\n  }\n  jaar 2 {\n  }\n}\n',
    '4:3 Deze `}` sluit niets: er staat geen `{` meer open. Haal hem weg, of zet er de `{` bij die erbij hoort.',
  ],
  ['route r {\n  jaar 1\n    vak a\n  }\n}\n', '2:9 Hier hoort een `{`: wat volgt, staat in het blok van `jaar`.'],
  ['vak a\n', '1:1 `vak` staat hier buiten elk blok. Misschien staat er erboven een `}` te veel.'],
  [
    '/* x\nroute r {\n}\n',
    '1:1 Dit commentaar wordt nergens gesloten. Zet er `*/` achter, of begin de regel met `//`.',
  ],
  ['school s {\n  plats "x"\n}\n', '2:3 `plats` ken ik hier niet; bedoelt u `plaats`?'],
  [
    'route r {\n  soort "x"\n}\n',
    '2:9 Hier hoort `doorlopend`, `geïntegreerd`, `leerlijn` of `leerlab`. `"x"` past hier niet.',
  ],
];

describe('What the author is told', () => {
  for (const [line, ...expected] of table) {
    it(line, () => {
      const text = `route r {\njaar 1 {\n${line}\nvak laatste 10 uur\n}\n}\n`;
      const bestand = readBestand('test.route', text);
      assert.deepEqual(told(bestand), expected);
      const [route] = bestand.declaraties;
      const last = route?.kind === 'route' ? route.jaren.at(-1)?.inhoud.at(-1) : undefined;
      assert(last?.kind === 'onderdeel' && last.naam?.value === 'laatste', 'the line after it stands');
    });
  }

  for (const [text, ...expected] of files) {
    it(JSON.stringify(text), () => assert.deepEqual(told(readBestand('test.route', text)), expected));
  }

  it('is told in English as well', () => {
    const [fout] = readBestand('test.route', 'route r {\n jaar {\n }\n}').fouten;
    assert.equal(fout?.message.en, 'The number of the year belongs here, for instance `jaar 1`.');
  });
});
