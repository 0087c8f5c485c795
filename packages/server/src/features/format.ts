import { formatTekst } from '@leerroute/language';
import type { TextEdit } from 'vscode-languageserver';
import { documentOf } from '../place.ts';
import type { Place } from '../workspace.ts';

/**
 * Edits that lay out the whole file; none while it has mistakes, since its statements are not known then. The formatter changes white space only, so both texts hold the same other signs in the same
 * order; each run of white space that differs is one edit, and the caret, marks and folds between them stay where they are.
 */
export function formatting({ bestand }: Place): TextEdit[] {
  const document = documentOf(bestand);
  const laidOut = formatTekst(bestand.tekst);
  if ('fouten' in laidOut) return [];
  const [from, to] = [bestand.tekst, laidOut.tekst];
  const whole = [{ range: { start: document.positionAt(0), end: document.positionAt(from.length) }, newText: to }];
  const edits: TextEdit[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [a, b] = [spaceAt(from, i), spaceAt(to, j)];
    if (a !== b) {
      edits.push({ range: { start: document.positionAt(i), end: document.positionAt(i + a.length) }, newText: b });
    }
    i += a.length;
    j += b.length;
    if (from[i] !== to[j]) return whole;
    i++;
    j++;
  }
  return edits;
}

const SPACE = /[\s\uFEFF]*/y;

function spaceAt(text: string, at: number): string {
  SPACE.lastIndex = at;
  return SPACE.exec(text)?.[0] ?? '';
}
