import type { TokenType } from 'chevrotain';
import { GrammarAST } from 'langium';
import { wordOf } from './tokens.ts';

export type Element = GrammarAST.AbstractElement;

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
  if (GrammarAST.isKeyword(element)) return { types: new Set([element.value]), empty: false };
  if (GrammarAST.isAssignment(element)) return firstOf(element.terminal);
  if (GrammarAST.isRuleCall(element)) {
    const rule = ruleOf(element);
    return GrammarAST.isParserRule(rule) ? firstOf(rule.definition) : { types: new Set([rule.name]), empty: false };
  }
  const types = new Set<string>();
  let empty = GrammarAST.isGroup(element);
  for (const child of childrenOf(element)) {
    const first = firstOf(child);
    for (const type of first.types) types.add(type);
    if (GrammarAST.isGroup(element)) {
      empty = first.empty;
      if (!empty) break;
    } else {
      empty ||= first.empty;
    }
  }
  return { types, empty };
}

/** The elements of a group or of alternatives. */
export function childrenOf(element: Element): readonly Element[] {
  return GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element) ? element.elements : [];
}

/** The rule that is called. */
export function ruleOf(call: GrammarAST.RuleCall): GrammarAST.AbstractRule {
  const rule = call.rule.ref;
  if (!rule) throw new Error(`Unknown rule ${call.rule.$refText}`);
  return rule;
}

const kinds = new WeakMap<TokenType, ReadonlySet<string>>();

/** The names under which the grammar accepts a token: a word is its keyword and, unless it starts a statement, an identifier. */
export function kindsOf(type: TokenType): ReadonlySet<string> {
  let result = kinds.get(type);
  if (!result) {
    const word = wordOf(type);
    result = new Set(word === undefined ? [type.name] : type.name === word ? [word] : [word, 'ID']);
    kinds.set(type, result);
  }
  return result;
}

/** Whether an element can start with a token of this type. */
export function startsWith(element: Element, type: TokenType | undefined): boolean {
  if (!type) return false;
  const { types } = firstOf(element);
  for (const kind of kindsOf(type)) if (types.has(kind)) return true;
  return false;
}
