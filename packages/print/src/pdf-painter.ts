import { runsOf, type Typeface, widthOf } from './fonts.ts';
import { leftEdge, STRIKE } from './outline.ts';
import { type Element, elementsIn, textIn } from './xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a group hands on to what stands in it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
];
const SHAPES = new Set(['rect', 'circle', 'path', 'line']);
const PASSED_OVER = new Set(['defs', 'title', 'desc']);

/** Paints a plain picture on a page. */
export class PdfPainter {
  readonly #page: PDFKit.PDFDocument;
  readonly #patterns = new Map<string, Element>();
  readonly #fonts = new Set<string>();

  readonly #document: PDFKit.PDFStructureElement;

  constructor(page: PDFKit.PDFDocument) {
    this.#page = page;
    this.#document = page.struct('Document');
    page.addStructure(this.#document);
  }

  /** Paints an element and all in it; opacity of a group is given on to its parts, which in these pictures do not overlap. */
  paint(element: Element, inherited: Attributes = {}, opacity = 1): void {
    const own = element.attributes;
    if (own.display === 'none' || own.visibility === 'hidden') return;
    if (element.name === 'defs') this.#keepPatterns(element);
    if (PASSED_OVER.has(element.name)) return;
    const handed = Object.fromEntries(INHERITED.flatMap((name) => (inherited[name] ? [[name, inherited[name]]] : [])));
    const state = { ...handed, ...own };
    const visible = opacity * Number(own.opacity ?? 1);
    const page = this.#page;
    if (own.transform) this.#move(page.save(), own.transform);
    if (SHAPES.has(element.name)) this.#shape(element.name, state, visible);
    else if (element.name === 'text') this.#text(textIn(element), state, visible);
    else for (const child of elementsIn(element)) this.paint(child, state, visible);
    if (own.transform) page.restore();
  }

  #keepPatterns(defs: Element): void {
    for (const one of elementsIn(defs))
      if (one.name === 'pattern') this.#patterns.set(`url(#${one.attributes.id})`, one);
  }

  #move(page: PDFKit.PDFDocument, transform: string): void {
    for (const [, name, numbers = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
      const [first = 0, second] = numbers.split(/[ ,]+/).map(Number);
      if (name === 'translate') page.translate(first, second ?? 0);
      if (name === 'scale') page.scale(first, second ?? first);
    }
  }

  #outline(name: string, state: Attributes): PDFKit.PDFDocument {
    const number = (key: string): number => Number(state[key] ?? 0);
    const page = this.#page;
    if (name === 'path') return page.path(state.d ?? '');
    if (name === 'circle') return page.circle(number('cx'), number('cy'), number('r'));
    if (name === 'line') return page.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
    const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
    const r = Math.min(number('rx'), w / 2, h / 2);
    return r > 0 ? page.roundedRect(x, y, w, h, r) : page.rect(x, y, w, h);
  }

  #shape(name: string, state: Attributes, opacity: number): void {
    const page = this.#page;
    const fill = name === 'line' ? undefined : colour(state.fill ?? '#000000');
    const stroke = colour(state.stroke ?? 'none');
    const pattern = this.#patterns.get(state.fill ?? '');
    if (pattern) this.#tiles(pattern, name, state, opacity);
    page.markContent('Artifact');
    page.save();
    if (stroke) {
      page.lineWidth(Number.parseFloat(state['stroke-width'] ?? '1'));
      page.strokeColor(stroke).strokeOpacity(opacity * Number(state['stroke-opacity'] ?? 1));
      const dashes = (state['stroke-dasharray'] ?? 'none').split(/[ ,]+/).map(Number.parseFloat);
      const [dash, space = dash] = dashes;
      if (dash && space && Number.isFinite(dash)) page.dash(dash, { space });
    }
    if (fill) page.fillColor(fill).fillOpacity(opacity * Number(state['fill-opacity'] ?? 1));
    const painted = fill && stroke ? 'fillAndStroke' : fill ? 'fill' : stroke ? 'stroke' : undefined;
    if (painted) this.#outline(name, state)[painted]();
    page.restore();
    page.endMarkedContent();
  }

  /** A pattern as its tiles, seen through the shape. */
  #tiles(pattern: Element, name: string, state: Attributes, opacity: number): void {
    const page = this.#page;
    const [w, h] = [Number(pattern.attributes.width), Number(pattern.attributes.height)];
    const [left, top] = [Number(state.x ?? 0), Number(state.y ?? 0)];
    const [right, bottom] = [left + Number(state.width ?? 0), top + Number(state.height ?? 0)];
    page.save();
    this.#outline(name, state).clip();
    for (let x = Math.floor(left / w) * w; x < right; x += w) {
      for (let y = Math.floor(top / h) * h; y < bottom; y += h) {
        page.save();
        page.translate(x, y).rect(0, 0, w, h).clip();
        for (const child of elementsIn(pattern)) this.paint(child, {}, opacity);
        page.restore();
      }
    }
    page.restore();
  }

  #text(text: string, state: Attributes, opacity: number): void {
    const page = this.#page;
    const size = Number.parseFloat(state['font-size'] ?? '12');
    const weight = state['font-weight'];
    const runs = runsOf(text, weight === '700' || weight === 'bold');
    const width = runs.reduce((sum, run) => sum + widthOf(run, size), 0);
    let at = leftEdge(Number(state.x ?? 0), width, state['text-anchor']);
    page.fillColor(colour(state.fill ?? '#000000') ?? '#000000').fillOpacity(opacity);
    // What a screen reader says, in the order drawn: year by year, as the pupil goes.
    const said = page.markStructureContent('P');
    for (const run of runs) {
      this.#use(run.font).fontSize(size);
      page.text(run.text, at, Number(state.y ?? 0), { lineBreak: false, baseline: 'alphabetic' });
      at += widthOf(run, size);
    }
    if (state['text-decoration'] === 'line-through') {
      const height = size * STRIKE.width;
      page.rect(at - width, Number(state.y ?? 0) - size * STRIKE.y - height / 2, width, height).fill();
    }
    page.endMarkedContent();
    this.#document.add(page.struct('P', {}, [said]));
  }

  #use({ name, bytes }: Typeface): PDFKit.PDFDocument {
    if (!this.#fonts.has(name)) this.#page.registerFont(name, bytes as Buffer);
    this.#fonts.add(name);
    return this.#page.font(name);
  }
}

/** A colour as the library takes it; nothing for what is not painted. */
function colour(value: string): string | undefined {
  if (value === 'none' || value === 'transparent' || value.startsWith('url(')) return undefined;
  const [, r, g, b] = /^#(.)(.)(.)$/.exec(value) ?? [];
  return r === undefined ? value : `#${r}${r}${g}${g}${b}${b}`;
}
