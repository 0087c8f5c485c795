/** An element of a picture; text between elements stands as it is read, with its entities resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const PIECE = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<!--[\s\S]*?-->|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
      : (ENTITIES[name] ?? whole),
  );
}

/**
 * Reads the XML that this project draws: elements, attributes in double quotes, text. It knows no doctype and no processing
 * instructions; what is not such XML throws.
 */
export function readXml(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  const text = xml.trim();
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length; at = PIECE.lastIndex) {
    const piece = PIECE.exec(text);
    if (!piece) throw new Error(`no SVG: ${text.slice(at, at + 40)}`);
    const [, closing, name, attributes = '', empty, content] = piece;
    if (content !== undefined) open.at(-1)?.children.push(resolved(content));
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`no SVG: </${name}> closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, resolved(value)]);
    const element = { name, attributes: Object.fromEntries(pairs), children: [] };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  const found = root.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || !found || typeof found === 'string') throw new Error('no SVG: its root is missing or open');
  return found;
}

/** Its elements, without the text between them. */
export function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The text of an element and all that stands in it. */
export function textIn({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The XML of an element. */
export function writeXml({ name, attributes, children }: Element): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : writeXml(child)));
  return `<${name}${pairs.join('')}>${inner.join('')}</${name}>`;
}
