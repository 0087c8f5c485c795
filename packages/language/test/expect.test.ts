import assert from 'node:assert/strict';
import { type Verwacht, verwachtOp } from '@leerroute/language';
import { examples } from './helpers.ts';

/** What is expected at the `|` in a text. */
function at(text: string) {
  const offset = text.indexOf('|');
  return verwachtOp(text.replace('|', ''), offset);
}

const words = (items: readonly Verwacht[]): string[] =>
  items.map((item) =>
    item.kind === 'keyword' ? item.woord : [item.slot, item.soort, item.organisatie].filter(Boolean).join(':'),
  );

const table: readonly (readonly [string, ...string[]])[] = [
  ['route |', 'identifier'],
  ['route r {\n  van bb profiel |', 'profiel'],
  ['route r {\n  van bb bij |', 'organisatie:school'],
  ['route r {\n  naar mbo 2 bol bij |', 'organisatie:instelling'],
  ['route r {\n  naar mbo 2 |', 'bol', 'bbl'],
  ['route r {\n  naar mbo 2 bol kwalificatie 253|', 'crebo'],
  ['route r {\n  naar mbo 2 bol kwalificatie 25308 "|', 'titel'],
  ['route r {\n  jaar 1 {\n    keuzevak boog|\n    vak nederlands 120 uur\n  }\n}', 'keuzevak'],
  ['route r {\n  jaar 1 {\n    examen ce nederlands, |', 'examenvak'],
  ['route r {\n  jaar 1 {\n    rooster ma op |', 'locatie'],
  ['route r {\n  jaar 1 {\n    rooster ma op mbo.|', 'locatie:mbo'],
  ['route r {\n  jaar 1 {\n    vak nederlands 120 |', 'uur'],
  [
    'route r {\n  jaar 1 {\n    bpv 10 uur door te|',
    'vmbo-docent',
    'mbo-docent',
    'team',
    'instructeur',
    'mbo-4-student',
    'bedrijf',
  ],
  ['route r {\n  gemeld door s op |', 'datum'],
  ['route r {\n  cohort |', 'schooljaar'],
  ['// negeer keuze|', 'bevinding'],
  ['// gewoon commentaar |'],
  ['/* van bb |'],
];

describe('What may follow at a caret', () => {
  for (const [text, ...expected] of table) {
    it(JSON.stringify(text), () => assert.deepEqual(words(at(text).verwacht), expected));
  }

  it('is every declaration at the start of a file and every statement at the start of a line', () => {
    assert(at('|').verwacht.every((item) => item.kind === 'keyword' && item.begin));
    const { verwacht, regelbegin, blokken } = at('route r {\n  jaar 1 "x" {\n    kies 4 uit {\n      keuz|');
    assert(regelbegin);
    assert.deepEqual(blokken, [
      { woord: 'route', naam: 'r' },
      { woord: 'jaar', naam: '1' },
      { woord: 'kies', naam: '4' },
    ]);
    const begin = verwacht.flatMap((item) => (item.kind === 'keyword' && item.begin ? item.woord : []));
    assert(begin.includes('keuzevak') && begin.includes('toelichting') && !begin.includes('examen'));
  });

  it('is a statement also below an unfinished one, and the rest of a statement behind a finished one', () => {
    const below = words(at('route r {\n  naar mbo\n  |\n}').verwacht);
    assert(below.includes('getal') && below.includes('status'));
    const { verwacht, regel, woord } = at('route r {\n  jaar 1 {\n    vak nederlands 120 uur el|');
    assert.deepEqual(verwacht[0], { kind: 'keyword', woord: 'vo', begin: false });
    assert.deepEqual(regel, ['vak', 'nederlands', '120', 'uur']);
    assert.equal(woord.value, 'el');
  });

  it('holds at every word of every example', () => {
    for (const [name, text] of examples) {
      for (const { index, 0: line } of text.matchAll(/^ +\S+ .*$/gm)) {
        const word = line.trim().split(/\s/)[0] ?? '';
        if (/^[*/}]/.test(word)) continue;
        const found = words(verwachtOp(text, index + line.indexOf(word)).verwacht);
        assert(found.includes(word), `${name}: ${line} (${found})`);
      }
    }
  });
});
