import { Parser } from 'saxen';

/** An element with what it is in: its name without prefix, and its attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
}

/**
 * Walks through a text as XML, calling back at the end of each element with the text in it, elements in it included. Gives whether
 * it is well formed. Nothing is kept of what has passed, so a file of a hundred megabytes is no tree in memory, and entities that a
 * document declares itself are left as they stand.
 */
export function walkXml(xml: string, closed: (element: Element, text: string) => void): boolean {
  let current: Element | undefined;
  let wellFormed = true;
  let seen = false;
  // The text of each open element, the innermost last.
  const texts: string[] = [];
  const add = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
      current = { name: local(name), attributes: Object.fromEntries(decoded), parent: current };
      seen = true;
      texts.push('');
    })
    .on('text', (text, decode) => add(decode(text)))
    .on('cdata', add)
    .on('closeTag', () => {
      const text = texts.pop() ?? '';
      if (!current) return;
      closed(current, text.replaceAll(/\s+/g, ' ').trim());
      add(` ${text}`);
      current = current.parent;
    })
    .on('error', () => {
      wellFormed = false;
    })
    .parse(xml);
  return wellFormed && seen && current === undefined;
}

/** The nearest element of this name around an element. */
export function around(element: Element, name: string): Element | undefined {
  let outer = element.parent;
  while (outer && outer.name !== name) outer = outer.parent;
  return outer;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
