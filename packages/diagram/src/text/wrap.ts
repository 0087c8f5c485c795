import { type Face, measure, shorten } from './measure.ts';

const VOWEL = /[aeiouyáàâäéèêëíìîïóòôöúùûü]/i;
const LETTER = /\p{L}/u;
const LEAST_PIECE = 3;

/** A set text: its lines, and whether something had to be left out. */
export interface Lines {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** Consonants that a Dutch syllable can start with; the longest of them before a vowel is where one splits. */
const ONSET =
  /(schr|sch|str|spr|spl|chr|ch|st|sp|sl|sn|sm|br|bl|cr|cl|dr|dw|fr|fl|gr|gl|kr|kl|kn|kw|pr|pl|ph|tr|tw|th|vr|vl|wr|zw|\p{L})$/iu;

/** Whether a Dutch word may be split before `word[at]`: there a syllable starts. */
function splitsWell(word: string, at: number): boolean {
  let vowel = at;
  while (vowel < word.length && !VOWEL.test(word[vowel] ?? '')) vowel += 1;
  let start = at;
  while (start > 0 && LETTER.test(word[start - 1] ?? '') && !VOWEL.test(word[start - 1] ?? '')) start -= 1;
  if (vowel === at || vowel === word.length || start === 0) return false;
  const consonants = word.slice(start, vowel);
  const onset = ONSET.exec(consonants)?.[0] ?? '';
  return start + consonants.length - onset.length === at;
}

/** The longest start of a word that fits with its hyphen: up to a hyphen of its own or a syllable where there is one, else anywhere. */
function headOf(word: string, face: Face, width: number): string {
  let anywhere = '';
  let syllable = '';
  let hyphened = '';
  for (let at = 1; at < word.length; at += 1) {
    const head = word.slice(0, at);
    const ends = /[-/]$/.test(head);
    if (measure(ends ? head : `${head}-`, face) > width) break;
    if (/[^-/]{3}[-/]$/.test(head)) hyphened = head;
    // Half a surrogate pair is no text.
    if (/[\uD800-\uDBFF]$/.test(head)) continue;
    anywhere = ends ? head : `${head}-`;
    if (at >= LEAST_PIECE && word.length - at >= LEAST_PIECE && (ends || splitsWell(word, at))) syllable = anywhere;
  }
  return hyphened || syllable || anywhere || (word[0] ?? '');
}

/** A word in its parts up to `-` or `/`; a part of at most four letters stays with the next: `t/m`, `mbo-4-student`. */
function parts(word: string): string[] {
  return word.match(/[-/]*(?:[^-/]{1,4}[-/])*[^-/]+[-/]*|[-/]+/g) ?? [];
}

/** The pieces a line may end after: words, and parts of words up to `-` or `/`. */
function pieces(text: string): string[] {
  return text
    .trim()
    .split(/[ \t\r\n]+/)
    .flatMap((word) => parts(word).map((piece, at) => (at === 0 ? ` ${piece}` : piece)));
}

/** While somebody types, all texts of a picture but one are set as they were just before. */
const known = new Map<string, Lines>();
const MOST_KNOWN = 5000;

/** Sets a text in lines of at most `width` pixels; what does not fit in `most` lines ends in `…`. */
export function wrap(text: string, face: Face, width: number, most: number): Lines {
  const key = `${face.size} ${face.bold ? 'b' : ''} ${width} ${most} ${text}`;
  let set = known.get(key);
  if (!set) {
    set = wrapNew(text, face, width, most);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, set);
  }
  return set;
}

function wrapNew(text: string, face: Face, width: number, most: number): Lines {
  const lines: string[] = [];
  let line = '';
  const queue = pieces(text);
  for (let at = 0; at < queue.length; at += 1) {
    const piece = queue[at] ?? '';
    const longer = line + piece;
    if (measure(longer.trimStart(), face) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      const rest = line + queue.slice(at).join('');
      return { lines: [...lines, shorten(rest.trim(), face, width)], cut: true };
    }
    if (line.trim()) {
      lines.push(line.trim());
      line = '';
      at -= 1;
      continue;
    }
    const word = piece.trimStart();
    const head = headOf(word, face, width);
    lines.push(head);
    queue[at] = word.slice(head.length - (head.endsWith('-') && !word.startsWith(head) ? 1 : 0));
    at -= 1;
  }
  if (line.trim()) lines.push(line.trim());
  return { lines, cut: false };
}
