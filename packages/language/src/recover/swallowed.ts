import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, GrammarAST } from 'langium';
import type { Bestand } from '../generated/ast.ts';
import { type Element, firstOf, startsWith } from '../parse/first.ts';
import { languageServices } from '../parse/services.ts';
import { wordOf } from '../parse/tokens.ts';
import { type Recovery, Walker } from '../parse/walker.ts';
import { spanOf } from '../read/cst.ts';
import { fixStatementWords, statementWords } from './statements.ts';

/**
 * How many unfinished lines may have taken the first word of the next line for a name, in tokens that follow the grammar:
 * `keuzevak`, and on the next line `lob "Loopbaandossier" 20 uur`. That word must be one that begins a statement in this very block.
 */
export function swallowedStatements(tokens: readonly IToken[], tree: Bestand): number {
  const fixed = fixStatementWords(tokens);
  const begins = statementBegins(tree);
  const suspects = fixed.flatMap((token, index) =>
    token !== tokens[index] && !begins.has(token.startOffset) && expectsName(tokens[index - 1]) ? [index] : [],
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
        if (startsWith(list, tokens[index]?.tokenType)) found++;
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
function expectsName(token: IToken | undefined): boolean {
  before ??= new Set(
    AstUtils.streamAllContents(languageServices().Grammar)
      .filter(GrammarAST.isGroup)
      .toArray()
      .flatMap(({ elements }) =>
        elements.flatMap((element, index) => (nameFollows(elements, index) ? [...firstOf(element).types] : [])),
      ),
  );
  return token !== undefined && before.has(wordOf(token.tokenType) ?? token.tokenType.name);
}

/** Whether an identifier or a word that can begin a statement comes right after an element, within one statement. */
function nameFollows(elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1];
  if (!next || (GrammarAST.isAssignment(next) && next.feature === 'regels')) return false;
  const { types } = firstOf(next);
  return types.has('ID') || [...statementWords()].some((word) => types.has(word));
}
