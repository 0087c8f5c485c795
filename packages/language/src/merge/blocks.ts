import { type Entry, entriesOf, type Versions } from './entries.ts';
import { mergePiece, type Piece, pieceText, said } from './pieces.ts';
import { type Statement, textOf } from './statement.ts';

/** Merged text, or three versions that contradict each other. */
export type Segment =
  | {
      readonly text: string;
      /** It ends in a comment, so nothing may follow on its line. */
      readonly endsLine: boolean;
    }
  | { readonly base: string; readonly ours: string; readonly theirs: string };

/** The statements of a block, merged one by one. */
export function mergeStatements(versions: Versions): Segment[] {
  const entries = entriesOf(versions);
  const merged = entries.map((entry) => ({ entry, segments: mergeEntry(entry), key: keyAfter(entry) }));
  const most = (key: string): number =>
    Math.max(...[versions.ours, versions.theirs].map((list) => list.filter((one) => one.key === key).length));
  const seen = new Map<string, number>();
  return merged.flatMap(({ entry, segments, key }) => {
    if (key === undefined || segments.length === 0) return segments;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    // Each side alone has it once, both together twice: the same name for two things.
    return count > 1 && count > most(key) ? [conflict(entry)] : segments;
  });
}

function keyAfter({ base, ours, theirs }: Entry): string | undefined {
  const chosen = ours && ours.key !== base?.key ? ours : (theirs ?? ours);
  return chosen?.key;
}

function mergeEntry(entry: Entry): Segment[] {
  const { base, ours, theirs, oursReplaces, theirsReplaces } = entry;
  if (!base) return ours && theirs ? mergeStatement(undefined, ours, theirs) : whole(ours ?? theirs);
  if (oursReplaces && theirsReplaces) return [conflict(entry)];
  if (oursReplaces) return untouched(theirs, base) ? whole(ours) : [conflict(entry)];
  if (theirsReplaces) return untouched(ours, base) ? whole(theirs) : [conflict(entry)];
  if (ours && theirs) return mergeStatement(base, ours, theirs);
  return untouched(ours ?? theirs, base) ? [] : [conflict(entry)];
}

const untouched = (side: Statement | undefined, base: Statement): boolean =>
  side === undefined || side.meaning === base.meaning;

function mergeStatement(base: Statement | undefined, ours: Statement, theirs: Statement): Segment[] {
  const [old, one, other] = [base && textOf(base), textOf(ours), textOf(theirs)];
  if (one === other || other === old) return whole(ours);
  if (one === old) return whole(theirs);
  if (!ours.body !== !theirs.body) return bodyOnOneSide(base, ours, theirs);
  const head = mergePiece(base && headOf(base), headOf(ours), headOf(theirs));
  const conflictIn = (part: (statement: Statement) => Piece): Segment => ({
    base: base ? pieceText(part(base)) : '',
    ours: pieceText(part(ours)),
    theirs: pieceText(part(theirs)),
  });
  if (!ours.body || !theirs.body) return head ? [piece(head)] : [conflict({ base, ours, theirs })];
  const close = mergePiece(base && closeOf(base), closeOf(ours), closeOf(theirs));
  return [
    head ? piece(head) : conflictIn(headOf),
    ...mergeStatements({
      base: base?.body?.statements ?? [],
      ours: ours.body.statements,
      theirs: theirs.body.statements,
    }),
    close ? piece(close) : conflictIn(closeOf),
  ];
}

/** One side has a block where the other has none. */
function bodyOnOneSide(base: Statement | undefined, ours: Statement, theirs: Statement): Segment[] {
  const [full, bare] = ours.body ? [ours, theirs] : [theirs, ours];
  if (base && bare.meaning === base.meaning) return whole(full);
  if (base && full.meaning === base.meaning) return whole(bare);
  const sameWords = full.words === (base ?? bare).words;
  const sameComments = said(bare.lead) === said((base ?? full).lead) && said(bare.trail) === said(base?.trail ?? '');
  if (base?.body || !sameWords || !sameComments) return [conflict({ base, ours, theirs })];
  return whole({ ...full, head: bare.head + (/\s*$/.exec(full.head)?.[0] ?? '') });
}

function headOf({ lead, head, lists, body, words, trail }: Statement): Piece {
  return { lead, text: body ? `${head}{` : head, lists, words, trail: body?.opening ?? trail };
}

function closeOf({ body, trail }: Statement): Piece {
  return { lead: body?.closing ?? '', text: '}', words: '}', trail };
}

function piece(merged: Piece): Segment {
  return { text: pieceText(merged), endsLine: merged.trail !== '' };
}

function whole(statement: Statement | undefined): Segment[] {
  return statement ? [{ text: textOf(statement), endsLine: statement.trail !== '' }] : [];
}

function conflict({ base, ours, theirs }: Entry): Segment {
  const text = (statement: Statement | undefined): string => (statement ? textOf(statement) : '');
  return { base: text(base), ours: text(ours), theirs: text(theirs) };
}
