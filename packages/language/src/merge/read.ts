import { lex } from '../parse/lexer.ts';
import type { Token } from '../parse/tokens.ts';
import { endOf } from '../recover/layout.ts';
import { parseTolerant } from '../recover/tolerant.ts';
import { listsOf } from './lists.ts';
import { type Body, keyOf, type Statement, type StatementNode } from './statement.ts';

/** A whole text as statements. */
export interface Statements {
  readonly statements: readonly Statement[];
  /** White space and comments after the last of them. */
  readonly end: string;
}

/** The statements of a text with all that stands between them; undefined where the text does not follow the grammar. */
export function readStatements(text: string): Statements | undefined {
  const { tree, fouten } = parseTolerant(text);
  if (!tree || fouten.length > 0) return undefined;
  return new Reader(text).read(tree.declaraties);
}

/** Comments at the end of a line, and nothing after them on it. */
const TRAIL = /(?:[ \t]*\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:[ \t]*\/\/[^\r\n]*)?(?=[ \t]*(?:\r?\n|$))/y;

class Reader {
  readonly #text: string;
  /** Words and comments in the order of the text. */
  readonly #items: readonly Token[];
  readonly #braces: readonly number[];
  #brace = 0;
  #at = 0;

  constructor(text: string) {
    const { tokens, comments } = lex(text);
    this.#text = text;
    this.#items = [...tokens, ...comments].sort((a, b) => a.offset - b.offset);
    this.#braces = tokens.filter(({ image }) => image === '{').map(({ offset }) => offset);
  }

  read(nodes: readonly StatementNode[]): Statements {
    const statements = this.#list(nodes);
    return { statements, end: this.#upTo(this.#text.length) };
  }

  #list(nodes: readonly StatementNode[]): Statement[] {
    return nodes.map((node) => this.#statement(node));
  }

  #statement(node: StatementNode): Statement {
    const start = node.$cstNode?.offset ?? this.#at;
    const end = node.$cstNode?.end ?? start;
    const before = this.#at;
    const lead = this.#upTo(start);
    const open = this.#braces[this.#brace] ?? Number.POSITIVE_INFINITY;
    const head = this.#upTo(Math.min(open, end));
    const headEnd = this.#at;
    const body = open < end ? this.#body(node, end) : undefined;
    const trail = this.#trail();
    const words = this.#words(start, headEnd);
    return {
      type: node.$type,
      key: keyOf(node),
      lead,
      head,
      lists: listsOf(node, this.#text),
      body,
      trail,
      words,
      meaning: this.#words(before, this.#at),
      inside: body?.statements.flatMap((inner) => [inner.words, ...inner.inside]) ?? [],
    };
  }

  #body(node: StatementNode, end: number): Body {
    this.#brace++;
    this.#at++;
    const opening = this.#trail();
    const statements = this.#list('regels' in node ? node.regels : []);
    const closing = this.#upTo(end - 1);
    this.#at = end;
    return { opening, statements, closing };
  }

  #trail(): string {
    TRAIL.lastIndex = this.#at;
    const [trail = ''] = TRAIL.exec(this.#text) ?? [];
    return this.#upTo(this.#at + trail.length);
  }

  #upTo(offset: number): string {
    const text = this.#text.slice(this.#at, offset);
    this.#at = offset;
    return text;
  }

  /** Words and comments between two offsets, a line each. */
  #words(start: number, end: number): string {
    const found: string[] = [];
    for (let index = this.#firstFrom(start); index < this.#items.length; index++) {
      const item = this.#items[index];
      if (!item || endOf(item) > end) break;
      found.push(item.image.replaceAll(/\s+/g, ' ').trim());
    }
    return found.join('\n');
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.offset ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
