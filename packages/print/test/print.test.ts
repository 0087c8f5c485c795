import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { maakPdf, maakPng } from '../src/index.ts';
import { pageFor } from '../src/paper.ts';
import { plainPicture } from '../src/plain.ts';
import { type Element, elementsIn, writeXml } from '../src/xml.ts';

const picture = (body: string, css = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" id="p" width="100" height="60" viewBox="0 0 100 60" lang="nl"><title>Kaart &amp; meer</title><desc>Een proef</desc><style>${css}</style>${body}</svg>`;

const DATUM = { datum: '2026-11-23' };

function find(element: Element, name: string): Element[] {
  return [...(element.name === name ? [element] : []), ...elementsIn(element).flatMap((child) => find(child, name))];
}

/** Width, height and the colour of a dot of a PNG as the drawing library writes it: 8 bits, with transparency. */
function read(png: Uint8Array): { width: number; height: number; colourAt(x: number, y: number): string } {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = 4 * width;
  const rows = Buffer.alloc(line * height);
  const before = (at: number, x: number, back: number): number => (x < back ? 0 : (rows[at - back] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const [left, up] = [before(at, x, 4), y > 0 ? (rows[at - line] ?? 0) : 0];
      const corner = y > 0 ? before(at - line, x, 4) : 0;
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const added = [0, left, up, (left + up) >> 1, paeth][filter] ?? 0;
      rows[at] = ((raw[y * (line + 1) + 1 + x] ?? 0) + added) & 255;
    }
  }
  return { width, height, colourAt: (x, y) => `#${rows.toString('hex', y * line + 4 * x, y * line + 4 * x + 3)}` };
}

describe('a picture without its style sheet', () => {
  const fillOf = (body: string, css: string): string | undefined =>
    find(plainPicture(picture(body, css)), 'rect')[0]?.attributes.fill;

  it('fills in variables, the nearest one', () => {
    const css = '#p{--a:red;--b:var(--a)}#p .hue{--a:blue}#p .box{fill:var(--b)}#p .hue .box{fill:var(--a)}';
    assert.equal(fillOf('<rect class="box"/>', css), 'red');
    assert.equal(fillOf('<g class="hue"><rect class="box"/></g>', css), 'blue');
    assert.equal(fillOf('<rect class="x"/>', '#p .x{fill:var(--none,green)}'), 'green');
  });

  it('knows children, the first of a kind, attributes, and the order of what is equally strong', () => {
    const css = '.a > rect:first-of-type{fill:red}.a rect[data-x="1"]{fill:blue}.a rect[data-x="1"]{fill:lime}';
    assert.equal(fillOf('<g class="a"><rect/></g>', css), 'red');
    assert.equal(fillOf('<g class="a"><g><rect/></g></g>', css), undefined);
    assert.equal(fillOf('<g class="a"><text>x</text><rect data-x="1"/></g>', css), 'lime');
    assert.equal(
      fillOf('<g class="a"><rect/></g>', '.a:focus > rect{fill:red}@media print{.a rect{fill:red}}'),
      undefined,
    );
  });

  it('puts a symbol in its place, in the colour of the place', () => {
    const svg = picture(
      '<defs><symbol id="s" viewBox="0 0 20 20"><path d="M0 0L20 20" stroke="currentColor"/></symbol></defs><use class="i" href="#s" x="5" y="6" width="10" height="10"/>',
      '#p .i{color:#123456}',
    );
    const text = writeXml(plainPicture(svg));
    assert.match(text, /transform="translate\(5 6\) scale\(0\.5\)"/);
    assert.match(text, /stroke="#123456"/);
    assert.doesNotMatch(text, /<use|<symbol|<style|currentColor/);
  });
});

describe('PNG', () => {
  it('has two dots per pixel, in the colours of the picture', async () => {
    const svg = picture(
      '<rect class="a" width="100" height="60"/><rect x="50" y="0" width="50" height="60" fill="#00ff00"/>',
      '#p .a{fill:#ff0000}',
    );
    const png = read(await maakPng(svg));
    assert.deepEqual([png.width, png.height], [200, 120]);
    assert.deepEqual([png.colourAt(20, 60), png.colourAt(180, 60)], ['#ff0000', '#00ff00']);
  });

  it('draws text in its own fonts, also the signs that the first lacks', async () => {
    for (const sign of ['M', 'Ł', '→', '✓']) {
      const png = read(
        await maakPng(
          picture(`<rect width="100" height="60" fill="#ffffff"/><text x="20" y="50" font-size="50">${sign}</text>`),
        ),
      );
      const dark = Array.from({ length: 200 * 120 }, (_, at) => png.colourAt(at % 200, Math.floor(at / 200)));
      assert.ok(dark.filter((colour) => colour === '#000000').length > 200, sign);
    }
  });

  it('strikes through what is struck through', async () => {
    const svg = (css: string): string =>
      picture(
        '<rect width="100" height="60" fill="#ffffff"/><text class="t" x="0" y="50" font-size="50">l l l</text>',
        css,
      );
    const struck = read(await maakPng(svg('#p .t{text-decoration:line-through}')));
    const plain = read(await maakPng(svg('')));
    const y = Math.round(2 * (50 - 50 * 0.26));
    assert.equal(struck.colourAt(40, y), '#000000');
    assert.equal(plain.colourAt(40, y), '#ffffff');
  });

  it('is the same every time', async () => {
    const svg = picture('<text x="5" y="20">Zo is het</text>');
    assert.deepEqual(await maakPng(svg), await maakPng(svg));
  });
});

describe('PDF', () => {
  const svg = picture('<rect width="100" height="60" fill="#ffffff"/><text x="5" y="20">Lassen → mbo</text>');

  it('has a title, a language and its text as text in fonts of its own', async () => {
    const pdf = Buffer.from(await maakPdf(svg, DATUM)).toString('latin1');
    assert.match(pdf, /^%PDF-1\.7/);
    assert.match(pdf, /\(Kaart & meer\)/);
    assert.match(pdf, /\/Lang \(nl-NL\)/);
    assert.match(pdf, /\/FontName \/\w+\+Arimo-Regular/);
    assert.match(pdf, /\/FontName \/\w+\+DejaVuSans/);
    assert.match(pdf, /\/ToUnicode/);
    assert.match(pdf, /\/S \/P\b/);
    assert.match(pdf, /\(D:20261123/);
  });

  it('is the same every time', async () => {
    assert.deepEqual(await maakPdf(svg, DATUM), await maakPdf(svg, DATUM));
  });

  it('lies on the smallest sheet on which it can be read', () => {
    const sheet = (w: number, h: number): number[] => pageFor(w, h).size.map(Math.round);
    assert.deepEqual(sheet(1200, 800), [842, 595]);
    assert.deepEqual(sheet(800, 1200), [595, 842]);
    assert.deepEqual(sheet(1700, 1300), [1191, 842]);
    const huge = pageFor(20_000, 3000);
    assert.equal(huge.scale.toFixed(4), '0.4500');
    assert.ok(huge.size[0] > 9000);
  });
});

it('what is no picture is refused, and nothing hangs', async () => {
  for (const text of ['', 'geen svg', '<svg', '<svg><g></svg>', '</svg>'])
    await assert.rejects(maakPdf(text, DATUM), /no SVG/, text);
});
