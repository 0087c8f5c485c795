import { type Element, elementsIn } from './xml.ts';

/*
 * The part of CSS that the pictures use: selectors of names, classes, ids and attributes, within each other, and variables. Libraries
 * that draw SVG outside a browser know no variables, and some no style sheet at all.
 */

export type Declarations = Readonly<Record<string, string>>;

interface Compound {
  readonly name?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value?: string }[];
  /** Whether it must be the first of its name in its parent. */
  readonly first: boolean;
  /** Whether it must stand right in what the compound before it means (`>`). */
  readonly child: boolean;
}

export interface Rule {
  /** From the outside in. */
  readonly selector: readonly Compound[];
  readonly weight: number;
  readonly declarations: Declarations;
}

const COMPOUND = /^(\*|[a-z][\w-]*)?((?:#[\w-]+|\.[\w-]+|\[[\w-]+(?:="[^"]*")?\]|:first-of-type)*)$/i;
const PART = /#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:="([^"]*)")?\]/g;

function readCompound(text: string, child: boolean): Compound | undefined {
  const found = COMPOUND.exec(text);
  if (!found) return undefined;
  const rest = found[2] ?? '';
  const parts = [...rest.matchAll(PART)];
  return {
    name: found[1] === '*' ? undefined : found[1],
    id: parts.find((part) => part[1])?.[1],
    classes: parts.flatMap((part) => part[2] ?? []),
    attributes: parts.flatMap((part) => (part[3] ? [{ name: part[3], value: part[4] }] : [])),
    first: rest.includes(':first-of-type'),
    child,
  };
}

/** A selector; nothing where it speaks of what paper does not know, such as a pointer or what has the focus. */
function readSelector(text: string): readonly Compound[] | undefined {
  const words = text.trim().split(/\s+/);
  const compounds = words.flatMap((word, at) => (word === '>' ? [] : [readCompound(word, words[at - 1] === '>')]));
  return compounds.every((compound) => compound !== undefined) ? compounds : undefined;
}

function weightOf(selector: readonly Compound[]): number {
  return selector.reduce(
    (sum, { name, id, classes, attributes, first }) =>
      sum + (id ? 10_000 : 0) + 100 * (classes.length + attributes.length + Number(first)) + (name ? 1 : 0),
    0,
  );
}

/** `fill:red;stroke:none` as data. */
export function readDeclarations(text: string): Declarations {
  const pairs = text.split(';').flatMap((line) => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
  return Object.fromEntries(pairs);
}

/** The rules of a style sheet, the weakest first. Blocks for a kind of screen (`@media`) are passed over. */
export function readStyleSheet(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[\w-]+[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = readDeclarations(body);
    return selectors.split(',').flatMap((text) => {
      const selector = readSelector(text);
      return selector ? [{ selector, weight: weightOf(selector), declarations }] : [];
    });
  });
  return rules.sort((a, b) => a.weight - b.weight);
}

function fits(
  { name, id, classes, attributes, first }: Compound,
  element: Element,
  parent: Element | undefined,
): boolean {
  const own = element.attributes;
  const has = own.class?.split(' ') ?? [];
  return (
    (name === undefined || name === element.name) &&
    (id === undefined || id === own.id) &&
    classes.every((one) => has.includes(one)) &&
    attributes.every((one) => (one.value === undefined ? own[one.name] !== undefined : own[one.name] === one.value)) &&
    (!first || !parent || elementsIn(parent).find((one) => one.name === element.name) === element)
  );
}

/** Whether a selector means the last of these elements, which stand in each other from the outside in. */
export function selects(selector: readonly Compound[], elements: readonly Element[]): boolean {
  const [last, element] = [selector.at(-1), elements.at(-1)];
  if (!last) return true;
  if (!element || !fits(last, element, elements.at(-2))) return false;
  const rest = selector.slice(0, -1);
  const within = elements.slice(0, -1);
  if (rest.length === 0 || last.child) return selects(rest, within);
  return within.some((_, at) => selects(rest, within.slice(0, at + 1)));
}

/** A value with its variables filled in; an unknown one without a fallback makes it nothing. */
export function fillIn(value: string, variables: Declarations, depth = 0): string | undefined {
  if (!value.includes('var(')) return value;
  if (depth > 8) return undefined;
  let missing = false;
  const filled = value.replace(/var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, other) => {
    const found = variables[name] ?? other;
    if (found === undefined) missing = true;
    return found ?? '';
  });
  return missing ? undefined : fillIn(filled, variables, depth + 1);
}
