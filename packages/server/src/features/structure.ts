import type { Bestand, Span } from '@leerroute/model';
import type { FoldingRange, Position, SelectionRange } from 'vscode-languageserver';
import { FoldingRangeKind } from 'vscode-languageserver';
import { nodesAt, nodesIn } from '../nodes.ts';
import { documentOf, offsetOf, rangeOf } from '../place.ts';
import type { Place } from '../workspace.ts';

/** Every block over more than one line folds, and every long comment. */
export function folding({ bestand }: Place): FoldingRange[] {
  const document = documentOf(bestand);
  const ranges = new Map<number, FoldingRange>();
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind) => {
    const [startLine, endLine] = [document.positionAt(start).line, document.positionAt(end).line];
    // The closing brace stays in sight; a comment folds whole.
    const last = kind ? endLine : endLine - 1;
    if (last > startLine && !ranges.has(startLine)) ranges.set(startLine, { startLine, endLine: last, kind });
  };
  for (const { span } of nodesIn(bestand.declaraties)) {
    const open = bestand.tekst.indexOf('{', span.start);
    if (bestand.tekst[span.end - 1] === '}' && open < span.end) fold({ start: span.start, end: span.end });
  }
  for (const { index, 0: text } of bestand.tekst.matchAll(/"[^"\n]*"|\/\/.*|\/\*[\s\S]*?\*\//g))
    if (text.startsWith('/*')) fold({ start: index, end: index + text.length }, FoldingRangeKind.Comment);
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Word, value, statement, block, declaration, file: each step of "expand selection". */
export function selectionRanges({ bestand }: Place, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(bestand, offsetOf(bestand, position)));
}

function selectionAt(bestand: Bestand, offset: number): SelectionRange {
  const file = { start: 0, end: bestand.tekst.length };
  const word = wordAt(bestand.tekst, offset);
  let selection: SelectionRange = { range: rangeOf(bestand, file) };
  let outer: Span = file;
  for (const span of [...nodesAt(bestand, offset).map((node) => node.span), ...(word ? [word] : [])]) {
    const inside = span.start >= outer.start && span.end <= outer.end;
    if (!inside || span.end - span.start === outer.end - outer.start) continue;
    selection = { range: rangeOf(bestand, span), parent: selection };
    outer = span;
  }
  return selection;
}

function wordAt(text: string, offset: number): Span | undefined {
  const sign = /[\p{L}\p{M}\p{N}_-]/u;
  let [start, end] = [offset, offset];
  while (start > 0 && sign.test(text[start - 1] ?? '')) start--;
  while (sign.test(text[end] ?? '')) end++;
  return start === end ? undefined : { start, end };
}
