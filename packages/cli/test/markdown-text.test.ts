import assert from 'node:assert/strict';
import { markdownCode, markdownText } from '../src/formats/markdown-text.ts';

describe('text of an author in Markdown for a pull request', () => {
  const DANGEROUS: readonly (readonly [written: string, nowhere: RegExp])[] = [
    ['[klik](javascript:alert(1))', /(^|[^\\])\[/],
    ['<script>x</script>', /<s/],
    ['`a` *b* _c_ | d', /(^|[^\\])[`*_|]/],
    ['\u001b]0;titel\u0007 \u009b31m', /\p{Cc}/u],
    ['links\u202ethcer', /\u202e/],
    ['@iemand en #12', /@i|#1/],
    ['regel\n## kop', /\n/],
  ];
  for (const [written, nowhere] of DANGEROUS)
    it(JSON.stringify(written), () => {
      assert.doesNotMatch(markdownText(written), nowhere);
      assert.doesNotMatch(markdownCode(written).slice('<code>'.length, -'</code>'.length), nowhere);
    });
});
