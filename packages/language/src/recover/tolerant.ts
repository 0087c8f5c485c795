import type { Localized, Syntaxfout } from '@leerroute/model';
import type { IToken } from 'chevrotain';
import type { Bestand } from '../generated/ast.ts';
import { type Lexed, lex, parseTokens } from '../parse/parse.ts';
import { readAs } from '../parse/virtual.ts';
import { type Expected, Walker } from '../parse/walker.ts';
import { type BraceFix, balanceBraces } from './braces.ts';
import { endOf } from './layout.ts';
import { messages } from './messages.ts';
import { type AtEnd, Repair } from './repair.ts';
import { fixStatementWords } from './statements.ts';
import { swallowsStatement } from './swallowed.ts';

/** Chevrotain reads nested blocks by recursion; more levels than this are refused before it starts. */
const maxDepth = 200;

export interface Tolerant {
  /** Absent if nothing of the file could be read. */
  readonly tree?: Bestand;
  readonly comments: readonly IToken[];
  readonly fouten: readonly Syntaxfout[];
}

/** The syntax tree of all that can be read in a text, and what is wrong with the rest. */
export function parseTolerant(text: string): Tolerant {
  const { tokens, comments, fouten } = mendWords(lex(text));
  const deep = tooDeep(tokens);
  if (deep) return { comments, fouten: [...fouten, finding(deep, messages.tooDeep)] };
  const strict = parseTokens(text, tokens);
  if (strict.errors.length === 0 && !swallowsStatement(tokens)) return { tree: strict.tree, comments, fouten };
  const repaired = repair(tokens);
  const lines = new Set(fouten.map(({ span }) => lineAt(text, span.start)));
  const rest = repaired.fouten.filter(({ span }) => !lines.has(lineAt(text, span.start)));
  for (const { span } of rest) lines.add(lineAt(text, span.start));
  const braces = repaired.fixes.filter(
    ({ token, after }) =>
      !lines.has(lineAt(text, (after ?? token).startOffset)) && !lines.has(lineAt(text, token.startOffset)),
  );
  const all = [...fouten, ...rest, ...braces.map(explain)].sort((a, b) => a.span.start - b.span.start);
  const { tree, errors } = parseTokens(text, repaired.tokens);
  if (errors.length === 0) return { tree, comments, fouten: all };
  return { comments, fouten: [...all, finding(errors[0]?.token ?? tokens[0], messages.unreadable)] };
}

/** Where the line of an offset begins: one mistake often shows as more than one on its line. */
function lineAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1);
}

/** Tokens that follow the grammar, as near to the given ones as can be. */
export function repair(tokens: readonly IToken[]): {
  readonly tokens: IToken[];
  readonly fouten: readonly Syntaxfout[];
  readonly fixes: readonly BraceFix[];
  readonly atEnd: AtEnd;
  /** What was expected there after the last statement was mended. */
  readonly nextStatement: readonly Expected[];
} {
  const { tokens: balanced, fixes, surplus } = balanceBraces(fixStatementWords(tokens));
  const mending = new Repair(surplus);
  const walker = new Walker(balanced, mending);
  walker.run();
  return {
    tokens: walker.tokens,
    fixes,
    fouten: mending.fouten,
    atEnd: mending.atEnd ?? { expected: [], tokens: [] },
    nextStatement: mending.nextStatement ?? [],
  };
}

/** Reads texts that lack their quotes or have wrong ones as texts, and tells it. */
export function mendWords({ tokens, comments }: Lexed): Lexed & { readonly fouten: Syntaxfout[] } {
  const fouten: Syntaxfout[] = [];
  const kept: IToken[] = [];
  for (const token of tokens) {
    switch (token.tokenType.name) {
      case 'OPEN_TEKST':
        fouten.push(finding(token, messages.openText));
        kept.push(readAs(token, 'STRING'));
        break;
      case 'KRULTEKST':
        fouten.push(finding(token, messages.curlyText));
        kept.push(readAs(token, 'STRING'));
        break;
      case 'OPEN_COMMENTAAR':
        fouten.push(finding(token, messages.openComment));
        break;
      default:
        kept.push(token);
    }
  }
  return { tokens: kept, comments, fouten };
}

function tooDeep(tokens: readonly IToken[]): IToken | undefined {
  let depth = 0;
  return tokens.find(({ tokenType: { name } }) => {
    if (name === '{') depth++;
    if (name === '}') depth = Math.max(0, depth - 1);
    return depth > maxDepth;
  });
}

function explain({ kind, token, name, after }: BraceFix): Syntaxfout {
  if (kind === 'superfluous') return finding(token, messages.superfluousBrace);
  const end = endOf(after);
  const message = kind === 'unclosed' ? messages.unclosed(token, name) : messages.unopened(token);
  return { span: { start: end, end }, message };
}

function finding(token: IToken | undefined, message: Localized): Syntaxfout {
  const start = token && Number.isFinite(token.startOffset) ? token.startOffset : 0;
  return { span: { start, end: Number.isFinite(token?.startOffset) ? endOf(token) : 0 }, message };
}
