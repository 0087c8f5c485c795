import { type Declarations, fillIn, type Rule, readDeclarations, readStyleSheet, selects } from './css.ts';
import { type Element, elementsIn, readXml, textIn } from './xml.ts';

/** Properties of the style sheet that SVG knows as attributes, and that the pictures use. */
const PAINTED = new Set([
  'color',
  'display',
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration',
  'visibility',
]);

/** What an element keeps of its own: its geometry, and what says what it is. */
const KEPT = new Set(
  'id x y width height rx ry cx cy r x1 y1 x2 y2 d points transform viewBox patternUnits role aria-label lang xmlns'.split(
    ' ',
  ),
);

class Styler {
  readonly #rules: readonly Rule[];
  readonly #symbols: ReadonlyMap<string, Element>;

  constructor(rules: readonly Rule[], symbols: ReadonlyMap<string, Element>) {
    this.#rules = rules;
    this.#symbols = symbols;
  }

  plain(written: Element, within: readonly Element[], inherited: Declarations): Element {
    const element = written.name === 'use' ? this.#expanded(written) : written;
    const declared = this.#declared(element, within);
    const variables = { ...inherited };
    for (const [name, value] of Object.entries(declared)) if (name.startsWith('--')) variables[name] = value;
    const painted: Record<string, string> = {};
    for (const [name, value] of Object.entries(declared)) {
      if (!PAINTED.has(name)) continue;
      const filled = fillIn(value, variables);
      if (filled === 'currentColor') painted[name] = variables['--current'] ?? '#000000';
      else if (filled !== undefined) painted[name] = filled;
    }
    // A variable of our own carries the colour that `currentColor` stands for.
    if (painted.color) variables['--current'] = painted.color;
    const own = Object.entries(element.attributes).filter(([name]) => KEPT.has(name));
    const inside = [...within, element];
    return {
      name: element.name,
      attributes: { ...Object.fromEntries(own), ...painted },
      children: element.children.flatMap((child): (Element | string)[] => {
        if (typeof child === 'string') return element.name === 'text' || element.name === 'title' ? [child] : [];
        return child.name === 'style' || child.name === 'symbol' ? [] : [this.plain(child, inside, variables)];
      }),
    };
  }

  /** What holds for an element: its attributes, then the rules from weak to strong, then its own style. */
  #declared(element: Element, within: readonly Element[]): Declarations {
    const { style, ...attributes } = element.attributes;
    const rules = this.#rules.filter(({ selector }) => selects(selector, [...within, element]));
    return Object.assign({}, attributes, ...rules.map((rule) => rule.declarations), readDeclarations(style ?? ''));
  }

  /** A symbol in its place, since a colour in it is that of the place. */
  #expanded({ attributes }: Element): Element {
    const { href = '', x = '0', y = '0', width = '20', ...rest } = attributes;
    const symbol = this.#symbols.get(href.slice(1));
    const size = Number(symbol?.attributes.viewBox?.split(' ')[2] ?? width);
    const scale = Number(width) / size;
    const transform = `translate(${x} ${y}) scale(${scale})`;
    return { name: 'g', attributes: { class: rest.class ?? '', transform }, children: symbol?.children ?? [] };
  }
}

function all(element: Element): Element[] {
  return [element, ...elementsIn(element).flatMap(all)];
}

/** A picture without style sheet, variables and symbols: every element says itself how it is painted. */
export function plainPicture(svg: string): Element {
  const root = readXml(svg);
  const elements = all(root);
  const sheet = elements.filter(({ name }) => name === 'style').map(textIn);
  const symbols = elements
    .filter(({ name }) => name === 'symbol')
    .map((one) => [one.attributes.id ?? '', one] as const);
  return new Styler(readStyleSheet(sheet.join('\n')), new Map(symbols)).plain(root, [], {});
}
