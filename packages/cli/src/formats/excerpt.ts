import type { Lines, Range } from '../positions.ts';
import { blanks, type Paint, printable, width } from '../terminal.ts';

/** Columns of a source line that are shown; of a longer line only the part around the finding. */
const MOST = 160;
/** Columns kept before the finding in a line that is cut. */
const BEFORE = 60;
const CUT = '…';

/** The source line of a finding with a mark under the very words it is about. */
export function excerpt(lines: Lines, range: Range, paint: Paint, mark: (text: string) => string): string {
  const number = String(range.start.line);
  const line = lines.line(range.start.line);
  const from = range.start.column - 1;
  const until = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const cutFrom = line.length > MOST && from > BEFORE ? from - BEFORE : 0;
  const cutUntil = Math.min(line.length, cutFrom + MOST);

  const before = (cutFrom > 0 ? CUT : '') + printable(line.slice(cutFrom, from));
  const words = printable(line.slice(from, Math.min(until, cutUntil)));
  const after = printable(line.slice(from + words.length, cutUntil)) + (cutUntil < line.length ? CUT : '');
  const carets = '^'.repeat(Math.max(1, width(words.trimEnd().replaceAll('\t', ' '))));
  const gutter = ' '.repeat(number.length);
  return [
    `  ${paint('dim', `${number} |`)} ${before}${words}${after}`,
    `  ${paint('dim', `${gutter} |`)} ${blanks(before)}${mark(carets)}`,
  ].join('\n');
}
