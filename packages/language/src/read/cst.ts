import type { Placed, Span } from '@leerroute/model';
import {
  type AstNode,
  AstUtils,
  type CstNode,
  GrammarAST,
  isAstNode,
  isCompositeCstNode,
  isLeafCstNode,
  type LeafCstNode,
} from 'langium';

type Feature<N> = Exclude<keyof N, `$${string}`> & string;
type One<T> = NonNullable<T> extends readonly (infer E)[] ? E : NonNullable<T>;

/** Where a node stands in the text. A node that recovery left without text has no length. */
export function spanOf(node: AstNode | CstNode): Span {
  const cst = isAstNode(node) ? node.$cstNode : node;
  return { start: cst?.offset ?? 0, end: cst?.end ?? 0 };
}

/** The syntax of one feature of a node, in the order of the text. */
function partsOf<N extends AstNode>(node: N, feature: Feature<N>): CstNode[] {
  const found: CstNode[] = [];
  if (node.$cstNode) collect(node.$cstNode, feature, found);
  return found;
}

function collect(cst: CstNode, feature: string, found: CstNode[]): void {
  if (!isCompositeCstNode(cst)) return;
  for (const child of cst.content) {
    const filled = featureOf(child.grammarSource);
    if (filled !== undefined) {
      if (filled === feature) found.push(child);
    } else {
      collect(child, feature, found);
    }
  }
}

const features = new WeakMap<GrammarAST.AbstractElement, string>();

/** The feature that an element of the grammar fills. */
function featureOf(element: GrammarAST.AbstractElement | undefined): string | undefined {
  if (!element) return undefined;
  let feature = features.get(element);
  if (feature === undefined) {
    feature = AstUtils.getContainerOfType(element, GrammarAST.isAssignment)?.feature ?? '';
    features.set(element, feature);
  }
  return feature || undefined;
}

/** The value of a feature with its place, or nothing where the author left it out. */
export function placed<N extends AstNode, F extends Feature<N>>(
  node: N,
  feature: F,
): Placed<One<N[F]> & string> | undefined {
  return allPlaced(node, feature)[0];
}

/** As `placed`, for what the grammar demands; empty only where recovery had to leave it out. */
export function required<N extends AstNode, F extends Feature<N>>(node: N, feature: F): Placed<One<N[F]> & string> {
  const start = spanOf(node).start;
  return placed(node, feature) ?? { value: '' as One<N[F]> & string, span: { start, end: start } };
}

/** All values of a feature that may stand more than once. */
export function allPlaced<N extends AstNode, F extends Feature<N>>(node: N, feature: F): Placed<One<N[F]> & string>[] {
  return partsOf(node, feature).map((cst) => ({ value: textOf(cst) as One<N[F]> & string, span: spanOf(cst) }));
}

/** As `placed`, for a number. */
export function placedNumber<N extends AstNode>(node: N, feature: Feature<N>): Placed<number> | undefined {
  const text = placed(node, feature);
  return text && { value: numberOf(text.value), span: text.span };
}

/** As `required`, for a number; 0 where recovery had to leave it out. */
export function requiredNumber<N extends AstNode>(node: N, feature: Feature<N>): Placed<number> {
  const text = required<N, Feature<N>>(node, feature);
  return { value: numberOf(text.value), span: text.span };
}

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** What the text of a value means: the keyword it stands for, a text without quotes, a date or decimal in the right form. */
function textOf(cst: CstNode): string {
  if (isLeafCstNode(cst)) return leafText(cst);
  return isCompositeCstNode(cst) ? cst.content.map(textOf).join('') : '';
}

function leafText(leaf: LeafCstNode): string {
  if (GrammarAST.isKeyword(leaf.grammarSource)) return leaf.grammarSource.value;
  const { text } = leaf;
  switch (leaf.tokenType.name) {
    case 'STRING':
      return text.slice(1, /.["\u201C\u201D\u201E\u201F]$/.test(text) ? -1 : undefined);
    case 'DECIMAAL':
      return text.replace('.', ',');
    case 'DATUM':
      return isoDate(text) ?? text;
    default:
      return text.normalize('NFC');
  }
}

/** `2021-8-1` and `1-8-2021` as `2021-08-01`; nothing for what is no date. */
export function isoDate(text: string): string | undefined {
  const day = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  const year = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const parts = day ? [day[3], day[2], day[1]] : year?.slice(1);
  return parts?.map((part) => part?.padStart(2, '0')).join('-');
}
