import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AstNode, AstUtils, type CstNode, GrammarAST, isAstNode, isCompositeCstNode } from 'langium';
import { lex } from '../src/parse/lexer.ts';
import { parseTokens } from '../src/parse/parse.ts';
import type { Syntax } from '../src/parse/syntax.ts';
import type { Token } from '../src/parse/tokens.ts';
import { mendWords, repair } from '../src/recover/tolerant.ts';
import { examples } from './helpers.ts';
import { parseByLangium } from './langium.ts';

/** A syntax tree without what only one of the parsers knows: types, places, and the places of values by feature. */
interface Plain {
  readonly type: string;
  readonly at: readonly [number, number];
  readonly values: readonly string[];
  readonly children: Readonly<Record<string, readonly Plain[]>>;
}

function childrenOf(node: AstNode): Plain['children'] {
  const lists = Object.entries(node).filter(([name]) => !name.startsWith('$'));
  return Object.fromEntries(
    lists
      .map(([name, value]) => [name, [value].flat().filter(isAstNode)] as const)
      .filter(([, nodes]) => nodes.length > 0)
      .map(([name, nodes]) => [name, nodes.map((each) => plain(each))]),
  );
}

/** Empty lists by name: both must have them, though they hold nothing. */
const emptyLists = (node: AstNode): string[] =>
  Object.entries(node).flatMap(([name, value]) =>
    Array.isArray(value) && value.length === 0 ? [`${name} empty`] : [],
  );

let valuesOf: (node: AstNode) => string[];

function plain(node: AstNode): Plain {
  const { offset = 0, end = 0 } = node.$cstNode ?? {};
  return {
    type: node.$type,
    at: [offset, end],
    values: [...valuesOf(node), ...emptyLists(node)].sort(),
    children: childrenOf(node),
  };
}

/** The values in Langium's tree, by the features that its leaves fill. */
function langiumValues(node: AstNode): string[] {
  const collect = (cst: CstNode): string[] => {
    if (!isCompositeCstNode(cst)) return [];
    return cst.content.flatMap((child) => {
      const source = child.grammarSource;
      const feature = source && AstUtils.getContainerOfType(source, GrammarAST.isAssignment)?.feature;
      if (!feature) return collect(child);
      return holdsNode(node, feature) ? [] : [`${feature} ${child.offset}-${child.end}`];
    });
  };
  return node.$cstNode ? collect(node.$cstNode) : [];
}

const holdsNode = (node: AstNode, feature: string): boolean =>
  [(node as unknown as Record<string, unknown>)[feature]].flat().some(isAstNode);

function ownValues(node: AstNode): string[] {
  const { parts } = node.$cstNode as object as Syntax;
  return parts.map(({ feature, offset, end }) => `${feature} ${offset}-${end}`);
}

/** What Langium's parser makes of the tokens; nothing where it refuses them. */
function byLangium(text: string, tokens: readonly Token[]): Plain | undefined {
  valuesOf = langiumValues;
  const tree = parseByLangium(text, tokens);
  return tree && plain(tree);
}

function byReader(text: string, tokens: readonly Token[]): Plain | undefined {
  const read = parseTokens(text, tokens);
  valuesOf = ownValues;
  return 'tree' in read ? plain(read.tree) : undefined;
}

describe('our reader of the grammar', () => {
  const texts = [...examples.values()];
  const all = texts.flatMap((text) => lex(text).tokens.map(({ image }) => image));

  it('reads every example to the tree that Langium makes of it', () => {
    for (const [name, text] of examples) {
      const { tokens } = lex(text);
      const tree = byLangium(text, tokens);
      assert.ok(tree, name);
      assert.deepEqual(byReader(text, tokens), tree, name);
    }
  });

  it('accepts and refuses what Langium does, and reads it the same, with words lost, doubled and replaced', () => {
    let accepted = 0;
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 2 }),
      insert: fc.array(fc.nat(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }), (example, edits) => {
        const words = lex(example).tokens.map(({ image }) => image);
        for (const { at, remove, insert } of edits)
          words.splice(at % (words.length + 1), remove, ...insert.map((index) => all[index % all.length] ?? ''));
        const text = words.join(' ');
        const { tokens } = lex(text);
        const tree = byLangium(text, tokens);
        if (tree) accepted++;
        assert.deepEqual(byReader(text, tokens), tree);
      }),
      { numRuns: 400 },
    );
    assert.ok(accepted > 10, `only ${accepted} were accepted`);
  });

  it('leaves no trace of what recovery put in, as Langium does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 40 }), (text, start, length) => {
        const from = start % text.length;
        const broken = text.slice(0, from) + text.slice(from + length);
        const { tokens } = repair(mendWords(lex(broken)).tokens);
        assert.deepEqual(byReader(broken, tokens), byLangium(broken, tokens));
      }),
      { numRuns: 300 },
    );
  });
});
