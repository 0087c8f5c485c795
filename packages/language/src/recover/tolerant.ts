import type { Localized, Syntaxfout } from '@leerroute/model';
import type { Bestand } from '../generated/ast.ts';
import { type Lexed, lex } from '../parse/lexer.ts';
import { parseTokens } from '../parse/parse.ts';
import type { Token } from '../parse/tokens.ts';
import { readAs } from '../parse/virtual.ts';
import { type Expected, Walker } from '../parse/walker.ts';
import { type BraceFix, balanceBraces } from './braces.ts';
import { endOf } from './layout.ts';
import { messages } from './messages.ts';
import { type AtEnd, maxFindings, Repair } from './repair.ts';
import { fixStatementWords } from './statements.ts';
import { swallowedStatements } from './swallowed.ts';

/** Nested blocks are read by recursion; more levels than this are refused before it starts. */
const maxDepth = 200;

export interface Tolerant {
  /** Absent if nothing of the file could be read. */
  readonly tree?: Bestand;
  readonly comments: readonly Token[];
  readonly fouten: readonly Syntaxfout[];
}

/** The syntax tree of all that can be read in a text, and what is wrong with the rest. */
export function parseTolerant(text: string): Tolerant {
  const { tokens, comments, fouten } = mendWords(lex(text));
  const deep = tooDeep(tokens);
  if (deep) return { comments, fouten: [...fouten, finding(deep, messages.tooDeep)] };
  const strict = parseTokens(text, tokens);
  const right = 'tree' in strict ? strict.tree : undefined;
  const swallowed = right ? swallowedStatements(tokens, right) : 0;
  if (right && swallowed === 0) return { tree: right, comments, fouten };
  const repaired = repair(tokens);
  // Each word taken for a name must be explained by one unfinished line; more mistakes than that mean that it is a name.
  if (right && repaired.fouten.length > swallowed) return { tree: right, comments, fouten };
  const all = merged(text, fouten, repaired);
  const mended = parseTokens(text, repaired.tokens);
  if ('tree' in mended) return { tree: mended.tree, comments, fouten: all };
  return { comments, fouten: [...all, finding(mended.wrong ?? tokens[0], messages.unreadable)] };
}

/** All findings in the order of the text; one mistake often shows in more ways on its line, and is then told once. */
function merged(text: string, words: readonly Syntaxfout[], { fouten, fixes }: Repaired): Syntaxfout[] {
  const lineAt = (offset: number): number => text.lastIndexOf('\n', offset - 1);
  const lines = new Set(words.map(({ span }) => lineAt(span.start)));
  const rest = fouten.filter(({ span }) => !lines.has(lineAt(span.start)));
  for (const { span } of rest) lines.add(lineAt(span.start));
  const braces = fixes
    .slice(0, maxFindings)
    .filter(({ token, after }) => ![token, after ?? token].some((place) => lines.has(lineAt(place.offset))));
  const all = [...words, ...rest, ...braces.map(explain)].sort((a, b) => a.span.start - b.span.start);
  const last = all[maxFindings - 1];
  return all.length < maxFindings || !last
    ? all
    : [...all.slice(0, maxFindings), { span: last.span, message: messages.stopped }];
}

interface Repaired {
  readonly tokens: Token[];
  readonly fouten: readonly Syntaxfout[];
  readonly fixes: readonly BraceFix[];
  readonly atEnd: AtEnd;
  /** What was expected there after the last statement was mended. */
  readonly nextStatement: readonly Expected[];
}

/** Tokens that follow the grammar, as near to the given ones as can be. */
export function repair(tokens: readonly Token[]): Repaired {
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
  const kept: Token[] = [];
  const tell = (token: Token, message: Localized): void => {
    if (fouten.length < maxFindings) fouten.push(finding(token, message));
  };
  for (const token of tokens) {
    switch (token.type.name) {
      case 'OPEN_TEKST':
        tell(token, messages.openText);
        kept.push(readAs(token, 'STRING'));
        break;
      case 'KRULTEKST':
        tell(token, messages.curlyText);
        kept.push(readAs(token, 'STRING'));
        break;
      case 'OPEN_COMMENTAAR':
        tell(token, messages.openComment);
        break;
      default:
        kept.push(token);
    }
  }
  return { tokens: kept, comments, fouten };
}

function tooDeep(tokens: readonly Token[]): Token | undefined {
  let depth = 0;
  return tokens.find(({ type: { name } }) => {
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

function finding(token: Token | undefined, message: Localized): Syntaxfout {
  const start = token && Number.isFinite(token.offset) ? token.offset : 0;
  return { span: { start, end: Number.isFinite(token?.offset) ? endOf(token) : 0 }, message };
}
