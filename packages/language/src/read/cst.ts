import type { Placed, Span } from '@leerroute/model';
import type { AstNode } from 'langium';
import type { LeerrouteAstType } from '../generated/ast.ts';
import type { Part, Syntax } from '../parse/syntax.ts';

type Feature<N> = Exclude<keyof N, `$${string}`> & string;
type One<T> = NonNullable<T> extends readonly (infer E)[] ? E : NonNullable<T>;

/** Whether a node is of this type. Langium makes such functions too; they would bring all of Langium along. */
export function is<T extends keyof LeerrouteAstType>(type: T) {
  return (node: AstNode): node is LeerrouteAstType[T] => node.$type === type;
}

/** Where a node stands in the text, and the values in it. */
export function syntaxOf({ $cstNode }: AstNode): Syntax {
  return $cstNode as object as Syntax;
}

/** Where a node stands in the text. A node that recovery left without text has no length. */
export function spanOf(node: AstNode): Span {
  const { offset, end } = syntaxOf(node);
  return { start: offset, end };
}

/** The value of a feature with its place, or nothing where the author left it out. */
export function placed<N extends AstNode, F extends Feature<N>>(
  node: N,
  feature: F,
): Placed<One<N[F]> & string> | undefined {
  const part = syntaxOf(node).parts.find((each) => each.feature === feature);
  return part && placedPart<One<N[F]> & string>(part);
}

/** As `placed`, for what the grammar demands; empty only where recovery had to leave it out. */
export function required<N extends AstNode, F extends Feature<N>>(node: N, feature: F): Placed<One<N[F]> & string> {
  const start = spanOf(node).start;
  return placed(node, feature) ?? { value: '' as One<N[F]> & string, span: { start, end: start } };
}

/** All values of a feature that may stand more than once. */
export function allPlaced<N extends AstNode, F extends Feature<N>>(node: N, feature: F): Placed<One<N[F]> & string>[] {
  const parts = syntaxOf(node).parts.filter((each) => each.feature === feature);
  return parts.map((part) => placedPart<One<N[F]> & string>(part));
}

function placedPart<V extends string>({ text, offset, end }: Part): Placed<V> {
  return { value: text as V, span: { start: offset, end } };
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
