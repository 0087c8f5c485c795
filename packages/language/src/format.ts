import type { Syntaxfout } from '@leerroute/model';
import { type Lexed, lex } from './parse/lexer.ts';
import type { Token } from './parse/tokens.ts';
import { type Recovery, Walker } from './parse/walker.ts';
import { endOf } from './recover/layout.ts';
import { parseTolerant } from './recover/tolerant.ts';

const indent = '  ';

/**
 * The text in the fixed layout: each statement on a line of its own, two spaces per block, at most one empty line. Only white space
 * changes; the order and every comment stay. A text with syntax errors is not laid out: where its statements begin is not known.
 */
export function formatTekst(tekst: string): { readonly tekst: string } | { readonly fouten: readonly Syntaxfout[] } {
  const { fouten } = parseTolerant(tekst);
  if (fouten.length > 0) return { fouten };
  const lines = new Layout(tekst, lex(tekst)).lines();
  const lineEnd = /^[^\n]*\r\n/.test(tekst) ? '\r\n' : '\n';
  return { tekst: lines.map((line) => line + lineEnd).join('') };
}

/** The tokens that begin a statement or declaration. */
function statementStarts(tokens: Token[]): ReadonlySet<Token> {
  const starts = new Set<Token>();
  const note: Recovery = {
    statement(walker, read) {
      if (walker.next) starts.add(walker.next);
      read();
    },
    between: () => false,
    open: () => undefined,
  };
  new Walker(tokens, note).run();
  return starts;
}

class Layout {
  readonly #text: string;
  readonly #items: readonly Token[];
  readonly #starts: ReadonlySet<Token>;
  readonly #comments: ReadonlySet<Token>;
  readonly #lines: string[] = [];
  #line = '';
  #depth = 0;

  constructor(text: string, { tokens, comments }: Lexed) {
    this.#text = text;
    this.#items = [...tokens, ...comments].sort((a, b) => a.offset - b.offset);
    this.#starts = statementStarts(tokens);
    this.#comments = new Set(comments);
  }

  lines(): string[] {
    let previous: Token | undefined;
    for (const [index, item] of this.#items.entries()) {
      if (item.image === '}') this.#depth--;
      const gap = this.#text.slice(endOf(previous), item.offset).split(/\r\n?|\n/).length - 1;
      if (this.#breaksBefore(item, previous, gap)) {
        this.#newLine(
          gap > 1 && previous !== undefined && previous.image !== '{' && item.image !== '}',
          this.#depthOf(index),
        );
      } else if (this.#spaceBetween(previous, item)) {
        this.#line += ' ';
      }
      this.#write(item);
      if (item.image === '{') this.#depth++;
      previous = item;
    }
    if (this.#items.length > 0) this.#lines.push(this.#line);
    return this.#lines;
  }

  #breaksBefore(item: Token, previous: Token | undefined, gap: number): boolean {
    if (!previous) return false;
    if (this.#comments.has(item)) return gap > 0;
    if (this.#starts.has(item) || item.image === '}') return true;
    return this.#comments.has(previous) && (gap > 0 || previous.image.startsWith('//'));
  }

  #spaceBetween(previous: Token | undefined, item: Token): boolean {
    if (!previous || item.image === ',') return false;
    return item.image !== '.' && previous.image !== '.';
  }

  /** A word or comment in the middle of a statement, on a line of its own because of a comment, is indented one step more. */
  #depthOf(index: number): number {
    let next = index;
    while (this.#isComment(next)) next++;
    const item = this.#items[next];
    return this.#depth + (!item || this.#starts.has(item) || item.image === '}' ? 0 : 1);
  }

  #isComment(index: number): boolean {
    const item = this.#items[index];
    return item !== undefined && this.#comments.has(item);
  }

  #newLine(empty: boolean, depth: number): void {
    this.#lines.push(this.#line);
    if (empty) this.#lines.push('');
    this.#line = indent.repeat(depth);
  }

  #write(item: Token): void {
    if (!this.#comments.has(item)) {
      this.#line += item.image;
      return;
    }
    const [first = '', ...rest] = item.image.split(/\r\n?|\n/).map((line) => line.trimEnd());
    const margin = /^ */.exec(this.#line)?.[0] ?? '';
    this.#line += first;
    for (const line of rest) {
      this.#lines.push(this.#line);
      this.#line = /^\s*\*/.test(line) ? `${margin} ${line.trimStart()}` : line;
    }
  }
}
