import { Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type Grammar, type GrammarAST } from 'langium';

/** Any sign: without this hint Chevrotain tries every pattern at every word. Above 255 it looks at blocks of 255 signs. */
const anySign = [...Array(256).keys(), ...Array.from({ length: 256 }, (_, block) => 256 + block * 255)];

/** Tokens that stand in no rule of the grammar: text that cannot be right, kept as a token so that the parser can speak about it. */
const Wrong = {
  /** A text without its closing quote; it stops before a `{` that ends the line, so that the block stays whole. */
  openText: { name: 'OPEN_TEKST', PATTERN: /"[^"\n\r]*?(?=[ \t]*\{?[ \t]*(?:[\n\r]|$))/, LINE_BREAKS: false },
  curlyText: {
    name: 'KRULTEKST',
    PATTERN: /[\u201C\u201D\u201E\u201F][^"\u201C\u201D\u201E\u201F\n\r]*["\u201C\u201D\u201E\u201F]/,
  },
  /** A comment that is closed nowhere: only its line is lost. */
  openComment: { name: 'OPEN_COMMENTAAR', PATTERN: /\/\*[^\n\r]*/ },
  upTo: { name: 'VREEMD_TM', PATTERN: /t\.e\.m\.?/ },
  number: { name: 'VREEMD_GETAL', PATTERN: /(?!\d+(?:uur|min|euro)\b)\d[A-Za-z0-9.:/-]*[A-Za-z0-9]/ },
  other: { name: 'VREEMD', PATTERN: /[^\s"{}(),.+]+|[^\s]/, START_CHARS_HINT: anySign },
} satisfies Record<string, TokenType>;

const numeric = new Set(['DATUM', 'SCHOOLJAAR', 'TIJD', 'CODE', 'INT']);

/** Whether a keyword is a word that can also be a name. */
const isFree = (keyword: string): boolean => /^\p{L}/u.test(keyword) && keyword !== 't/m';

/**
 * No word is reserved: a word of the grammar is lexed as `word~`, which is both that keyword and an identifier.
 * The keyword type itself is matched by no text; recovery gives it to a word that can only start a statement.
 */
export class FreeWordTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar): TokenType[] {
    const tokens = super.buildTokens(grammar);
    if (!Array.isArray(tokens)) throw new Error('The grammar has one lexer mode');
    const id = tokens.find((token) => token.name === 'ID');
    if (!id) throw new Error('The grammar has no terminal ID');
    const result: TokenType[] = [Wrong.upTo];
    for (const token of tokens as TokenType[]) {
      if (typeof token.PATTERN === 'string' && isFree(token.name)) {
        result.push({ name: `${token.name}~`, PATTERN: token.PATTERN, CATEGORIES: [token, id], LONGER_ALT: id });
        token.PATTERN = Lexer.NA;
        token.LONGER_ALT = [];
      } else if (numeric.has(token.name)) {
        token.LONGER_ALT = [Wrong.number];
      }
      result.push(token);
    }
    return [...result, ...Object.values<TokenType>(Wrong).filter((token) => token !== Wrong.upTo)];
  }

  /** What is longer than a free word is set above. Langium would try every terminal on every word, a tenth of the time of a short run. */
  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminalTokens: TokenType[]): TokenType[] {
    return isFree(keyword.value) ? [] : super.findLongerAlt(keyword, terminalTokens);
  }
}

/** The word of the grammar that a token stands for, also where it serves as an identifier. */
export function wordOf(type: TokenType): string | undefined {
  if (type.name.endsWith('~')) return type.name.slice(0, -1);
  return type.PATTERN === Lexer.NA ? type.name : undefined;
}
