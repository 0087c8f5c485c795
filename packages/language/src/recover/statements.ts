import { firstOf } from '../parse/first.ts';
import { grammarOf, isList } from '../parse/grammar.ts';
import type { Token } from '../parse/tokens.ts';
import { readAs } from '../parse/virtual.ts';
import { columnOf, isBrace, startsLine } from './layout.ts';

let starters: ReadonlySet<string> | undefined;

/** The words that can begin a statement in some block. */
export function statementWords(): ReadonlySet<string> {
  if (starters) return starters;
  const lists = grammarOf().elements.filter(isList);
  starters = new Set(lists.flatMap((list) => [...firstOf(list).types]));
  return starters;
}

/**
 * In a text with a mistake the lines tell where statements begin: a word that can begin a statement, first on a line that is
 * not indented deeper than the one before, is not the name that an unfinished line above it lacks.
 */
export function fixStatementWords(tokens: readonly Token[]): Token[] {
  const words = statementWords();
  /** The columns of the first statements of the blocks around; a line further left counts as one of theirs. */
  const blocks: (number | undefined)[] = [];
  let column = 0;
  return tokens.map((token, index) => {
    const { name } = token.type;
    if (name === '}') blocks.pop();
    let fixed = token;
    if (startsLine(tokens, index)) {
      if (blocks.length > 0 && name !== '}') blocks[blocks.length - 1] ??= columnOf(token);
      const deeper = columnOf(token) > column && !isBrace(tokens[index - 1]);
      column = Math.max(columnOf(token), blocks.at(-1) ?? 0);
      const { word } = token.type;
      if (word !== undefined && !deeper && words.has(word)) fixed = { ...readAs(token, word), beginsLine: true };
    }
    if (name === '{') blocks.push(undefined);
    return fixed;
  });
}
