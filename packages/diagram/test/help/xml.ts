import assert from 'node:assert/strict';

const TAG = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|#39);)+/y;

/** Fails where a text is no well-formed XML of the plain kind that the pictures are: tags, attributes, text. */
export function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const text = xml.trim();
  let at = 0;
  while (at < text.length) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const tag = TAG.exec(text);
    const found = tag ?? TEXT.exec(text);
    if (!found) assert.fail(`not well-formed at: ${text.slice(at, at + 80)}`);
    if (tag) {
      const [, closing, name = '', , empty] = tag;
      if (closing) assert.equal(open.pop(), name, `closed out of turn before: ${text.slice(at, at + 80)}`);
      else if (!empty) open.push(name);
    } else assert.ok(open.length > 0, 'text outside the root');
    at += found[0].length;
  }
  assert.deepEqual(open, [], 'left open');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in XML 1.0
  assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  assert.ok(text.isWellFormed());
}

/** The ids of the model's elements in a picture or table, in the order in which a keyboard reaches them. */
export function idsIn(xml: string): string[] {
  return [...xml.matchAll(/data-id="([^"]*)"/g)].map((found) => found[1] ?? '');
}
