import { parseTolerant } from '../recover/tolerant.ts';
import { mergeStatements, type Segment } from './blocks.ts';
import { OrderConflict } from './entries.ts';
import { mergePiece } from './pieces.ts';
import { readStatements } from './read.ts';
import { type Markers, settledFor, withMarkers } from './writer.ts';

/** One text in three versions: `ours` and `theirs` were both made from `base`. */
export interface Versies {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Samenvoeging {
  readonly tekst: string;
  /** How many conflicts stand in it between markers. */
  readonly conflicten: number;
}

/**
 * Merges by statement: what one side added, changed or moved is taken, text that neither touched stays as it is to the byte, and only where both
 * changed the same statement there is a conflict. Undefined where that cannot be done: a version does not follow the grammar, both
 * sides put the same statements in another order, or the outcome would not follow the grammar. Lines are a better guide then.
 */
export function mergeTekst(versies: Versies, markers: Markers): Samenvoeging | undefined {
  const { base, ours, theirs } = versies;
  if (ours === theirs || theirs === base) return { tekst: ours, conflicten: 0 };
  if (ours === base) return { tekst: theirs, conflicten: 0 };
  const { texts, finish } = evened(versies);
  const segments = mergeTexts(texts);
  if (!segments) return undefined;
  for (const side of ['ours', 'theirs'] as const)
    if (parseTolerant(settledFor(side, segments)).fouten.length > 0) return undefined;
  const conflicten = segments.filter((segment) => !('text' in segment)).length;
  return { tekst: finish(withMarkers(segments, markers)), conflicten };
}

function mergeTexts({ base, ours, theirs }: Versies): Segment[] | undefined {
  const [was, one, other] = [readStatements(base), readStatements(ours), readStatements(theirs)];
  if (!was || !one || !other) return undefined;
  try {
    const merged = mergeStatements({ base: was.statements, ours: one.statements, theirs: other.statements });
    const ends = [was, one, other].map(({ end }) => ({ lead: end, text: '', words: '', trail: '' }));
    const [oldEnd, ourEnd, theirEnd] = ends;
    if (!ourEnd || !theirEnd) return undefined;
    const end = mergePiece(oldEnd, ourEnd, theirEnd);
    const last = end ? { text: end.lead, endsLine: false } : { base: was.end, ours: one.end, theirs: other.end };
    return [...merged, last];
  } catch (error) {
    if (error instanceof OrderConflict) return undefined;
    throw error;
  }
}

const BOM = '\uFEFF';

/**
 * The texts without what marks a whole file (its byte order mark, its line ends) and each beginning on a new line; `finish` puts that
 * back, as the side has it that changed it.
 */
function evened(versies: Versies): { readonly texts: Versies; readonly finish: (text: string) => string } {
  const of = <T>(read: (text: string) => T): T => {
    const [base, ours, theirs] = [read(versies.base), read(versies.ours), read(versies.theirs)];
    return ours === base ? theirs : ours;
  };
  const mark = of((text) => text.startsWith(BOM)) ? BOM : '';
  const usual = lineEndOf(versies.base);
  const mixed = Object.values(versies).some((text) => lineEndOf(text) === 'mixed');
  const crlf = !mixed && of((text) => lineEndOf(text) ?? usual) === 'crlf';
  const even = (text: string): string => {
    const bare = `\n${text.startsWith(BOM) ? text.slice(1) : text}`;
    return mixed ? bare : bare.replaceAll('\r\n', '\n');
  };
  return {
    texts: { base: even(versies.base), ours: even(versies.ours), theirs: even(versies.theirs) },
    finish: (text) => {
      const bare = text.replace(/^\n/, '');
      return mark + (crlf ? bare.replaceAll('\n', '\r\n') : bare);
    },
  };
}

/** How the lines of a text end; undefined where it has no more than one. */
function lineEndOf(text: string): 'lf' | 'crlf' | 'mixed' | undefined {
  const ends = text.match(/\r?\n/g) ?? [];
  const [first] = ends;
  if (!first) return undefined;
  if (ends.some((end) => end !== first)) return 'mixed';
  return first === '\n' ? 'lf' : 'crlf';
}
