import assert from 'node:assert/strict';
import { formatTekst, mergeTekst } from '@leerroute/language';
import fc from 'fast-check';
import { examples } from '../helpers.ts';

const MARKERS = { size: 7, labels: { base: 'base', ours: 'ours', theirs: 'theirs' }, showBase: false };

const BASE = `// kop
route r "R" {
  soort doorlopend
  status concept

  jaar 1 "Een" {
    // de vakken
    vak nederlands 120 uur
    vak engels 100 uur // let op
    stage "Stage" 40 uur
    kies 1 uit {
      keuzevak a 100 uur
    }
  }

  jaar 2 {
    vak wiskunde 50 uur
    toelichting "een tekst over het tweede jaar"
  }
}
`;

type Edit = readonly [string, string];

function edited(...edits: readonly Edit[]): string {
  let text = BASE;
  for (const [from, to] of edits) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, to);
  }
  return text;
}

function merged(ours: string, theirs: string, base = BASE): { tekst: string; conflicten: number } {
  const result = mergeTekst({ base, ours, theirs }, MARKERS);
  assert.ok(result);
  return result;
}

/** Both ways round without a conflict. */
function clean(ours: string, theirs: string, base = BASE): string {
  const [one, other] = [merged(ours, theirs, base), merged(theirs, ours, base)];
  assert.deepEqual([one.conflicten, other.conflicten], [0, 0], one.tekst);
  assert.deepEqual(linesOf(one.tekst), linesOf(other.tekst));
  return one.tekst;
}

const linesOf = (text: string): string[] => text.split('\n').sort();
const A: Edit = ['      keuzevak a 100 uur\n', '      keuzevak a 100 uur\n      keuzevak b 100 uur // van ons\n'];
const B: Edit = ['      keuzevak a 100 uur\n', '      keuzevak a 100 uur\n      // van hen\n      keuzevak c 90 uur\n'];

describe('mergeTekst', () => {
  it('keeps different electives that two people add at one place, with their comments', () => {
    const text = merged(edited(A), edited(B)).tekst;
    assert.equal(text, edited([A[0], `${A[1]}      // van hen\n      keuzevak c 90 uur\n`]));
    clean(edited(A), edited(B));
  });

  it('adds what both added once', () => {
    assert.equal(clean(edited(A), edited(A, ['concept', 'actief'])), edited(A, ['concept', 'actief']));
    const elsewhere = edited(['    kies 1', '    keuzevak z 1 uur\n    kies 1'], ['concept', 'actief']);
    const first = edited(['    // de vakken', '    keuzevak z 1 uur\n    // de vakken']);
    assert.equal(clean(elsewhere, first).split('keuzevak z').length, 2);
  });

  it('joins edits of different statements of one block, and of a block and what is in it', () => {
    const ours = edited(['concept', 'actief'], ['"Een"', '"Eén"'], ['nederlands 120', 'nederlands 110']);
    const theirs = edited(['doorlopend', 'leerlijn'], ['engels 100', 'engels 90'], ['    stage "Stage" 40 uur\n', '']);
    assert.equal(
      clean(ours, theirs),
      edited(
        ['concept', 'actief'],
        ['"Een"', '"Eén"'],
        ['nederlands 120', 'nederlands 110'],
        ['doorlopend', 'leerlijn'],
        ['engels 100', 'engels 90'],
        ['    stage "Stage" 40 uur\n', ''],
      ),
    );
  });

  it('takes a move together with an edit of what moved', () => {
    const moved = edited(
      ['    stage "Stage" 40 uur\n', ''],
      ['    // de vakken', '    stage "Stage" 40 uur\n    // de vakken'],
    );
    const text = clean(moved, edited(['"Stage" 40', '"Stage" 60']));
    assert.equal(text, moved.replace('"Stage" 40', '"Stage" 60'));
  });

  it('follows a block under its new name or number', () => {
    const renamed = edited(['route r "R"', 'route nieuw "R"'], ['jaar 2 {', 'jaar 3 {']);
    const text = clean(renamed, edited(['wiskunde 50', 'wiskunde 70']));
    assert.equal(text, renamed.replace('wiskunde 50', 'wiskunde 70'));
  });

  it('takes a block that one side gives to a statement whose words the other changed', () => {
    const block = edited(['keuzevak a 100 uur', 'keuzevak a 100 uur {\n        toelichting "x"\n      }']);
    assert.equal(
      clean(block, edited(['keuzevak a 100', 'keuzevak a 90'])),
      block.replace('keuzevak a 100', 'keuzevak a 90'),
    );
  });

  it('shows what both changed as a conflict of that statement alone', () => {
    const { tekst, conflicten } = merged(
      edited(['engels 100', 'engels 90'], ['concept', 'actief']),
      edited(['engels 100', 'engels 80'], ['doorlopend', 'leerlijn']),
    );
    assert.equal(conflicten, 1);
    assert.equal(
      tekst,
      edited(
        ['concept', 'actief'],
        ['doorlopend', 'leerlijn'],
        [
          '    vak engels 100 uur // let op\n',
          '<<<<<<< ours\n    vak engels 90 uur // let op\n=======\n    vak engels 80 uur // let op\n>>>>>>> theirs\n',
        ],
      ),
    );
  });

  it('shows the beginning too where asked, with longer markers and other labels', () => {
    const result = mergeTekst(
      { base: BASE, ours: edited(['concept', 'actief']), theirs: edited(['concept', 'gestopt']) },
      { size: 9, labels: { base: 'b', ours: 'HEAD', theirs: 'tak' }, showBase: true },
    );
    assert.match(
      result?.tekst ?? '',
      /^<{9} HEAD\n {2}status actief\n\|{9} b\n {2}status concept\n={9}\n {2}status gestopt\n>{9} tak$/m,
    );
  });

  const CONFLICTS: Readonly<Record<string, readonly [string, string]>> = {
    'one deletes what the other changes': [
      edited(['    vak nederlands 120 uur\n', '']),
      edited(['nederlands 120', 'nederlands 110']),
    ],
    'one deletes a block in which the other adds': [
      edited(['    kies 1 uit {\n      keuzevak a 100 uur\n    }\n', '']),
      edited(A),
    ],
    'both add one part with different hours': [
      edited(['    stage', '    lob 20 uur\n    stage']),
      edited(['    stage', '    lob 30 uur\n    stage']),
    ],
    'both add a statement that may stand once': [
      edited(['  status', '  groep 8 leerlingen\n  status']),
      edited(['  soort', '  groep 9 leerlingen\n  soort']),
    ],
    'both put another elective in the place of one': [
      edited(['keuzevak a', 'keuzevak b']),
      edited(['keuzevak a', 'keuzevak c']),
    ],
    'one replaces an elective of which the other changes the hours': [
      edited(['keuzevak a', 'keuzevak b']),
      edited(['keuzevak a 100', 'keuzevak a 90']),
    ],
    'both rewrite a text': [
      edited(['"een tekst over het tweede jaar"', '"heel anders"']),
      edited(['"een tekst over het tweede jaar"', '"nog weer wat nieuws"']),
    ],
    'both change a comment': [edited(['// de vakken', '// a']), edited(['// de vakken', '// b'])],
    'both give two years the same number': [
      edited(['jaar 2 {', 'jaar 3 {']),
      edited(['  jaar 2 {', '  jaar 3 {\n    vak lo 1 uur\n  }\n\n  jaar 2 {']),
    ],
  };
  for (const [name, [ours, theirs]] of Object.entries(CONFLICTS)) {
    it(`is a conflict: ${name}`, () => {
      assert.equal(merged(ours, theirs).conflicten, 1);
      assert.equal(merged(theirs, ours).conflicten, 1);
    });
  }

  it('keeps line ends, the byte order mark and odd layout of what nobody touched', () => {
    const odd = BASE.replace('    vak nederlands 120 uur', '  vak\t nederlands   120 uur  ').replaceAll('\n', '\r\n');
    const base = `\uFEFF${odd}`;
    const text = clean(base.replace('concept', 'actief'), base.replace('engels 100', 'engels 90'), base);
    assert.equal(text, base.replace('concept', 'actief').replace('engels 100', 'engels 90'));
    const lf = BASE.replace('concept', 'actief');
    assert.equal(
      clean(lf, BASE.replaceAll('\n', '\r\n').replace('engels 100', 'engels 90')),
      lf.replace('engels 100', 'engels 90').replaceAll('\n', '\r\n'),
    );
  });

  it('takes a new layout of one side together with an edit of the other', () => {
    const untidy = BASE.replaceAll('    vak', ' vak');
    assert.equal(clean(BASE, untidy.replace('50 uur', '60 uur'), untidy), BASE.replace('50 uur', '60 uur'));
  });

  it('leaves a text that it cannot read to a merge of lines', () => {
    const broken = edited(['status concept', 'status']);
    const other = edited(['engels 100', 'engels 90']);
    for (const versions of [
      { base: broken, ours: BASE, theirs: other },
      { base: BASE, ours: broken, theirs: other },
      { base: BASE, ours: other, theirs: broken },
    ])
      assert.equal(mergeTekst(versions, MARKERS), undefined);
  });

  it('leaves two different orders to a merge of lines', () => {
    const order = (...words: string[]) => `regio x "X" {\n${words.map((word) => `  doel "${word}"\n`).join('')}}\n`;
    const versions = { base: order('a', 'b', 'c'), ours: order('b', 'a', 'c'), theirs: order('a', 'c', 'b') };
    assert.equal(mergeTekst(versions, MARKERS), undefined);
  });

  it('merges files that both made', () => {
    const text = clean('school a {\n}\n', 'school b {\n}\n', '');
    assert.deepEqual(text.match(/school \w/g)?.sort(), ['school a', 'school b']);
  });
});

/** One edit of one line, as a person makes it. */
const edit = fc.record({
  how: fc.constantFrom('drop', 'number', 'text', 'comment', 'add', 'move', 'trail', 'space'),
  at: fc.nat(300),
  to: fc.nat(300),
  tag: fc.constantFrom('x', 'y', 'z'),
});
type LineEdit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function withEdit(text: string, { how, at, to, tag }: LineEdit): string {
  const lines = text.split('\n');
  const [i, j] = [at % lines.length, to % lines.length];
  const line = lines[i] ?? '';
  const isPlain = line.trim() !== '' && !/[{}*]/.test(line);
  if (how === 'number') lines[i] = line.replace(/\d+(?= uur)/, (digits) => String(Number(digits) + 1 + (to % 5)));
  if (how === 'text') lines[i] = line.replace(/"([^"]*)"/, `"$1 ${tag}"`);
  if (isPlain && how === 'space') lines[i] = `  ${line}`;
  if (isPlain && how === 'drop') lines.splice(i, 1);
  if (isPlain && how === 'comment') lines.splice(i, 0, `// over ${tag}`);
  if (isPlain && how === 'trail') lines[i] = `${line} // bij ${tag}`;
  if (isPlain && how === 'add') lines.splice(i, 0, `    toelichting "${tag}${to}"`);
  if (isPlain && how === 'move') lines.splice(j, 0, ...lines.splice(i, 1));
  const result = lines.join('\n');
  return 'tekst' in formatTekst(result) ? result : text;
}

const three = fc
  .tuple(fc.constantFrom(...examples.values()), fc.array(edit, { maxLength: 5 }), fc.array(edit, { maxLength: 5 }))
  .map(([base, ours, theirs]) => ({
    base,
    ours: ours.reduce(withEdit, base),
    theirs: theirs.reduce(withEdit, base),
  }));

const RUNS = { numRuns: 40, seed: 2026 };
const bare = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('mergeTekst, whatever the edits', () => {
  it('gives the changed side where the other changed nothing, also next to an edit of its own', () => {
    const extra = 'regio tussen "T" {\n}\n\n';
    fc.assert(
      fc.property(three, ({ base, ours }) => {
        assert.equal(merged(base, base, base).tekst, base);
        assert.equal(merged(ours, base, base).tekst, ours);
        assert.equal(merged(base, ours, base).tekst, ours);
        // One more declaration at the end of the other side: every byte of ours stays.
        assert.equal(merged(ours, base + extra, base).tekst, ours + extra);
        assert.equal(merged(base + extra, ours, base).tekst, ours + extra);
      }),
      RUNS,
    );
  });

  it('says the same both ways round', () => {
    fc.assert(
      fc.property(three, (versions) => {
        const { base, ours, theirs } = versions;
        const one = mergeTekst(versions, MARKERS);
        const other = mergeTekst({ base, ours: theirs, theirs: ours }, MARKERS);
        assert.equal(one?.conflicten, other?.conflicten);
        if (one?.conflicten !== 0 || !other) return;
        assert.deepEqual(bare(one.tekst).filter(Boolean).sort(), bare(other.tekst).filter(Boolean).sort());
      }),
      RUNS,
    );
  });

  it('loses nothing: each line that one side has is there, unless the other side took it away', () => {
    const counted = (text: string) => Map.groupBy(bare(text), (line) => line);
    fc.assert(
      fc.property(three, (versions) => {
        const result = mergeTekst(versions, MARKERS);
        if (!result) return;
        const [base, ours, theirs, out] = [versions.base, versions.ours, versions.theirs, result.tekst].map(counted);
        const count = (lines: typeof base, line: string): number => lines?.get(line)?.length ?? 0;
        for (const line of new Set([...bare(versions.ours), ...bare(versions.theirs)])) {
          if (line === '') continue;
          const was = count(base, line);
          const left = Math.min(count(ours, line), count(theirs, line));
          const most = Math.max(count(ours, line), count(theirs, line));
          assert.ok(count(out, line) >= (most > was ? most : left), `${line}\n${result.tekst}`);
        }
      }),
      { ...RUNS, numRuns: 80 },
    );
  });

  it('gives a text that can be read and laid out, however a conflict is settled', () => {
    const conflict = /^<{7} ours\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} theirs\n/gm;
    fc.assert(
      fc.property(three, (versions) => {
        const result = mergeTekst(versions, MARKERS);
        if (!result) return;
        assert.equal(result.tekst.match(conflict)?.length ?? 0, result.conflicten);
        for (const choice of ['$1', '$2'])
          assert.ok('tekst' in formatTekst(result.tekst.replace(conflict, choice)), result.tekst);
      }),
      RUNS,
    );
  });
});
