/*
 * What the Langium grammar says about its words, as far as colours need it: which words open a declaration or a statement, which
 * may follow inside it, and what kind of name comes after each.
 */
import { EmptyFileSystem, type GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

/** A word inside a statement. */
export interface Word {
  /** It is a value that the author chooses (`concept`, `bol`), not a link between values (`bij`). */
  value: boolean;
  /** The data type rules of the grammar that may come right after it, e.g. `Organisatienaam`. */
  readonly slots: Set<string>;
  /** More of them may follow, with commas between. */
  list: boolean;
}

/** A declaration or statement: the words it may open with and the words that may follow in it, up to its block. */
export interface Statement {
  readonly leads: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, Word>;
}

export interface Words {
  readonly declarations: readonly Statement[];
  readonly statements: readonly Statement[];
}

interface Item {
  readonly keyword?: string;
  readonly slot?: string;
}

/** Reads a grammar whose blocks are fragments named `…Blok` with one repeated call: the statements of that block. */
export function wordsOf(grammarText: string): Words {
  const grammar = parse(grammarText);
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const parserRule = (name: string): GrammarAST.ParserRule => {
    const rule = rules.get(name);
    if (rule?.$type !== 'ParserRule') throw new Error(`The grammar has no parser rule ${name}`);
    return rule;
  };
  const inBlocks = [...rules.values()]
    .filter((rule): rule is GrammarAST.ParserRule => rule.$type === 'ParserRule' && rule.name.endsWith('Blok'))
    .flatMap((rule) => calledIn(rule.definition));
  const walk = (name: string) => statementOf(parserRule(name), rules);
  return {
    declarations: unique(choices('Declaratie', parserRule)).map(walk),
    statements: unique(inBlocks.flatMap((name) => choices(name, parserRule))).map(walk),
  };
}

function parse(text: string): GrammarAST.Grammar {
  const { shared } = createLangiumGrammarServices(EmptyFileSystem);
  const document = shared.workspace.LangiumDocumentFactory.fromString<GrammarAST.Grammar>(
    text,
    URI.parse('memory:///words.langium'),
  );
  const [error] = document.parseResult.parserErrors;
  if (error) throw new Error(`The grammar does not parse: ${error.message}`);
  return document.parseResult.value;
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** The rules called anywhere in an element. */
function calledIn(element: GrammarAST.AbstractElement): string[] {
  if (isType<GrammarAST.RuleCall>(element, 'RuleCall')) return [element.rule.$refText];
  if (isType<GrammarAST.Assignment>(element, 'Assignment')) return calledIn(element.terminal);
  return 'elements' in element ? (element.elements as GrammarAST.AbstractElement[]).flatMap(calledIn) : [];
}

/** A rule that is nothing but a choice of rules stands for those rules. */
function choices(name: string, ruleOf: (name: string) => GrammarAST.ParserRule): string[] {
  const { definition } = ruleOf(name);
  if (!isType<GrammarAST.Alternatives>(definition, 'Alternatives')) return [name];
  const calls = definition.elements.filter((element) => isType<GrammarAST.RuleCall>(element, 'RuleCall'));
  return calls.length === definition.elements.length
    ? calls.flatMap((call) => choices(call.rule.$refText, ruleOf))
    : [name];
}

function isType<T extends GrammarAST.AbstractElement>(
  element: GrammarAST.AbstractElement,
  type: T['$type'],
): element is T {
  return element.$type === type;
}

/** Walks a rule from the back to the front, so that what may follow an element is known when the element is met. */
function statementOf(rule: GrammarAST.ParserRule, rules: ReadonlyMap<string, GrammarAST.AbstractRule>): Statement {
  const words = new Map<string, Word>();

  function walk(element: GrammarAST.AbstractElement, follow: readonly Item[], value: boolean): readonly Item[] {
    const repeats = element.cardinality === '*' || element.cardinality === '+';
    const behind = repeats ? [...once(element, follow, value), ...follow] : follow;
    const first = once(element, behind, value);
    return element.cardinality === '?' || element.cardinality === '*' ? [...first, ...follow] : first;
  }

  function once(element: GrammarAST.AbstractElement, follow: readonly Item[], value: boolean): readonly Item[] {
    if (isType<GrammarAST.Keyword>(element, 'Keyword')) {
      const word = words.get(element.value) ?? { value, slots: new Set(), list: false };
      for (const { slot } of follow) if (slot) word.slots.add(slot);
      word.value &&= value;
      words.set(element.value, word);
      return [{ keyword: element.value }];
    }
    if (isType<GrammarAST.Group>(element, 'Group')) {
      return element.elements.reduceRight((behind, each) => walk(each, behind, value), follow);
    }
    if (isType<GrammarAST.Alternatives>(element, 'Alternatives')) {
      return element.elements.flatMap((each) => walk(each, follow, value));
    }
    if (isType<GrammarAST.Assignment>(element, 'Assignment')) return walk(element.terminal, follow, true);
    if (isType<GrammarAST.RuleCall>(element, 'RuleCall')) return called(element.rule.$refText, follow, value);
    throw new Error(`Colours do not know what ${element.$type} in rule ${rule.name} means`);
  }

  function called(name: string, follow: readonly Item[], value: boolean): readonly Item[] {
    const target = rules.get(name);
    if (name.endsWith('Blok')) return [];
    if (target?.$type !== 'ParserRule') return [{ slot: name }];
    const terminals = target.dataType ? calledIn(target.definition) : [];
    if (terminals.length > 0) return [{ slot: name }];
    return walk(target.definition, follow, value && Boolean(target.dataType));
  }

  const leads = walk(rule.definition, [], false).flatMap(({ keyword }) => (keyword ? [keyword] : []));
  const listed = words.get(',')?.slots;
  for (const word of words.values()) word.list = [...word.slots].some((slot) => listed?.has(slot));
  return { leads: new Set(leads), words };
}
