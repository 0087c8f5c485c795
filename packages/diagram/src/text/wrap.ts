import { type Face, measure, shorten } from './measure.ts';

const VOWEL = /[aeiouyáàâäéèêëíìîïóòôöúùûü]/i;
const LETTER = /\p{L}/u;
const LEAST_PIECE = 3;

/** A set text: its lines, and whether something had to be left out. */
export interface Lines {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

/** Whether a Dutch word may be split between `word[at - 1]` and `word[at]`: before a consonant that a vowel follows. */
function splitsWell(word: string, at: number): boolean {
  const before = word[at - 1] ?? '';
  const here = word[at] ?? '';
  const next = word[at + 1] ?? '';
  return LETTER.test(before) && LETTER.test(here) && !VOWEL.test(here) && VOWEL.test(next);
}

/** The longest start of a word that fits with its hyphen; at a syllable where there is one, else anywhere. */
function headOf(word: string, face: Face, width: number): string {
  let anywhere = '';
  let syllable = '';
  for (let at = 1; at < word.length; at += 1) {
    const head = word.slice(0, at);
    const ends = /[-/]$/.test(head);
    if (measure(ends ? head : `${head}-`, face) > width) break;
    // Half a surrogate pair is no text.
    if (/[\uD800-\uDBFF]$/.test(head)) continue;
    anywhere = ends ? head : `${head}-`;
    if (at >= LEAST_PIECE && word.length - at >= LEAST_PIECE && (ends || splitsWell(word, at))) syllable = anywhere;
  }
  return syllable || anywhere || (word[0] ?? '');
}

/** The pieces a line may end after: words, and parts of words up to `-` or `/`. */
function pieces(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => word.match(/[^-/]+[-/]*|[-/]+/g)?.map((piece, at) => (at === 0 ? ` ${piece}` : piece)) ?? []);
}

/** Sets a text in lines of at most `width` pixels; what does not fit in `most` lines ends in `…`. */
export function wrap(text: string, face: Face, width: number, most: number): Lines {
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
