import type { Span } from '@leerroute/model';
import type { AstNode } from 'langium';
import { allPlaced, spanOf } from '../read/cst.ts';

/*
 * Lists with commas, `bij school-a, school-b`, merged item by item: who adds a school and who takes another one away do not
 * contradict each other.
 */

/** A list in the head of a statement. */
export interface List {
  /** What it is a list of, by its name in the grammar. */
  readonly feature: string;
  /** Where it stands, counted from the start of the head. */
  readonly span: Span;
  /** As written; never empty. */
  readonly items: readonly string[];
  /** What stands between the first two items. */
  readonly comma?: string;
}

/** A text with lists in it. */
export interface Listed {
  readonly text: string;
  readonly lists?: readonly List[];
}

/** The lists that stand in a statement itself, in the order of the text. `text` is the whole file. */
export function listsOf(node: AstNode, text: string): readonly List[] {
  const start = spanOf(node).start;
  return Object.entries(node)
    .flatMap(([feature, value]): readonly List[] => {
      if (!Array.isArray(value) || feature === 'regels') return [];
      const spans = value.every((one) => typeof one === 'string')
        ? allPlaced(node, feature as never).map(({ span }) => span)
        : value.map((one: AstNode) => spanOf(one));
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last) return [];
      const commas = spans.slice(1).map((span, index) => text.slice(spans[index]?.end, span.start));
      if (!commas.every((comma) => /^\s*,\s*$/.test(comma))) return [];
      const items = spans.map((span) => text.slice(span.start, span.end));
      return [{ feature, span: { start: first.start - start, end: last.end - start }, items, comma: commas[0] }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Three versions of a text that differ in their lists, and at most one of them elsewhere; undefined where that cannot be merged. */
export function mergeLists(base: Listed, ours: Listed, theirs: Listed): string | undefined {
  const [was, one, other] = [aroundLists(base), aroundLists(ours), aroundLists(theirs)];
  const frame = same(one, was) ? theirs : same(other, was) || same(one, other) ? ours : undefined;
  if (!frame || !sameLists(base, ours) || !sameLists(base, theirs)) return undefined;
  const merged = (ours.lists ?? []).map((list, index) => {
    const [old, added] = [base.lists?.[index], theirs.lists?.[index]];
    const items = old && added && mergeItems(old.items, list.items, added.items);
    return items?.join(list.comma ?? added?.comma ?? ', ');
  });
  if (merged.some((list) => list === undefined)) return undefined;
  return around(frame).reduce((text, between, index) => text + (merged[index - 1] ?? '') + between);
}

/** What stands before, between and after the lists. */
function around({ text, lists = [] }: Listed): readonly string[] {
  const starts = [0, ...lists.map(({ span }) => span.end)];
  return starts.map((start, index) => text.slice(start, lists[index]?.span.start));
}

const aroundLists = (listed: Listed): readonly string[] => around(listed).map(plain);
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function sameLists(one: Listed, other: Listed): boolean {
  const names = ({ lists = [] }: Listed): readonly string[] => lists.map(({ feature }) => feature);
  return same(names(one), names(other));
}

/**
 * The items in the order that they had, without what one side took away and with what either added; where both added at one place,
 * ours come first. Undefined where the order of the sides differs, where both gave something else for the same item, where what they
 * added looks like one another (`vr`, `vr middag`), or where nothing would be left.
 */
function mergeItems(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | undefined {
  const [was, one, other] = [base.map(plain), ours.map(plain), theirs.map(plain)];
  if (same(one, other) || same(other, was)) return ours;
  if (same(one, was)) return theirs;
  if ([was, one, other].some((list) => new Set(list).size < list.length)) return undefined;
  if (!keepsOrder(was, one) || !keepsOrder(was, other) || !keepsOrder(one, other)) return undefined;
  if (was.some((item) => !one.includes(item) && !other.includes(item))) return undefined;
  const [newHere, newThere] = [one, other].map((list) => list.filter((item) => !was.includes(item)));
  if (newHere?.some((here) => newThere?.some((there) => alike(here, there)))) return undefined;
  const merged = ours.filter((item) => !was.includes(plain(item)) || other.includes(plain(item)));
  for (const [index, item] of theirs.entries()) {
    if (was.includes(plain(item)) || one.includes(plain(item))) continue;
    const names = merged.map(plain);
    const previous = other.slice(0, index).findLast((earlier) => names.includes(earlier));
    let at = previous === undefined ? 0 : names.indexOf(previous) + 1;
    while (newHere?.includes(names[at] ?? '') && !other.includes(names[at] ?? '')) at++;
    merged.splice(at, 0, item);
  }
  return merged.length > 0 ? merged : undefined;
}

/** Whether what is left of the old list stands in its old order. */
function keepsOrder(old: readonly string[], list: readonly string[]): boolean {
  return same(
    old.filter((item) => list.includes(item)),
    list.filter((item) => old.includes(item)),
  );
}

/** Whether one item says more of what the other says. */
function alike(one: string, other: string): boolean {
  if (one === other) return false;
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}
