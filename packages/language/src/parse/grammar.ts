import { rules as json } from './generated/rules.ts';

/*
 * The grammar as plain data, from `leerroute.langium` by way of `npm run generate`. Langium itself is not loaded: its types describe the syntax
 * tree, and its lexer and parser are the yardstick in tests.
 */

interface Placing {
  readonly cardinality?: '?' | '*' | '+';
  /** What it is part of; absent for the whole of a rule. */
  readonly container?: Element;
}

export interface Keyword extends Placing {
  readonly $type: 'Keyword';
  readonly value: string;
}

export interface Assignment extends Placing {
  readonly $type: 'Assignment';
  readonly feature: string;
  readonly operator: '=' | '+=';
  readonly terminal: Element;
}

export interface RuleCall extends Placing {
  readonly $type: 'RuleCall';
  /** The name of the rule that is called. */
  readonly rule: string;
}

interface Group extends Placing {
  readonly $type: 'Group';
  readonly elements: readonly Element[];
}

interface Alternatives extends Placing {
  readonly $type: 'Alternatives';
  readonly elements: readonly Element[];
}

export type Element = Keyword | Assignment | RuleCall | Group | Alternatives;

export interface ParserRule {
  readonly $type: 'ParserRule';
  readonly name: string;
  readonly entry?: boolean;
  readonly fragment?: boolean;
  /** Present where the rule reads a value rather than a node. */
  readonly dataType?: string;
  readonly definition: Element;
}

export interface TerminalRule {
  readonly $type: 'TerminalRule';
  readonly name: string;
  readonly hidden?: boolean;
  readonly definition: { readonly regex: string };
}

type Rule = ParserRule | TerminalRule;

interface Grammar {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Every element of every rule. */
  readonly elements: readonly Element[];
}

let grammar: Grammar | undefined;

/** Read at first use: the command line need not know the language to tell its version. */
export function grammarOf(): Grammar {
  grammar ??= load();
  return grammar;
}

function load(): Grammar {
  const rules = JSON.parse(json) as Rule[];
  const elements: Element[] = [];
  const collect = (element: Element, container?: Element): void => {
    elements.push(container ? Object.assign(element, { container }) : element);
    for (const child of childrenOf(element)) collect(child, element);
    if (element.$type === 'Assignment') collect(element.terminal, element);
  };
  for (const rule of rules) if (rule.$type === 'ParserRule') collect(rule.definition);
  return { rules: new Map(rules.map((rule) => [rule.name, rule])), elements };
}

/** The elements of a group or of alternatives. */
export function childrenOf(element: Element): readonly Element[] {
  return element.$type === 'Group' || element.$type === 'Alternatives' ? element.elements : [];
}

/** Whether an element reads the statements of a block, or the declarations of a file. */
export function isList(element: Element): element is Assignment {
  return element.$type === 'Assignment' && (element.feature === 'regels' || element.feature === 'declaraties');
}

/** The rule that is called. */
export function ruleOf(call: RuleCall): Rule {
  const rule = grammarOf().rules.get(call.rule);
  if (!rule) throw new Error(`Unknown rule ${call.rule}`);
  return rule;
}

/** The rule of a whole file. */
export function entryRule(): ParserRule {
  for (const rule of grammarOf().rules.values()) if (rule.$type === 'ParserRule' && rule.entry) return rule;
  throw new Error('The grammar has no entry rule');
}
