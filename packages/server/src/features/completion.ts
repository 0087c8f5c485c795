import { verwachtOp } from '@leerroute/language';
import type { Language } from '@leerroute/model';
import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { DECLARATIONS, type Keywords, STATEMENTS } from '../keywords.ts';
import { nodesAt } from '../nodes.ts';
import { documentOf, offsetOf } from '../place.ts';
import type { Place } from '../workspace.ts';
import { type Around, type Candidate, candidatesFor } from './candidates.ts';

/** More than this in one list helps nobody: the editor asks again when the user types on. */
const MOST = 200;

/** After a snippet that leaves a name open, the names are offered at once. Only VS Code knows this command. */
const SUGGEST: Command = { title: '', command: 'editor.action.triggerSuggest' };

export interface CompletionOptions {
  readonly taal: Language;
  readonly isVsCode: boolean;
}

/** What can stand at the caret, also within a half-typed word: words of the language with what they need, names, codes. */
export function completion(place: Place, position: Position, options: CompletionOptions): CompletionList {
  const { bestand } = place;
  const offset = offsetOf(bestand, position);
  const expected = verwachtOp(bestand.tekst, offset);
  const path = nodesAt(bestand, offset);
  const around: Around = {
    place,
    taal: options.taal,
    declaratie: bestand.declaraties.find((declaratie) => path.includes(declaratie)),
    regel: expected.regel,
  };
  const typed = expected.woord.value;
  const end = endOfWord(bestand.tekst, offset, typed.startsWith('"'));
  const document = documentOf(bestand);
  const range = { start: document.positionAt(expected.woord.span.start), end: document.positionAt(end) };
  const restOfLine = /^[^\r\n]*/.exec(bestand.tekst.slice(end))?.[0].trim() ?? '';
  const atDeclaration = expected.blokken.length === 0;
  const candidates = expected.verwacht.flatMap((item, index) => {
    if (item.kind === 'slot') return candidatesFor(item, around);
    const keywords = atDeclaration ? DECLARATIONS : STATEMENTS;
    const whole = item.begin && restOfLine === '';
    return [{ rank: 10 + index, item: keywordItem(item.woord, keywords, whole, options) }];
  });
  return ranked(candidates, typed, range);
}

function keywordItem(
  woord: string,
  keywords: Keywords,
  whole: boolean,
  { taal, isVsCode }: CompletionOptions,
): CompletionItem {
  const known = keywords.get(woord);
  const item: CompletionItem = { label: woord, kind: CompletionItemKind.Keyword };
  if (known) item.documentation = known[taal];
  if (!known || !whole) return item;
  const asks = /\$\d/.test(known.snippet);
  return {
    ...item,
    detail: known.snippet
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}|\$\d/g, '$1')
      .replace(/\s+/g, ' '),
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    insertText: known.snippet,
    ...(asks && isVsCode ? { command: SUGGEST } : {}),
  };
}

/** The best first, those that do not hold the typed letters left out, all to replace the whole word at the caret. */
function ranked(candidates: readonly Candidate[], typed: string, range: Range): CompletionList {
  const all = candidates
    // A word that stands there whole already needs no completing.
    .filter(({ item }) => item.label !== typed || item.insertText !== undefined)
    .map((candidate) => ({ ...candidate, score: distance(candidate.item, typed) }))
    .filter(({ score }) => score < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.score - b.score || a.rank - b.rank || (a.item.label < b.item.label ? -1 : 1));
  // Letters scattered over a name are only a guess, for when nothing begins with them.
  const fitting = all[0] && all[0].score < SCATTERED ? all.filter(({ score }) => score < SCATTERED) : all;
  const items = fitting.slice(0, MOST).map(({ item: { insertText, ...item }, rank }) => ({
    ...item,
    sortText: `${String(rank).padStart(3, '0')}${item.label}`,
    textEdit: { range, newText: insertText ?? item.label },
  }));
  return { isIncomplete: fitting.length > items.length, items };
}

const SCATTERED = 2;

/** How well the typed letters fit: at the start, at the start of a word in it, anywhere in their order, or not at all. */
function distance({ label, filterText }: CompletionItem, typed: string): number {
  const sought = typed.toLowerCase();
  const text = (filterText ?? label).toLowerCase();
  if (text.startsWith(sought)) return 0;
  if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(sought))) return 1;
  let at = 0;
  for (const sign of sought) {
    at = text.indexOf(sign, at) + 1;
    if (at === 0) return Number.POSITIVE_INFINITY;
  }
  return SCATTERED;
}

/** The end of the word at the caret; of an open text the closing quote, when it stands on the same line. */
function endOfWord(text: string, offset: number, inText: boolean): number {
  const rest = inText ? /^[^"\r\n]*"/ : /^[\p{L}\p{M}\p{N}_-]*/u;
  return offset + (rest.exec(text.slice(offset, offset + 200))?.[0].length ?? 0);
}
