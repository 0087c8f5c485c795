import type { AstNode } from 'langium';
import type { Bestand } from '../generated/ast.ts';
import { firstOf, startsWith } from '../parse/first.ts';
import { type Element, grammarOf } from '../parse/grammar.ts';
import type { Token } from '../parse/tokens.ts';
import { type Recovery, Walker } from '../parse/walker.ts';
import { spanOf } from '../read/cst.ts';
import { fixStatementWords, statementWords } from './statements.ts';

/**
 * How many unfinished lines may have taken the first word of the next line for a name, in tokens that follow the grammar:
 * `keuzevak`, and on the next line `lob "Loopbaandossier" 20 uur`. That word must be one that begins a statement in this very block.
 */
export function swallowedStatements(tokens: readonly Token[], tree: Bestand): number {
  const fixed = fixStatementWords(tokens);
  const begins = statementBegins(tree);
  const suspects = fixed.flatMap((token, index) =>
    token !== tokens[index] && !begins.has(token.offset) && expectsName(tokens[index - 1]) ? [index] : [],
  );
  if (suspects.length === 0) return 0;
  let found = 0;
  const judged = new Set<number>();
  const look: Recovery = {
    statement(walker, read, list) {
      const start = walker.at;
      judged.add(start);
      read();
      for (const index of suspects) {
        if (index < start || index >= walker.at || judged.has(index)) continue;
        judged.add(index);
        if (startsWith(list, tokens[index]?.type)) found++;
      }
    },
    between: () => false,
    open: () => undefined,
  };
  new Walker([...tokens], look).run();
  return found;
}

/** Where the statements of a tree begin: a word that stands there was taken for no name. */
function statementBegins(tree: Bestand): ReadonlySet<number> {
  const begins = new Set<number>();
  const collect = (node: AstNode & { readonly regels?: readonly AstNode[] }): void => {
    begins.add(spanOf(node).start);
    node.regels?.forEach(collect);
  };
  tree.declaraties.forEach(collect);
  return begins;
}

let before: ReadonlySet<string> | undefined;

/** Whether a name, or a word that can also begin a statement, can come right behind this token. */
function expectsName(token: Token | undefined): boolean {
  before ??= new Set(
    grammarOf().elements.flatMap((group) =>
      group.$type === 'Group'
        ? group.elements.flatMap((each, index) => (nameFollows(group.elements, index) ? [...firstOf(each).types] : []))
        : [],
    ),
  );
  return token !== undefined && before.has(token.type.word ?? token.type.name);
}

/** Whether an identifier or a word that can begin a statement comes right after an element, within one statement. */
function nameFollows(elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1];
  if (!next || (next.$type === 'Assignment' && next.feature === 'regels')) return false;
  const { types } = firstOf(next);
  return types.has('ID') || [...statementWords()].some((word) => types.has(word));
}
