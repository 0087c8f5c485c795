import { firstOf, startsWith } from './first.ts';
import { childrenOf, type Element, entryRule, isList, type ParserRule, type RuleCall, ruleOf } from './grammar.ts';
import type { Token } from './tokens.ts';

/** A rule that is being read, from the file inwards. */
export interface Step {
  readonly rule: string;
  /** The feature of the calling rule that it fills. */
  readonly feature?: string;
  /** Whether it is the name or value of something rather than a statement. */
  readonly isValue: boolean;
  /** Index of its first token. */
  readonly start: number;
}

/** What may stand at a place: a keyword or a terminal, and in which rules. */
export interface Expected {
  readonly keyword?: string;
  readonly terminal?: string;
  readonly feature?: string;
  readonly element: Element;
  /** Without it the statement is not finished. */
  readonly required: boolean;
  readonly path: readonly Step[];
}

/** The tokens do not follow the grammar at `walker.at`. */
export class Mismatch extends Error {}

/** What to do where the tokens do not follow the grammar. Either may change the tokens from the given index on. */
export interface Recovery {
  /** Called instead of one statement of a list; `read` reads it and throws a `Mismatch` where it cannot. */
  statement(walker: Walker, read: () => void, list: Element): void;
  /** Called inside a block at a token that starts no statement of it. Returns false at the end of the block. */
  between(walker: Walker, lastStatement: number | undefined): boolean;
  /** Called at the end of the text inside a block. */
  open(walker: Walker): void;
}

/** Reads tokens by the grammar without building anything, and knows at every place what may follow. The grammar is LL(1). */
export class Walker {
  readonly tokens: Token[];
  /** Index of the next token. */
  at = 0;
  readonly path: Step[] = [];
  readonly #recovery: Recovery;
  /** The list of statements that is being read, and where its current statement begins. */
  #list: { readonly element: Element; start: number } | undefined;
  #tried: { readonly element: Element; readonly required: boolean; readonly path: readonly Step[] }[] = [];

  constructor(tokens: Token[], recovery: Recovery) {
    this.tokens = tokens;
    this.#recovery = recovery;
  }

  /** Reads the whole file. */
  run(): void {
    const entry = entryRule();
    this.path.push({ rule: entry.name, isValue: false, start: 0 });
    this.#read(entry.definition);
  }

  get next(): Token | undefined {
    return this.tokens[this.at];
  }

  /** All that could have stood here instead of the next token, in the order of the grammar. */
  expected(): Expected[] {
    return this.#tried.flatMap(({ element, required, path }) =>
      leavesOf(element, path).map((leaf) => ({ ...leaf, required })),
    );
  }

  /** Goes back, or forward, to a token; what was expected there is forgotten. */
  moveTo(index: number): void {
    this.at = index;
    this.#tried = [];
  }

  #read(element: Element): void {
    const many = element.cardinality === '*' || element.cardinality === '+';
    if (many && isList(element)) {
      this.#readBlock(element);
      return;
    }
    const optional = element.cardinality === '?' || element.cardinality === '*';
    const present = !optional || startsWith(element, this.next?.type);
    if (present) this.#readOnce(element);
    while (many && startsWith(element, this.next?.type)) this.#readOnce(element);
    if (many || !present) this.#try(element);
  }

  #readBlock(element: Element): void {
    let last: number | undefined;
    const outer = this.#list;
    const list = { element, start: this.at };
    for (;;) {
      this.#list = list;
      if (startsWith(element, this.next?.type)) {
        last = this.at;
        list.start = this.at;
        const depth = this.path.length;
        const read = (): void => {
          this.path.length = depth;
          this.#list = list;
          this.#readOnce(element);
        };
        this.#recovery.statement(this, read, element);
        this.path.length = depth;
      } else {
        this.#try(element);
        if (!this.#recovery.between(this, last)) break;
      }
    }
    this.#list = outer;
  }

  #readOnce(element: Element): void {
    if (element.$type === 'Keyword') this.#consume(element, element.value);
    else if (element.$type === 'Assignment') this.#read(element.terminal);
    else if (element.$type === 'Group') for (const child of element.elements) this.#read(child);
    else if (element.$type === 'Alternatives') this.#choose(element);
    else if (element.$type === 'RuleCall') this.#call(element);
  }

  #choose(element: Element): void {
    const chosen = childrenOf(element).find((child) => startsWith(child, this.next?.type));
    if (!chosen) this.#fail(element);
    this.#read(chosen);
  }

  #call(call: RuleCall): void {
    const rule = ruleOf(call);
    if (rule.$type !== 'ParserRule') {
      this.#consume(call, rule.name);
      return;
    }
    this.path.push(step(call, rule, this.at));
    this.#read(rule.definition);
    this.path.pop();
  }

  #consume(element: Element, kind: string): void {
    const token = this.next;
    if (!token && kind === '}') this.#recovery.open(this);
    if (!this.next?.type.kinds.has(kind) || this.#beginsNext(this.next)) this.#fail(element);
    this.moveTo(this.at + 1);
  }

  /** Whether the lines show that the next statement begins here, though the current one could use the word. */
  #beginsNext(token: Token): boolean {
    const list = this.#list;
    if (!token.beginsLine || !list || list.start === this.at) return false;
    return startsWith(list.element, token.type);
  }

  #try(element: Element, required = false): void {
    this.#tried.push({ element, required, path: [...this.path] });
  }

  #fail(element: Element): never {
    this.#try(element, true);
    throw new Mismatch();
  }
}

function step(call: RuleCall, rule: ParserRule, start: number): Step {
  return { rule: rule.name, feature: featureOf(call), isValue: Boolean(rule.dataType), start };
}

type Leaf = Omit<Expected, 'required'>;

function leavesOf(element: Element, path: readonly Step[]): Leaf[] {
  if (element.$type === 'Keyword') return [{ keyword: element.value, feature: featureOf(element), element, path }];
  if (element.$type === 'Assignment') return leavesOf(element.terminal, path);
  if (element.$type === 'RuleCall') {
    const rule = ruleOf(element);
    if (rule.$type !== 'ParserRule') return [{ terminal: rule.name, feature: featureOf(element), element, path }];
    return leavesOf(rule.definition, [...path, step(element, rule, -1)]);
  }
  const leaves: Leaf[] = [];
  for (const child of childrenOf(element)) {
    leaves.push(...leavesOf(child, path));
    if (element.$type === 'Group' && !firstOf(child).empty) break;
  }
  return leaves;
}

function featureOf(element: Element): string | undefined {
  let node = element.container;
  while (node?.$type === 'Alternatives') node = node.container;
  return node?.$type === 'Assignment' ? node.feature : undefined;
}
