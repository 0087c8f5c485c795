import assert from 'node:assert/strict';
import { Lines } from '../src/positions.ts';

describe('lines and columns', () => {
  it('count from 1, over every kind of line end', () => {
    const lines = new Lines('ab\ncd\r\nef\rgh');
    const places = [0, 2, 3, 7, 10, 12].map((offset) => lines.position(offset));
    assert.deepEqual(
      places.map(({ line, column }) => `${line}:${column}`),
      ['1:1', '1:3', '2:1', '3:1', '4:1', '4:3'],
    );
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => lines.line(line)),
      ['ab', 'cd', 'ef', 'gh'],
    );
  });

  it('stay within the text for an offset outside it', () => {
    assert.deepEqual(new Lines('ab').position(99), { line: 1, column: 3 });
    assert.deepEqual(new Lines('').position(-1), { line: 1, column: 1 });
  });

  it('find every place of a long text right', () => {
    const text = Array.from({ length: 1000 }, (_, at) => 'x'.repeat(at % 7)).join('\n');
    const lines = new Lines(text);
    for (let offset = 0; offset <= text.length; offset += 13) {
      const before = text.slice(0, offset).split('\n');
      assert.deepEqual(lines.position(offset), { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    }
  });
});
