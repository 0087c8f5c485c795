import type { Placed } from '@leerroute/model';
import { lex } from './parse/lexer.ts';
import type { Token } from './parse/tokens.ts';
import type { Expected, Step } from './parse/walker.ts';
import { endOf } from './recover/layout.ts';
import { slotOf, slots } from './recover/slots.ts';
import { mendWords, repair } from './recover/tolerant.ts';
import { type Slot, slotNames } from './slot-names.ts';

/** A word of the language, or a value to fill in. */
export type Verwacht =
  | {
      readonly kind: 'keyword';
      readonly woord: string;
      /** Whether a whole statement or declaration begins with it. */
      readonly begin: boolean;
    }
  | {
      readonly kind: 'slot';
      readonly slot: Slot;
      /** The only kind of organisation that fits. */
      readonly soort?: 'school' | 'instelling';
      /** Of a place whose organisation is written already: that organisation. */
      readonly organisatie?: string;
      /** How it looks in a file. */
      readonly voorbeeld: string;
    };

/** A block around a place: the words that open it. */
export interface Blokplaats {
  /** The leading word, e.g. `route`, `jaar`, `kies`. */
  readonly woord: string;
  /** The word after it, mostly a name or number. */
  readonly naam?: string;
}

export interface Verwachting {
  /** What is being typed, up to the caret; an open text with its quote. */
  readonly woord: Placed<string>;
  /** Whether nothing but white space stands before it on its line. */
  readonly regelbegin: boolean;
  /** The words of the statement that the caret stands in or behind, without the one being typed. */
  readonly regel: readonly string[];
  /** From the declaration inwards. */
  readonly blokken: readonly Blokplaats[];
  readonly verwacht: readonly Verwacht[];
}

/** What may follow at a caret. Only the text before it counts, and that may be broken. */
export function verwachtOp(tekst: string, offset: number): Verwachting {
  const before = tekst.slice(0, offset);
  const lexed = lex(before);
  const comment = lexed.comments.at(-1);
  const last = lexed.tokens.at(-1);
  const inComment =
    last?.type.name === 'OPEN_COMMENTAAR' || (comment?.image.startsWith('//') && endOf(comment) === offset);
  if (inComment) return inside(before);
  const open = last?.type.name === 'OPEN_TEKST' && !/[\r\n]/.test(before.slice(last.offset)) ? last : undefined;
  const start = open?.offset ?? offset - (/[\p{L}\p{M}\p{N}_&/-]*$/u.exec(before)?.[0].length ?? 0);
  const { tokens } = mendWords({ ...lexed, tokens: lexed.tokens.filter((token) => token.offset < start) });
  const regelbegin = before.slice(before.lastIndexOf('\n') + 1, start).trim() === '';
  const { atEnd, nextStatement } = repair(tokens);
  const { expected, tokens: words } = atEnd;
  const leaves = regelbegin ? [...expected, ...nextStatement] : expected;
  const path = expected[0]?.path ?? [];
  return {
    woord: { value: before.slice(start), span: { start, end: offset } },
    regelbegin,
    regel: statementWords(words, expected),
    blokken: blocksOf(words, path),
    verwacht: unique(
      leaves.filter((leaf) => !open || leaf.terminal === 'STRING').flatMap((leaf) => toVerwacht(leaf, words) ?? []),
    ),
  };
}

/** In a comment only `// negeer` expects something: the name of a rule. */
function inside(before: string): Verwachting {
  const word = /\/\/[ \t]*negeer[ \t]+([a-z0-9-]*)$/.exec(before);
  const start = before.length - (word?.[1]?.length ?? 0);
  return {
    woord: { value: before.slice(start), span: { start, end: before.length } },
    regelbegin: false,
    regel: [],
    blokken: [],
    verwacht: word ? [{ kind: 'slot', slot: 'bevinding', voorbeeld: 'keuzevakken-aantal' }] : [],
  };
}

function toVerwacht(leaf: Expected, tokens: readonly Token[]): Verwacht | undefined {
  if (leaf.keyword !== undefined) {
    if (!/^\p{L}/u.test(leaf.keyword)) return undefined;
    return { kind: 'keyword', woord: leaf.keyword, begin: startsStatement(leaf) };
  }
  const value = leaf.path.at(-1);
  const slot = value && slotNames[value.rule];
  if (!slot) return undefined;
  const statement = leaf.path.findLast((step) => !step.isValue)?.rule;
  const soort = statement === 'Van' ? 'school' : statement === 'Naar' ? 'instelling' : undefined;
  const dotted = slot === 'locatie' && value.start >= 0 && tokens[value.start + 1]?.image === '.';
  return {
    kind: 'slot',
    slot,
    ...(slot === 'organisatie' && soort ? { soort } : {}),
    ...(dotted ? { organisatie: tokens[value.start]?.image } : {}),
    voorbeeld: slots[slotOf(leaf) ?? '']?.example ?? '',
  };
}

const isList = (step: Step): boolean => step.feature === 'regels' || step.feature === 'declaraties';

function startsStatement(leaf: Expected): boolean {
  return leaf.path.some((step) => step.start < 0 && isList(step));
}

function statementWords(tokens: readonly Token[], leaves: readonly Expected[]): string[] {
  const steps = leaves.flatMap(({ path }) => path.filter((step) => step.start >= 0 && isList(step)));
  const start = Math.max(-1, ...steps.map((step) => step.start));
  const end = tokens.findIndex((token, index) => index > start && token.type.name === '{');
  return start < 0 || end >= 0 ? [] : tokens.slice(start).flatMap((token) => token.image || []);
}

function blocksOf(tokens: readonly Token[], path: readonly Step[]): Blokplaats[] {
  return path.flatMap((step, index) => {
    const start = path[index - 1]?.start;
    const word = start === undefined || start < 0 ? undefined : tokens[start]?.image;
    if (!step.rule.endsWith('Blok') || step.start < 0 || !word) return [];
    return [{ woord: word, naam: tokens[(start ?? 0) + 1]?.image }];
  });
}

function unique(items: readonly Verwacht[]): Verwacht[] {
  const seen = new Map(
    items.map((item) => [item.kind === 'keyword' ? item.woord : `<${item.slot}>`, item] as const).toReversed(),
  );
  return items.filter((item) => seen.get(item.kind === 'keyword' ? item.woord : `<${item.slot}>`) === item);
}
