import { runsOf, type Typeface, widthOf } from './fonts.ts';
import { type Element, textIn } from './xml.ts';

const outlines = new Map<string, string>();

function outlineOf(
  { name, font }: Typeface,
  glyph: { readonly id: number; readonly path: { toSVG(): string } },
): string {
  const key = `${name} ${font.postscriptName} ${glyph.id}`;
  const known = outlines.get(key) ?? glyph.path.toSVG();
  outlines.set(key, known);
  return known;
}

/** Left edge of a text that is anchored at `x`. */
export function leftEdge(x: number, width: number, anchor: string | undefined): number {
  return anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
}

/** A text as the outlines of its letters. */
function outlined(element: Element): Element {
  const {
    x = '0',
    y = '0',
    'font-size': size = '12',
    'font-weight': weight,
    'text-anchor': anchor,
    ...rest
  } = element.attributes;
  const px = Number.parseFloat(size);
  const runs = runsOf(textIn(element), weight === '700' || weight === 'bold');
  const width = runs.reduce((sum, run) => sum + widthOf(run, px), 0);
  let at = leftEdge(Number(x), width, anchor);
  const children = runs.flatMap((run): Element[] => {
    const { font } = run.font;
    const scale = px / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run.text);
    return glyphs.flatMap((glyph, index) => {
      const place = positions[index];
      const left = at + (place?.xOffset ?? 0) * scale;
      at += (place?.xAdvance ?? 0) * scale;
      const d = outlineOf(run.font, glyph);
      const transform = `translate(${left.toFixed(2)} ${y}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`;
      return d ? [{ name: 'path', attributes: { d, transform }, children: [] }] : [];
    });
  });
  const struck = rest['text-decoration'] === 'line-through' ? [strike(at - width, at, Number(y), px)] : [];
  return { name: 'g', attributes: rest, children: [...children, ...struck] };
}

/** Height of a line through letters above their base line, and its thickness, by the size of the letters. */
export const STRIKE = { y: 0.26, width: 0.07 } as const;

function strike(x: number, right: number, y: number, size: number): Element {
  const [top, height] = [y - size * (STRIKE.y + STRIKE.width / 2), size * STRIKE.width];
  const box = { x, y: top, width: right - x, height };
  const attributes = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, value.toFixed(2)]));
  return { name: 'rect', attributes, children: [] };
}

/** The picture with each text as outlines, so that whatever draws it needs no fonts. */
export function withOutlines(element: Element): Element {
  if (element.name === 'text') return outlined(element);
  return {
    ...element,
    children: element.children.map((child) => (typeof child === 'string' ? child : withOutlines(child))),
  };
}
