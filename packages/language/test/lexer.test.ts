import assert from 'node:assert/strict';
import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import { lex } from '../src/parse/lexer.ts';
import type { Token } from '../src/parse/tokens.ts';
import { examples } from './helpers.ts';
import { lexByLangium } from './langium.ts';

const plain = ({ image, offset, line, column, type: { name } }: Token): string =>
  `${offset} ${line}:${column} ${name} ${image}`;

const plainOfLangium = ({ image, startOffset, startLine, startColumn, tokenType: { name } }: IToken): string =>
  `${startOffset} ${startLine}:${startColumn} ${name} ${image}`;

function isSame(text: string, name = text): void {
  const own = lex(text);
  const langium = lexByLangium(text);
  assert.deepEqual(own.tokens.map(plain), langium.tokens.map(plainOfLangium), name);
  assert.deepEqual(own.comments.map(plain), langium.comments.map(plainOfLangium), name);
}

describe('our lexer', () => {
  const texts = [...examples.values()];

  it('reads every example to the tokens that Langium makes of it', () => {
    for (const [name, text] of examples) isSame(text, name);
  });

  it('reads what may be taken for two things as Langium does', () => {
    for (const text of [
      't/m t/m/3 t.e.m. t.e.m t.e. t tm t/maart t/ma/3',
      'NE/K/1 se/x/3 nask/a&b/12 NE/K NE/K/ vak/x/1 sex/y/3 xyz/y/3 a.b/c/1',
      'keuzevak keuzevakken keuze-vak vak- jaar1 mbo-4-student mbo-4 geïntegreerd geïntegreerde Ærø \u0301a αβ',
      '1 12 1,5 1.5 20uur 20uurs 12min 3euro 2F 2021-2022 2021-08-01 1-8-2021 13:30 13:305 25AB 1,5a 12a-b 3. 4/5 1,',
      '"text" "open\n"open { \n"a"b" “curly” “half" „low” "“',
      '// line\n/* block */ /** doc\r\n * more */ x /* open\n y /*/ z */ / // at the end',
      '\uFEFFroute\u00A0x\u2028y\r\nz\rw\n\n\tq\u3000r',
      '{}(),.+;:=<> \u0000 \uD83D\uDE00 é È ÿ ž',
    ])
      isSame(text);
  });

  it('reads as Langium does, with pieces of text lost and put in anywhere', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'"“”/*{}.,+-:1290amuTF\n\r\t éα\uFEFF\u00A0'), maxLength: 6 });
    const word = fc.constantFrom(
      't/m',
      't.e.m.',
      'vak',
      'uur',
      'keuzedeel',
      'NE/K/1',
      '2021-2022',
      '/*',
      '*/',
      '//',
      '1,5',
    );
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 20 }), insert: fc.oneof(signs, word) });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 12 }), (example, edits) => {
        let text = example;
        for (const { at, remove, insert } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + remove);
        }
        isSame(text);
      }),
      { numRuns: 500 },
    );
  });
});
