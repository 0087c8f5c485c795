import type { Localized, Span, Syntaxfout } from '@leerroute/model';
import type { Token } from '../parse/tokens.ts';
import { missing } from '../parse/virtual.ts';
import { type Expected, Mismatch, type Recovery, type Walker } from '../parse/walker.ts';
import { accepts, type Edit, editsFor, fittingComma, guessAt } from './edits.ts';
import { afterBlock, endOf, isBrace, lineRest, startsLine } from './layout.ts';
import { messages } from './messages.ts';
import { type Problem, placeOf, problemAt } from './problem.ts';
import { statementWords } from './statements.ts';

/** More mistakes than this are not told one by one; the rest of the file is then not read. */
export const maxFindings = 100;

/** More repairs than this in one statement and it is left out. */
const maxRounds = 8;

/** The end of the text, before anything was repaired there. */
export interface AtEnd {
  readonly expected: readonly Expected[];
  readonly tokens: readonly Token[];
}

/**
 * Changes the tokens, at unchanged offsets, where they do not follow the grammar, so that the rest of the file stands.
 * A repair stays within a statement where it can; else the statement is left out. Each repair tells one mistake.
 */
export class Repair implements Recovery {
  readonly fouten: Syntaxfout[] = [];
  /** What was expected where the text ends, and the tokens before it. */
  atEnd: AtEnd | undefined;
  /** What may begin a statement there, once the unfinished one before it is mended. */
  nextStatement: readonly Expected[] | undefined;
  readonly #guessed = new Set<number>();
  /** Blocks that are not closed and whose indentation does not show where they end. */
  #unclosed: number;

  constructor(unclosed: number) {
    this.#unclosed = unclosed;
  }

  statement(walker: Walker, read: () => void): void {
    const start = walker.at;
    let problem = this.#attempt(walker, start, read);
    for (let round = 0; problem && round < maxRounds; round++) {
      const mended = this.#mend(walker, start, problem, read);
      if (!mended) break;
      problem = mended.problem;
    }
    if (!problem) return;
    this.#tell(placeOf(problem), messages.expected(problem));
    const end = problem.unfinished ? problem.at : lineRest(walker.tokens, problem.at);
    const opens = walker.tokens[end]?.type.name === '{';
    this.#remove(walker, start, opens ? afterBlock(walker.tokens, end) : Math.max(end, start + 1));
  }

  between(walker: Walker, last: number | undefined): boolean {
    const { tokens, at, next: token } = walker;
    const outside = walker.path.at(-1)?.rule === 'Bestand';
    if (!token) {
      const expected = walker.expected();
      this.#noteEnd(walker, expected);
      this.nextStatement ??= expected;
      return false;
    }
    const closing = token.type.name === '}';
    if (closing && !outside) return false;
    if (token.isMissing) {
      this.#remove(walker, at, at + 1);
      return true;
    }
    const problem = problemAt(walker);
    if (closing) {
      this.#tell(placeOf({ ...problem, unfinished: false }), messages.superfluousBrace);
      this.#remove(walker, at, at + 1);
      return true;
    }
    const behind = !startsLine(tokens, at) && last !== undefined && !isBrace(tokens[at - 1]);
    if (this.#replaceBetween(walker, problem, behind ? last : at)) return true;
    if (this.#unclosed > 0 && !outside && statementWords().has(token.type.name)) {
      this.#unclosed--;
      this.#close(walker);
      return false;
    }
    this.#tell(placeOf({ ...problem, unfinished: false }), messages.misplaced(problem, behind));
    this.#removeBetween(walker, problem, behind ? last : undefined);
    return true;
  }

  open(walker: Walker): void {
    this.#close(walker);
  }

  #attempt(walker: Walker, start: number, read: () => void): Problem | undefined {
    walker.moveTo(start);
    try {
      read();
      return undefined;
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      const problem = problemAt(walker);
      if (!problem.token) this.#noteEnd(walker, problem.expected);
      return problem;
    }
  }

  /** Applies the first edit that brings the statement further. The result is what is then still wrong with it. */
  #mend(walker: Walker, start: number, problem: Problem, read: () => void): { problem?: Problem } | undefined {
    const { tokens } = walker;
    for (const edit of editsFor(tokens, start, problem)) {
      const removed = tokens.splice(edit.at, edit.remove, ...edit.insert);
      const left = this.#attempt(walker, start, read);
      const done =
        !left &&
        (!edit.toLineEnd || walker.at >= tokens.length || startsLine(tokens, walker.at) || isBrace(walker.next));
      const further =
        left && edit.insert.length > 0 && left.at >= edit.at + edit.insert.length + (edit.kind === 'missing' ? 1 : 0);
      if (done || further) {
        this.#tell(placeOf(problem), messages.repaired(problem, edit));
        return { problem: left };
      }
      tokens.splice(edit.at, edit.insert.length, ...removed);
    }
    return undefined;
  }

  /** Reads a word between statements as the one that is meant, or puts in the comma that is missing before it. */
  #replaceBetween(walker: Walker, problem: Problem, from: number): boolean {
    const { tokens, at } = walker;
    const token = problem.token as Token;
    if (this.#guessed.has(token.offset)) return false;
    const edit: Edit | undefined = guessAt(problem) ?? fittingComma(problem);
    if (!edit) return false;
    this.#guessed.add(token.offset);
    this.#tell(placeOf({ ...problem, unfinished: false }), messages.repaired(problem, edit));
    tokens.splice(at, edit.remove, ...edit.insert);
    walker.moveTo(from);
    return true;
  }

  /** Leaves out what stands between two statements: a word, the rest of a line, or a line with its block. */
  #removeBetween(walker: Walker, { expected }: Problem, last: number | undefined): void {
    const { tokens, at } = walker;
    const end = lineRest(tokens, at);
    const after = tokens[at + 1];
    const goesOn =
      at + 1 < end &&
      after &&
      expected.some((leaf) => !leaf.path.at(-1)?.rule.endsWith('Blok') && accepts(leaf, after));
    if (last !== undefined && goesOn) this.#remove(walker, at, at + 1, last);
    else if (last !== undefined && end > at && tokens[end]?.type.name === '{') this.#remove(walker, at, end, last);
    else this.#remove(walker, at, tokens[end]?.type.name === '{' ? afterBlock(tokens, end) : end);
  }

  #noteEnd(walker: Walker, expected: readonly Expected[]): void {
    this.atEnd ??= { expected, tokens: [...walker.tokens] };
  }

  #close(walker: Walker): void {
    const previous = walker.tokens[walker.at - 1];
    const start = walker.path.at(-2)?.start ?? 0;
    const header = walker.tokens[start];
    const end = endOf(previous);
    if (header) this.#tell({ start: end, end }, messages.unclosed(header, walker.tokens[start + 1]));
    walker.tokens.splice(walker.at, 0, missing('}', previous));
  }

  #remove(walker: Walker, start: number, end: number, goTo = start): void {
    walker.tokens.splice(start, end - start);
    walker.moveTo(goTo);
    if (this.fouten.length >= maxFindings) walker.tokens.length = start;
  }

  #tell(span: Span, message: Localized): void {
    const last = this.fouten.at(-1);
    if (last?.span.start === span.start && last.span.end === span.end) return;
    if (this.fouten.length < maxFindings) this.fouten.push({ span, message });
  }
}
