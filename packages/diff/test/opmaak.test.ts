import assert from 'node:assert/strict';
import { h } from '../src/verslag/html-opmaak.ts';
import { code, tekst } from '../src/verslag/opmaak.ts';

describe('what an author wrote, in Markdown', () => {
  it('calls nobody, points nowhere and is no markup', () => {
    const gevaarlijk: readonly (readonly [geschreven: string, nergens: RegExp])[] = [
      ['@team', /@\w/],
      ['zie #12 en a/b#3', /#\d/],
      ['GH-12', /GH-/],
      ['[klik](x)', /(^|[^\\])\[/],
      ['![x](y)', /(^|[^\\])\[/],
      ['https://kwaad.example', /:\/\//],
      ['www.kwaad.example', /www\./],
      ['iemand@kwaad.example', /@\w/],
      ['a | b', /(^|[^\\])\|/],
      ['<img src=x>', /</],
      ['&lt;', /&lt;/],
      ['`a` *b* _c_ ~~d~~ $e$', /(^|[^\\])[`*_~$]/],
      ['a\n\n## kop', /\n/],
      ['links\u202ethcer', /\u202e/],
    ];
    for (const [geschreven, nergens] of gevaarlijk)
      for (const uit of [tekst(geschreven), code(geschreven).slice('<code>'.length, -'</code>'.length)])
        assert.doesNotMatch(uit.replaceAll('&#8203;', '·'), nergens, geschreven);
  });

  it('leaves plain words alone', () => {
    assert.equal(
      tekst('Wie in 2025 begon, kan “Las & bouw” kiezen.'),
      'Wie in 2025 begon, kan “Las &amp; bouw” kiezen.',
    );
  });
});

describe('what an author wrote, in HTML', () => {
  it('is no markup, closes no attribute, and turns no text around', () => {
    assert.equal(
      h`<b title="${'"x\' \u001b[2J'}">${'<script>\u202ehoi & \u0007'}</b>`.html,
      '<b title="&quot;x&#39; \ufffd[2J">&lt;script&gt;\ufffdhoi &amp; \ufffd</b>',
    );
  });
});
