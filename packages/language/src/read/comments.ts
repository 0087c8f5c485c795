import type { Negering, Placed, Span } from '@leerroute/model';
import type { Token } from '../parse/tokens.ts';

/** The comments of one file, in the order of the text. */
export class Comments {
  readonly #text: string;
  readonly #comments: readonly Token[];

  constructor(text: string, comments: readonly Token[]) {
    this.#text = text;
    this.#comments = comments;
  }

  /** The doc comment right before an offset, without its stars. */
  docBefore(offset: number): string | undefined {
    let at = offset;
    for (let index = this.#lastBefore(offset); index >= 0; index--) {
      const comment = this.#comments[index];
      if (!comment) return undefined;
      const end = comment.offset + comment.image.length;
      if (this.#text.slice(end, at).trim() !== '' || !this.#ownLine(comment)) return undefined;
      if (comment.image.startsWith('/**') && comment.image.length > 4) return docText(comment.image);
      at = comment.offset;
    }
    return undefined;
  }

  /** What `// negeer` comments silence, given the spans of all statements. */
  ignored(statements: readonly Span[]): Negering[] {
    const sorted = statements.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return this.#comments.flatMap((comment) => {
      const match = /^\/\/[ \t]*negeer[ \t]+([^\s:]+)(?:[ \t]+t\/m[ \t]+([^\s:]+))?[ \t]*(?::[ \t]*(.*\S))?/d.exec(
        comment.image,
      );
      const regel = group(match, 1, comment.offset);
      if (!regel) return [];
      const span = { start: comment.offset, end: comment.offset + comment.image.trimEnd().length };
      const totEnMet = group(match, 2, comment.offset);
      const reden = group(match, 3, comment.offset);
      return [{ regel, totEnMet, reden, bereik: this.#scope(comment, sorted) ?? span, span }];
    });
  }

  /** At the end of a line the statement on that line, else the one that comes next. */
  #scope(comment: Token, statements: readonly Span[]): Span | undefined {
    if (this.#ownLine(comment)) {
      const next = statements.find((statement) => statement.start >= comment.offset);
      return next && !/[^\s]/.test(this.#withoutComments(comment.offset, next.start)) ? next : undefined;
    }
    const lineStart = this.#text.lastIndexOf('\n', comment.offset) + 1;
    const onLine = (offset: number): boolean => offset >= lineStart && offset <= comment.offset;
    return (
      statements.find((statement) => onLine(statement.start)) ??
      statements.findLast((statement) => onLine(statement.end))
    );
  }

  #withoutComments(start: number, end: number): string {
    let text = this.#text.slice(start, end);
    for (const { image, offset } of this.#comments) {
      if (offset >= end) break;
      if (offset >= start) text = text.replace(image, '');
    }
    return text;
  }

  #ownLine(comment: Token): boolean {
    const lineStart = this.#text.lastIndexOf('\n', comment.offset) + 1;
    return this.#text.slice(lineStart, comment.offset).trim() === '';
  }

  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#comments[middle]?.offset ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function docText(image: string): string {
  return image
    .slice(3, -2)
    .split(/\r?\n/)
    .map((line) => line.replace(/^[ \t]*\*?[ \t]?/, '').trimEnd())
    .join('\n')
    .trim();
}

function group(match: RegExpExecArray | null, index: number, offset: number): Placed<string> | undefined {
  const place = match?.indices?.[index];
  const value = match?.[index];
  if (!place || value === undefined) return undefined;
  return { value, span: { start: offset + place[0], end: offset + place[1] } };
}
