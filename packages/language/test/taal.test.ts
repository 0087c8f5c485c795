import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTekst, readBestand } from '@leerroute/language';
import { wordsOf } from '../../../syntaxes/words.ts';

const root = join(import.meta.dirname, '../../..');
const pages = ['docs/taal.md', 'docs/en/language.md'].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

const indented = (code: string, spaces: string) => code.replace(/^(?=.)/gm, spaces);

/** What stands around an example that is not a file of its own. */
const around: Record<string, (code: string) => string> = {
  '': (code) => code,
  'in-route': (code) => `route voorbeeld {\n${indented(code, '  ')}}\n`,
  'in-jaar': (code) => `route voorbeeld {\n  jaar 1 {\n${indented(code, '    ')}  }\n}\n`,
};

function examplesOf(text: string): { code: string; place: string; line: number }[] {
  return [...text.matchAll(/^```route *(\S*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: match[1] ?? '',
    code: match[2] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}

describe('the language reference', () => {
  for (const { path, text } of pages) {
    it(`${path}: every example is right and laid out as the formatter does`, () => {
      const examples = examplesOf(text);
      assert.ok(examples.length > 3);
      for (const { code, place, line } of examples) {
        const wrap = around[place];
        assert.ok(wrap, `${path}:${line} says ${place}`);
        const tekst = wrap(code);
        const { fouten } = readBestand('voorbeeld.route', tekst);
        assert.deepEqual(
          fouten.map(({ message }) => message.nl),
          [],
          `${path}:${line}`,
        );
        assert.deepEqual(formatTekst(tekst), { tekst }, `${path}:${line}`);
      }
    });
  }

  it('docs/taal.md shows every declaration and statement of the grammar', () => {
    const grammar = readFileSync(join(root, 'packages/language/src/leerroute.langium'), 'utf8');
    const { declarations, statements } = wordsOf(grammar);
    const words = new Set([...declarations, ...statements].flatMap(({ leads }) => [...leads]));
    const shown = examplesOf(pages[0]?.text ?? '')
      .map(({ code }) => code)
      .join('\n');
    const missing = [...words].filter((word) => !new RegExp(`^\\s*${word}(?![\\w-])`, 'm').test(shown));
    assert.deepEqual(missing, []);
  });
});
