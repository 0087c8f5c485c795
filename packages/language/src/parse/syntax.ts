/** One name, word or value in the text, with the feature of its node that it fills. */
export interface Part {
  readonly feature: string;
  /** What it means: a text without its quotes, a keyword as the grammar writes it. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

/**
 * Where a node of the syntax tree stands, and the values in it. In place of Langium's tree of all tokens, which costs more memory and
 * time than all else together. What recovery put in leaves no trace: a node of which nothing is in the text has no length.
 */
export class Syntax {
  offset = 0;
  end = 0;
  readonly parts: Part[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  get text(): string {
    return this.#file.slice(this.offset, this.end);
  }

  /** Takes in a piece of text that comes after all that was taken in before. */
  extend(offset: number, end: number): void {
    if (this.end === 0) this.offset = offset;
    this.end = end;
  }
}

/** A node while it is being read. */
export interface Node {
  readonly $type: string;
  readonly $cstNode: Syntax;
  [feature: string]: unknown;
}
