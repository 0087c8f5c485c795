import { startsWith } from './first.ts';
import { type Assignment, childrenOf, type Element, type ParserRule, type RuleCall, ruleOf } from './grammar.ts';
import { type Node, Syntax } from './syntax.ts';
import type { Token } from './tokens.ts';
import { meaningOf } from './value.ts';

/*
 * Reads tokens by the grammar into a syntax tree with the node types that Langium generates. Langium's own parser for the same grammar takes
 * some ten times as long, and its tables take most of the time of a short run. It is the yardstick: a test holds both to the same
 * trees and the same refusals. The grammar must be LL(1), without actions, cross references and `?=`.
 */

/** The tokens do not follow the grammar here; without a token, at their end. */
export class Unreadable extends Error {
  readonly token: Token | undefined;

  constructor(token: Token | undefined) {
    super();
    this.token = token;
  }
}

type Read = (reader: Reader) => void;

/** What is being read. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the next token. */
  at: number;
  node: Node;
  /** The value of a feature as far as it was read, and where it stands. */
  value: string;
  from: number;
  to: number;
}

/** The node that a rule reads. Throws `Unreadable` where the tokens do not follow it to their end. */
export function readNode(rule: ParserRule, text: string, tokens: readonly Token[]): Node {
  const reader: Reader = { text, tokens, at: 0, node: newNode(rule.name, [], text), value: '', from: -1, to: -1 };
  const node = nodeReader(rule)(reader);
  if (reader.at < tokens.length) throw new Unreadable(tokens[reader.at]);
  return node;
}

function newNode(type: string, lists: readonly string[], text: string): Node {
  const node: Node = { $type: type, $cstNode: new Syntax(text) };
  for (const list of lists) node[list] = [];
  return node;
}

const nodeReaders = new Map<ParserRule, (reader: Reader) => Node>();

/** Worked out at the first use of a rule: a short run needs few of them. */
function nodeReader(rule: ParserRule): (reader: Reader) => Node {
  const known = nodeReaders.get(rule);
  if (known) return known;
  const kinds = kindsOfNode(rule);
  const made = kinds ? chosenNode(kinds) : ownNode(rule);
  nodeReaders.set(rule, made);
  return made;
}

/** The rules that a rule without content of its own chooses from, such as `Declaratie`. */
function kindsOfNode({ definition }: ParserRule): readonly RuleCall[] | undefined {
  const choices = definition.$type === 'Alternatives' ? definition.elements : [definition];
  const isKind = (choice: Element): choice is RuleCall => isNodeCall(choice) && !choice.cardinality;
  return choices.every(isKind) ? choices : undefined;
}

function isNodeCall(element: Element): element is RuleCall {
  if (element.$type !== 'RuleCall') return false;
  const rule = ruleOf(element);
  return rule.$type === 'ParserRule' && !rule.fragment && !rule.dataType;
}

function chosenNode(kinds: readonly RuleCall[]): (reader: Reader) => Node {
  const choose = chooser(kinds.map((kind) => [kind, ruleOf(kind) as ParserRule]));
  return (reader) => nodeReader(choose(reader))(reader);
}

function ownNode(rule: ParserRule): (reader: Reader) => Node {
  const lists = [...listsIn(rule.definition)];
  const read = compile(rule.definition);
  return (reader) => {
    const outer = reader.node;
    const node = newNode(rule.name, lists, reader.text);
    reader.node = node;
    read(reader);
    reader.node = outer;
    return node;
  };
}

/** The features of a node that are lists, which are there even when empty. */
function* listsIn(element: Element): Iterable<string> {
  if (element.$type === 'Assignment' && element.operator === '+=') yield element.feature;
  else if (element.$type === 'RuleCall') {
    const rule = ruleOf(element);
    if (rule.$type === 'ParserRule' && rule.fragment) yield* listsIn(rule.definition);
  } else for (const child of childrenOf(element)) yield* listsIn(child);
}

function compile(element: Element): Read {
  const { cardinality } = element;
  const once = compileOnce(element);
  if (!cardinality) return once;
  const starts = perType((token) => startsWith(element, token.type));
  const begins = ({ tokens, at }: Reader): boolean => {
    const next = tokens[at];
    return next !== undefined && starts(next);
  };
  if (cardinality === '?')
    return (reader) => {
      if (begins(reader)) once(reader);
    };
  return (reader) => {
    if (cardinality === '+') once(reader);
    while (begins(reader)) once(reader);
  };
}

function compileOnce(element: Element): Read {
  if (element.$type === 'Assignment') return assignment(element);
  if (element.$type === 'Keyword') return consume(element.value, () => element.value);
  if (element.$type === 'RuleCall') {
    const rule = ruleOf(element);
    return rule.$type === 'ParserRule' ? compile(rule.definition) : consume(rule.name, meaningOf);
  }
  if (element.$type === 'Alternatives') {
    const choose = chooser(element.elements.map((child) => [child, compile(child)]));
    return (reader) => choose(reader)(reader);
  }
  const reads = childrenOf(element).map(compile);
  return (reader) => {
    for (const read of reads) read(reader);
  };
}

function assignment({ feature, operator, terminal }: Assignment): Read {
  const add = ({ node }: Reader, value: Node | string): void => {
    if (operator === '+=') (node[feature] as unknown[]).push(value);
    else node[feature] = value;
  };
  if (isNodeCall(terminal)) {
    const rule = ruleOf(terminal) as ParserRule;
    return (reader) => {
      const child = nodeReader(rule)(reader);
      const { offset, end } = child.$cstNode;
      if (end === 0) return;
      reader.node.$cstNode.extend(offset, end);
      add(reader, child);
    };
  }
  const read = compile(terminal);
  return (reader) => {
    reader.value = '';
    reader.from = -1;
    read(reader);
    const { value, from, to } = reader;
    if (from < 0) return;
    reader.node.$cstNode.parts.push({ feature, text: value, offset: from, end: to });
    add(reader, value);
  };
}

/** Reads one token that must be of this kind. */
function consume(kind: string, meaning: (token: Token) => string): Read {
  const fits = perType((token) => token.type.kinds.has(kind));
  return (reader) => {
    const token = reader.tokens[reader.at];
    if (!token || !fits(token)) throw new Unreadable(token);
    reader.at++;
    if (token.isMissing) return;
    const { offset, image } = token;
    const end = offset + image.length;
    reader.node.$cstNode.extend(offset, end);
    if (reader.from < 0) reader.from = offset;
    reader.to = end;
    reader.value += meaning(token);
  };
}

/** What belongs to the first of these elements that the next token can start. */
function chooser<T extends object>(choices: readonly (readonly [Element, T])[]): (reader: Reader) => T {
  const chosen = perType((token) => choices.find(([element]) => startsWith(element, token.type))?.[1] ?? false);
  return ({ tokens, at }) => {
    const next = tokens[at];
    const choice = next !== undefined && chosen(next);
    if (!choice) throw new Unreadable(next);
    return choice;
  };
}

/** Remembers per type of token: the grammar does not change. */
function perType<T extends object | boolean>(ask: (token: Token) => T): (token: Token) => T {
  const known: T[] = [];
  return (token) => {
    known[token.type.index] ??= ask(token);
    return known[token.type.index] as T;
  };
}
