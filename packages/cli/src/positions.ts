import type { Span } from '@leerroute/model';

/** A place in a text. Both count from 1; a column is a UTF-16 unit, as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  /** The first place after it. */
  readonly end: Position;
}

/** A text cut in lines once, to find the line and column of any offset quickly. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  /** An offset outside the text counts as its nearest end. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1 };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The text of a line (from 1), without its line end. */
  line(number: number): string {
    return this.#text.slice(this.#starts[number - 1], this.#starts[number]).replace(/[\r\n]+$/, '');
  }
}

/** Gives the lines of a file; a file is cut in lines once, and only where a finding needs them. */
export type LinesOf = (file: string) => Lines;
