import assert from 'node:assert/strict';
import { PALETTES, type Palette } from '../src/theme/themes.ts';

/** Relative luminance of `#rrggbb` as WCAG 2 defines it. */
function luminance(colour: string): number {
  assert.match(colour, /^#[0-9a-f]{6}$/);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour of text with every ground it is set on. */
function textPairs(palette: Palette): [name: string, ink: string, ground: string][] {
  const { paper, card, head, text, muted, hues, neutralSoft, goodSoft, good } = palette;
  const plain = [
    ['paper', paper],
    ['card', card],
    ['head', head],
  ] as const;
  return [
    ...plain.flatMap(([name, ground]): [string, string, string][] => [
      [`text on ${name}`, text, ground],
      [`muted on ${name}`, muted, ground],
    ]),
    ...(['error', 'warning', 'info'] as const).flatMap((name): [string, string, string][] =>
      plain.map(([ground, colour]) => [`${name} on ${ground}`, palette[name], colour]),
    ),
    ['now', paper, text],
    ['draft pill', text, neutralSoft],
    ['active pill', good, goodSoft],
    ...Object.entries(hues).flatMap(([name, hue]): [string, string, string][] => [
      [`${name} letter`, hue.on, hue.strong],
      [`${name} name on paper`, hue.ink, paper],
      [`${name} chip`, hue.ink, hue.chip],
      [`${name} hours in a chip`, muted, hue.chip],
      [`${name} branch`, text, hue.chip],
    ]),
  ];
}

/** Signs and edges that carry meaning, with what they stand on. */
function signPairs(palette: Palette): [name: string, ink: string, ground: string][] {
  const { paper, card, line, guided, placement, unguided, text, hues, purple } = {
    ...palette,
    purple: palette.hues.purple,
  };
  return [
    ['line', line, paper],
    ['guided', guided, paper],
    ['placement', placement, paper],
    ['unguided', unguided, paper],
    ['fork', purple.strong, card],
    ...Object.entries(hues).flatMap(([name, hue]): [string, string, string][] => [
      [`${name} accent`, hue.strong, hue.soft],
      [`${name} link`, text, hue.soft],
      [`${name} focus`, palette.focus, hue.soft],
      [`${name} phase line`, line, hue.soft],
    ]),
  ];
}

describe('colours', () => {
  for (const [thema, palette] of Object.entries(PALETTES)) {
    const least = thema.startsWith('hoog-contrast') ? 7 : 4.5;
    it(`${thema}: text can be read (${least} to 1), signs can be seen (3 to 1)`, () => {
      for (const [name, ink, ground] of textPairs(palette)) {
        assert.ok(contrast(ink, ground) >= least, `${name}: ${contrast(ink, ground).toFixed(2)}`);
      }
      for (const [name, ink, ground] of signPairs(palette)) {
        assert.ok(contrast(ink, ground) >= 3, `${name}: ${contrast(ink, ground).toFixed(2)}`);
      }
    });
  }
});
