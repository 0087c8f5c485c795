import type { Token } from '../parse/tokens.ts';
import { missing } from '../parse/virtual.ts';
import { columnOf, startsLine } from './layout.ts';

interface Block {
  /** The line that opens it: its first word, and its second. */
  readonly header: Token;
  readonly name?: Token;
  /** Column of that line, at least that of its siblings. */
  readonly column: number;
  /** Column of its first statement. */
  inner?: number;
}

/** A brace that was put in or taken out. */
export interface BraceFix {
  readonly kind: 'unclosed' | 'unopened' | 'superfluous';
  /** The first word of the line that opens the block, or the superfluous brace. */
  readonly token: Token;
  /** The second word of that line. */
  readonly name?: Token;
  /** The last token before the missing brace. */
  readonly after?: Token;
}

/** The file, read line by line, with as many braces put in or taken out as are wrong and the indentation shows. */
export function balanceBraces(tokens: readonly Token[]): {
  readonly tokens: Token[];
  readonly fixes: BraceFix[];
  /** How many blocks are then still not closed. */
  readonly surplus: number;
} {
  const surplus = count(tokens, '{') - count(tokens, '}');
  if (surplus === 0 || !isIndented(tokens)) return { tokens: [...tokens], fixes: [], surplus: Math.max(0, surplus) };
  const result: Token[] = [];
  const fixes: BraceFix[] = [];
  const blocks: Block[] = [];
  let line: Token | undefined;
  let header: Token | undefined;
  let name: Token | undefined;

  const close = (): void => {
    const block = blocks.pop();
    const after = result.at(-1);
    if (block) fixes.push({ kind: 'unclosed', token: block.header, name: block.name, after });
    result.push(missing('}', after));
  };

  /** What the indentation of a line shows. Returns false for a brace that closes nothing. */
  const beginLine = (token: Token, budget: number): boolean => {
    const column = columnOf(token);
    const closing = token.type.name === '}';
    const top = blocks.at(-1);
    if (surplus > 0 && closing) {
      const match = blocks.findLastIndex((block) => block.column === column);
      for (let left = budget; match >= 0 && blocks.length - 1 > match && left > 0; left--) close();
    } else if (surplus > 0) {
      for (let left = budget; blocks.length > 0 && column <= (blocks.at(-1)?.column ?? 0) && left > 0; left--) close();
    } else if (closing && budget > 0 && (!top || column > top.column)) {
      fixes.push({ kind: 'superfluous', token });
      return false;
    } else if (!closing && budget > 0 && line && column > (top?.inner ?? 1) && columnOf(line) <= (top?.inner ?? 1)) {
      const after = result.at(-1);
      if (after && after.type.name !== ',' && after.type.name !== '{') {
        fixes.push({ kind: 'unopened', token: line, after });
        result.push(missing('{', after));
        blocks.push({ header: line, column: columnOf(line) });
      }
    }
    const parent = blocks.at(-1);
    if (!closing && parent) parent.inner ??= column;
    return true;
  };

  for (const [index, token] of tokens.entries()) {
    if (startsLine(tokens, index)) {
      if (!beginLine(token, Math.abs(surplus) - fixes.length)) continue;
      line = token.type.name === '}' ? undefined : token;
      name = tokens[index + 1];
      header = token;
    }
    result.push(token);
    if (token.type.name === '{' && header) {
      blocks.push({ header, name, column: Math.max(columnOf(header), blocks.at(-1)?.inner ?? 1) });
    }
    if (token.type.name === '}') blocks.pop();
  }
  return { tokens: result, fixes, surplus: Math.max(0, surplus - fixes.length) };
}

const count = (tokens: readonly Token[], name: string): number =>
  tokens.reduce((sum, token) => sum + (token.type.name === name ? 1 : 0), 0);

/** Whether most blocks have their statements deeper than the line that opens them; else the indentation shows nothing. */
function isIndented(tokens: readonly Token[]): boolean {
  let deeper = 0;
  let other = 0;
  let header: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (!startsLine(tokens, index)) continue;
    if (header && tokens[index - 1]?.type.name === '{' && token.type.name !== '}') {
      if (columnOf(token) > columnOf(header)) deeper++;
      else other++;
    }
    header = token;
  }
  return deeper > other;
}
