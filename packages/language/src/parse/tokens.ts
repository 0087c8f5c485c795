import { grammarOf } from './grammar.ts';

/** What a token can be. */
export interface TokenType {
  /** The keyword or terminal of the grammar; of a free word with `~` behind it. */
  readonly name: string;
  /** Its number among all types. */
  readonly index: number;
  /** The word of the grammar that it stands for, also where it serves as an identifier. */
  readonly word?: string;
  /** The names under which the grammar accepts it: a word is its keyword and, unless it starts a statement, an identifier. */
  readonly kinds: ReadonlySet<string>;
}

/** A word, number, sign or comment in the text. A token that is no comment stands on one line. */
export interface Token {
  readonly image: string;
  readonly offset: number;
  /** Line and column of its first sign, from 1. */
  readonly line: number;
  readonly column: number;
  readonly type: TokenType;
  /** It begins a statement if any in its block begins with it. */
  readonly beginsLine?: boolean;
  /** Recovery put it in; it stands nowhere in the text. */
  readonly isMissing?: boolean;
}

/** Text of one form, as one type of token. */
export interface Terminal {
  readonly type: TokenType;
  /** Looks at one place of the text (sticky). */
  readonly pattern: RegExp;
  /** Stands in no rule; the parser does not see it. */
  readonly hidden: boolean;
}

interface Vocabulary {
  readonly types: ReadonlyMap<string, TokenType>;
  /** The types of free words: words of the grammar that can be names too. */
  readonly words: ReadonlyMap<string, TokenType>;
  /** All other keywords, the longest first. */
  readonly signs: readonly Terminal[];
  /** In the order in which they are tried; the last fits any sign. */
  readonly terminals: readonly Terminal[];
}

/** Text that cannot be right, kept as a token so that the parser can speak about it. It stands in no rule of the grammar. */
const wrong: readonly (readonly [string, RegExp])[] = [
  // A text without its closing quote; it stops before a `{` that ends the line, so that the block stays whole.
  ['OPEN_TEKST', /"[^"\n\r]*?(?=[ \t]*\{?[ \t]*(?:[\n\r]|$))/],
  ['KRULTEKST', /[\u201C\u201D\u201E\u201F][^"\u201C\u201D\u201E\u201F\n\r]*["\u201C\u201D\u201E\u201F]/],
  // A comment that is closed nowhere: only its line is lost.
  ['OPEN_COMMENTAAR', /\/\*[^\n\r]*/],
  ['VREEMD_TM', /t\.e\.m\.?/],
  ['VREEMD_GETAL', /(?!\d+(?:uur|min|euro)\b)\d[A-Za-z0-9.:/-]*[A-Za-z0-9]/],
  ['VREEMD', /[^\s"{}(),.+]+|[^\s]/],
];

/** Whether a keyword is a word that can also be a name. */
const isFree = (keyword: string): boolean => /^\p{L}/u.test(keyword) && keyword !== 't/m';

let vocabulary: Vocabulary | undefined;

/**
 * All tokens of the language. No word is reserved: a word of the grammar is lexed as `word~`, which is both that keyword and an identifier.
 * The keyword type itself is matched by no text; recovery gives it to a word that can only start a statement.
 */
export function vocabularyOf(): Vocabulary {
  vocabulary ??= build();
  return vocabulary;
}

function build(): Vocabulary {
  const { rules, elements } = grammarOf();
  const types = new Map<string, TokenType>();
  const add = (name: string, kinds: readonly string[], word?: string): TokenType => {
    const type = { name, index: types.size, kinds: new Set(kinds), ...(word === undefined ? {} : { word }) };
    types.set(name, type);
    return type;
  };
  const terminal = (name: string, source: string, hidden = false): Terminal => ({
    type: add(name, [name]),
    pattern: new RegExp(source, 'y'),
    hidden,
  });
  const keywords = new Set(elements.flatMap((element) => (element.$type === 'Keyword' ? [element.value] : [])));
  const words = new Map<string, TokenType>();
  const signs: Terminal[] = [];
  for (const keyword of [...keywords].sort((a, b) => b.length - a.length)) {
    if (isFree(keyword)) {
      words.set(keyword, add(`${keyword}~`, [keyword, 'ID'], keyword));
      add(keyword, [keyword], keyword);
    } else signs.push(terminal(keyword, keyword.replace(/[^\p{L}]/gu, '\\$&')));
  }
  const terminals = [...rules.values()].flatMap((rule) =>
    rule.$type === 'TerminalRule' ? [terminal(rule.name, rule.definition.regex.slice(1, -1), rule.hidden)] : [],
  );
  for (const [name, { source }] of wrong) terminals.push(terminal(name, source));
  return { types, words, signs, terminals };
}

/** The type of a keyword or terminal of the grammar. */
export function typeNamed(name: string): TokenType {
  const type = vocabularyOf().types.get(name);
  if (!type) throw new Error(`No token type ${name}`);
  return type;
}
