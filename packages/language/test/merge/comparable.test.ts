import assert from 'node:assert/strict';
import { vergelijkbareTekst } from '@leerroute/language';

const TIDY = 'route r {\n  jaar 1 {\n    vak lo 20 uur vo + 7,5 uur // let op\n  }\n}\n';

describe('vergelijkbareTekst', () => {
  it('is the same for every layout and way of writing hours', () => {
    assert.equal(vergelijkbareTekst(TIDY), TIDY);
    for (const other of [
      TIDY.replaceAll('\n', '\r\n'),
      `\uFEFF${TIDY.replace('jaar 1 {', 'jaar   1\n{')}`,
      TIDY.replace('20 uur', '020,0 uur').replace('7,5', '7,50'),
    ])
      assert.equal(vergelijkbareTekst(other), TIDY);
  });

  it('differs where words, comments or other numbers differ', () => {
    for (const [from, to] of [
      ['20', '200'],
      ['7,5', '7,05'],
      ['jaar 1', 'jaar 01'],
      ['let op', 'let niet op'],
    ] as const)
      assert.notEqual(vergelijkbareTekst(TIDY.replace(from, to)), TIDY);
  });

  it('leaves a text that cannot be read as it is', () => {
    const broken = 'route r {\n  jaar   \n  vak lo 20,0 uur\n';
    assert.equal(vergelijkbareTekst(broken), broken);
  });
});
