import assert from 'node:assert/strict';
import fc from 'fast-check';
import { measure, shorten } from '../src/text/measure.ts';
import { wrap } from '../src/text/wrap.ts';

const FACE = { size: 12 };

describe('text', () => {
  it('splits Dutch words between syllables, after hyphens and strokes', () => {
    assert.deepEqual(wrap('Bedrijfsvakschool', FACE, 75, 3).lines, ['Bedrijfsvak-', 'school']);
    assert.deepEqual(wrap('installatie/onderhoud', FACE, 80, 3).lines, ['installatie/', 'onderhoud']);
    assert.deepEqual(wrap('Plaat- en constructiewerk', FACE, 75, 4).lines, ['Plaat- en', 'constructie-', 'werk']);
  });

  it('never splits a short word such as t/m from what it stands before', () => {
    assert.deepEqual(wrap('2025 t/m 2026', FACE, 45, 3).lines, ['2025', 't/m', '2026']);
    assert.deepEqual(wrap('2025 t/m 2026', FACE, 42, 3).lines, ['2025', 't/m', '2026']);
    assert.deepEqual(wrap('door mbo-4-student', FACE, 75, 3).lines, ['door', 'mbo-', '4-student']);
  });

  it('keeps a number with its unit', () => {
    assert.deepEqual(wrap('elk 100\u00a0u', FACE, 40, 3).lines, ['elk', '100\u00a0u']);
  });

  it('never sets a line wider than asked, and says when it left something out', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 6 }), (said, width, most) => {
        const { lines, cut } = wrap(said, FACE, width, most);
        assert.ok(lines.length <= most);
        for (const line of lines) assert.ok(measure(line, FACE) <= width, line);
        const plain = (words: string): string => words.replace(/[\s-]/g, '');
        if (cut) assert.ok(lines.at(-1)?.endsWith('…'));
        else assert.equal(plain(lines.join('')), plain(said));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('shortens only what does not fit', () => {
    assert.equal(shorten('Lassen', FACE, 100), 'Lassen');
    assert.equal(shorten('Werknemerscompetenties', FACE, 60), 'Werkne…');
  });

  it('gives bold, wide and unknown signs the room they may take', () => {
    assert.ok(measure('W', { size: 10, bold: true }) > measure('W', { size: 10 }));
    assert.ok(measure('语', { size: 10 }) >= 10);
    assert.ok(measure('Nederlands', { size: 100 }) > 480 && measure('Nederlands', { size: 100 }) < 600);
  });
});
