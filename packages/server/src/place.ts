import type { Bestand, Span } from '@leerroute/model';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

const documents = new WeakMap<Bestand, TextDocument>();

/** Lines and columns of a file, worked out once for each version of it. */
export function documentOf(bestand: Bestand): TextDocument {
  const known = documents.get(bestand);
  if (known) return known;
  const made = TextDocument.create(bestand.pad, 'leerroute', 0, bestand.tekst);
  documents.set(bestand, made);
  return made;
}

export function rangeOf(bestand: Bestand, { start, end }: Span): Range {
  const document = documentOf(bestand);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function offsetOf(bestand: Bestand, position: Position): number {
  return documentOf(bestand).offsetAt(position);
}

/** A caret just behind a word still belongs to it. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
