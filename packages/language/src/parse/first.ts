import { childrenOf, type Element, ruleOf } from './grammar.ts';
import type { TokenType } from './tokens.ts';

interface First {
  /** Names of the token types an element can start with. */
  readonly types: ReadonlySet<string>;
  /** Whether it may match no text at all. */
  readonly empty: boolean;
}

const cache = new WeakMap<Element, First>();

/** What an element of the grammar can start with. The grammar has no left recursion, so this ends. */
export function firstOf(element: Element): First {
  const known = cache.get(element);
  if (known) return known;
  const first = compute(element);
  const optional = element.cardinality === '?' || element.cardinality === '*';
  const result = optional ? { ...first, empty: true } : first;
  cache.set(element, result);
  return result;
}

function compute(element: Element): First {
  if (element.$type === 'Keyword') return { types: new Set([element.value]), empty: false };
  if (element.$type === 'Assignment') return firstOf(element.terminal);
  if (element.$type === 'RuleCall') {
    const rule = ruleOf(element);
    return rule.$type === 'ParserRule' ? firstOf(rule.definition) : { types: new Set([rule.name]), empty: false };
  }
  const types = new Set<string>();
  let empty = element.$type === 'Group';
  for (const child of childrenOf(element)) {
    const first = firstOf(child);
    for (const type of first.types) types.add(type);
    if (element.$type === 'Group') {
      empty = first.empty;
      if (!empty) break;
    } else {
      empty ||= first.empty;
    }
  }
  return { types, empty };
}

/** Whether an element can start with a token of this type. */
export function startsWith(element: Element, type: TokenType | undefined): boolean {
  if (!type) return false;
  const { types } = firstOf(element);
  for (const kind of type.kinds) if (types.has(kind)) return true;
  return false;
}
