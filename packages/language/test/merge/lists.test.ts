import assert from 'node:assert/strict';
import { mergeTekst } from '@leerroute/language';
import fc from 'fast-check';

const MARKERS = { size: 7, labels: { base: 'base', ours: 'ours', theirs: 'theirs' }, showBase: false };

/** The outcome, both ways round the same apart from who comes first; undefined where it is a conflict. */
function merged(base: string, ours: string, theirs: string): string | undefined {
  const result = mergeTekst({ base, ours, theirs }, MARKERS);
  const back = mergeTekst({ base, ours: theirs, theirs: ours }, MARKERS);
  assert.equal(result?.conflicten, back?.conflicten);
  if (!result || result.conflicten > 0) return undefined;
  const words = (text?: string) => text?.split(/[\s,]+/).sort();
  assert.deepEqual(words(result.tekst), words(back?.tekst));
  return result.tekst;
}

const regio = (line: string): string => `regio r "R" {\n  ${line} // wie meedoet\n}\n`;
const jaar = (line: string): string => `route r "R" {\n  jaar 1 {\n    ${line}\n  }\n}\n`;

describe('lists with commas', () => {
  const JOINED: Readonly<Record<string, readonly [base: string, ours: string, theirs: string, result: string]>> = {
    'both add at the end': ['partners a, b', 'partners a, b, c', 'partners a, b, d', 'partners a, b, c, d'],
    'one adds at the start, one takes away': ['partners a, b', 'partners z, a, b', 'partners a', 'partners z, a'],
    'each puts another in the place of one': ['partners a, b', 'partners x, b', 'partners a, y', 'partners x, y'],
    'both add the same, and one something more': [
      'partners a',
      'partners a, c',
      'partners a, c, d',
      'partners a, c, d',
    ],
    'in the layout of ours': [
      'partners a,b',
      'partners a,\n    b,\n    c',
      'partners d,a,b',
      'partners d,\n    a,\n    b,\n    c',
    ],
  };
  for (const [name, [base, ours, theirs, result]] of Object.entries(JOINED))
    it(`joins: ${name}`, () => assert.equal(merged(regio(base), regio(ours), regio(theirs)), regio(result)));

  it('joins what two people change in one statement: a list and its place, a list and its hours', () => {
    const parts: readonly [string, string, string, string][] = [
      [
        'examen ce nederlands, engels in tijdvak 1',
        'examen ce nederlands, engels, nask1 in tijdvak 1',
        'examen ce nederlands, wiskunde in tijdvak 2',
        'examen ce nederlands, wiskunde, nask1 in tijdvak 2',
      ],
      [
        'keuzevak lassen 100 uur elke do op a.b door mbo-docent',
        'keuzevak lassen 120 uur elke do op a.b door mbo-docent',
        'keuzevak lassen 100 uur elke do, vr op a.b door mbo-docent, bedrijf',
        'keuzevak lassen 120 uur elke do, vr op a.b door mbo-docent, bedrijf',
      ],
    ];
    for (const [base, ours, theirs, result] of parts)
      assert.equal(
        merged(jaar(base), jaar(ours), jaar(theirs))?.replaceAll(/nask1, wiskunde/g, 'wiskunde, nask1'),
        jaar(result),
      );
  });

  const CONFLICTS: Readonly<Record<string, readonly [base: string, ours: string, theirs: string]>> = {
    'both put another in the place of the same one': ['rooster ma op a.b', 'rooster di op a.b', 'rooster wo op a.b'],
    'one takes away what the other changes': ['rooster ma, di op a.b', 'rooster di op a.b', 'rooster wo, di op a.b'],
    'both add one day, one of them half of it': [
      'rooster ma op a.b',
      'rooster ma, vr op a.b',
      'rooster ma, vr middag op a.b',
    ],
    'nothing would be left': ['rooster ma, di op a.b', 'rooster ma op a.b', 'rooster di op a.b'],
    'one changes the order': ['rooster ma, di op a.b', 'rooster di, ma op a.b', 'rooster ma, di, vr op a.b'],
    'one takes away the whole list': ['stage 9 uur elke do, vr', 'stage 9 uur', 'stage 9 uur elke do, vr, ma'],
    'both change what is no list': [
      'examen ce nask1 in tijdvak 1',
      'examen ce nask1, lo in tijdvak 2',
      'examen ce nask1 in tijdvak 3',
    ],
    'a comment stands in it': [
      'rooster ma, di op a.b',
      'rooster ma, /* kort */ di, wo op a.b',
      'rooster ma, di, vr op a.b',
    ],
    'both split the hours': ['project 50 uur vo', 'project 20 uur vo + 30 uur bo', 'project 25 uur vo + 25 uur bo'],
  };
  for (const [name, [base, ours, theirs]] of Object.entries(CONFLICTS))
    it(`is a conflict: ${name}`, () => assert.equal(merged(jaar(base), jaar(ours), jaar(theirs)), undefined));

  it('keeps both additions and the order of each side, whatever they add and take away apart', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { minLength: 1, maxLength: 9 });
    const edits = fc.array(fc.record({ side: fc.constantFrom('ours', 'theirs', 'both'), at: fc.nat(9) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(names, edits, fc.array(fc.nat(9), { maxLength: 4 }), (base, added, gone) => {
        const sides = { ours: [...base], theirs: [...base] };
        const away = { ours: new Set<string>(), theirs: new Set<string>() };
        // The first stays, so that something is left.
        for (const [index, at] of gone.entries()) {
          const item = base[1 + (at % base.length)];
          const [side, other] = index % 2 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
          if (item && !away[other].has(item)) away[side].add(item);
        }
        for (const [index, { side, at }] of added.entries())
          for (const one of ['ours', 'theirs'] as const)
            if (side === one || side === 'both') sides[one].splice(at % (sides[one].length + 1), 0, `n${side}${index}`);
        const ours = sides.ours.filter((item) => !away.ours.has(item));
        const theirs = sides.theirs.filter((item) => !away.theirs.has(item));
        const shared = (one: readonly string[], other: readonly string[]) => one.filter((item) => other.includes(item));
        fc.pre(shared(ours, theirs).join() === shared(theirs, ours).join());
        const line = (items: readonly string[]) => regio(`partners ${items.join(', ')}`);
        const text = merged(line(base), line(ours), line(theirs));
        assert.ok(text);
        const result = /partners (.*) \/\//.exec(text)?.[1]?.split(', ') ?? [];
        const kept = (item: string) => !away.ours.has(item) && !away.theirs.has(item);
        assert.deepEqual([...result].sort(), [...new Set([...ours, ...theirs])].filter(kept).sort());
        assert.deepEqual(
          result.filter((item) => ours.includes(item)),
          ours.filter(kept),
        );
        assert.deepEqual(
          result.filter((item) => theirs.includes(item)),
          theirs.filter(kept),
        );
      }),
      { numRuns: 200, seed: 2026 },
    );
  });
});
