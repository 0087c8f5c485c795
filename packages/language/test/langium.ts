/** What Langium makes of a text with the same grammar: the yardstick of our own lexer and reader. */
import { type IToken, Lexer, type TokenType } from 'chevrotain';
import {
  type AstNode,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultTokenBuilder,
  EmptyFileSystem,
  type Grammar,
  inject,
} from 'langium';
import { LeerrouteGeneratedModule, LeerrouteGeneratedSharedModule } from '../src/generated/module.ts';
import { type Token, vocabularyOf } from '../src/parse/tokens.ts';

const isFree = (keyword: string): boolean => vocabularyOf().words.has(keyword);

const numeric = new Set(['DATUM', 'SCHOOLJAAR', 'TIJD', 'CODE', 'INT']);

/** Our words and wrong texts as Langium's lexer can be told of them. */
class FreeWordTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar): TokenType[] {
    const tokens = super.buildTokens(grammar);
    if (!Array.isArray(tokens)) throw new Error('The grammar has one lexer mode');
    const id = tokens.find((token) => token.name === 'ID');
    if (!id) throw new Error('The grammar has no terminal ID');
    const known = new Set((tokens as TokenType[]).map(({ name }) => name));
    const wrong = new Map(
      vocabularyOf().terminals.flatMap(({ type: { name }, pattern }): [string, TokenType][] =>
        known.has(name) ? [] : [[name, { name, PATTERN: new RegExp(pattern.source), LINE_BREAKS: false }]],
      ),
    );
    const wrongNamed = (name: string): TokenType => {
      const type = wrong.get(name);
      if (!type) throw new Error(`No wrong text ${name}`);
      return type;
    };
    const upTo = wrongNamed('VREEMD_TM');
    const result: TokenType[] = [upTo];
    for (const token of tokens as TokenType[]) {
      if (typeof token.PATTERN === 'string' && isFree(token.name)) {
        result.push({ name: `${token.name}~`, PATTERN: token.PATTERN, CATEGORIES: [token, id], LONGER_ALT: id });
        token.PATTERN = Lexer.NA;
        token.LONGER_ALT = [];
      } else if (numeric.has(token.name)) {
        token.LONGER_ALT = [wrongNamed('VREEMD_GETAL')];
      }
      result.push(token);
    }
    return [...result, ...[...wrong.values()].filter((token) => token !== upTo)];
  }
}

const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), LeerrouteGeneratedSharedModule);
const { parser } = inject(createDefaultCoreModule({ shared }), LeerrouteGeneratedModule, {
  parser: {
    TokenBuilder: () => new FreeWordTokenBuilder(),
    ParserConfig: () => ({ recoveryEnabled: false, maxLookahead: 1, skipValidations: true }),
  },
});

/** The tokens and comments of a text, in one order. */
export function lexByLangium(text: string): { tokens: readonly IToken[]; comments: readonly IToken[] } {
  const { tokens, hidden } = parser.Lexer.tokenize(text);
  return { tokens, comments: hidden };
}

/** The syntax tree of our tokens; nothing where Langium's parser refuses them. */
export function parseByLangium(text: string, tokens: readonly Token[]): AstNode | undefined {
  const { Lexer: lexer, LangiumParser } = parser;
  const { tokenize } = lexer;
  lexer.tokenize = () => ({ tokens: tokens.map(toLangium), hidden: [], errors: [] });
  try {
    const { value, parserErrors } = LangiumParser.parse(text);
    return parserErrors.length > 0 ? undefined : value;
  } finally {
    lexer.tokenize = tokenize;
  }
}

function toLangium({ image, offset, line, column, type: { name }, isMissing }: Token): IToken {
  const type = parser.Lexer.definition[name];
  if (!type) throw new Error(`Langium has no token type ${name}`);
  return {
    image,
    startOffset: offset,
    endOffset: offset + image.length - 1,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column + image.length - 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    ...(isMissing ? { endOffset: offset, isInsertedInRecovery: true } : {}),
  };
}
