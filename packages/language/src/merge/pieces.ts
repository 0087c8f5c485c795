import { type Listed, mergeLists } from './lists.ts';

/*
 * Three versions of one piece of text: what one side changed is taken, and what both changed alike. Undefined where they
 * contradict each other.
 */

/** A stretch of text without a block in it. */
export interface Piece extends Listed {
  /** White space and comments before it. */
  readonly lead: string;
  /** The words of `text`, apart from layout. */
  readonly words: string;
  /** Comments behind it on its line. */
  readonly trail: string;
}

/** The text of a piece. */
export function pieceText({ lead, text, trail }: Piece): string {
  return lead + text + trail;
}

/** The merged piece. */
export function mergePiece(base: Piece | undefined, ours: Piece, theirs: Piece): Piece | undefined {
  const words = new Map([base, ours, theirs].flatMap((piece) => (piece ? [[piece.text, piece.words]] : [])));
  const lead = mergeLead(base?.lead, ours.lead, theirs.lead);
  const text =
    choose(base?.text, ours.text, theirs.text, (version) => words.get(version) ?? '') ??
    (base && mergeLists(base, ours, theirs));
  const trail = choose(base?.trail, ours.trail, theirs.trail, said);
  if (lead === undefined || text === undefined || trail === undefined) return undefined;
  return { lead, text, words: words.get(text) ?? '', trail };
}

/** One of three versions; `alike` looks past layout. */
function choose(
  base: string | undefined,
  ours: string,
  theirs: string,
  alike: (version: string) => string,
): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const [one, other] = [alike(ours), alike(theirs)];
  if (one === other) return ours;
  if (base === undefined) return undefined;
  const old = alike(base);
  if (one === old) return theirs;
  return other === old ? ours : undefined;
}

/** Comments that both added are both kept; comments that both changed contradict each other. */
function mergeLead(base: string | undefined, ours: string, theirs: string): string | undefined {
  const chosen = choose(base, ours, theirs, said);
  if (chosen !== undefined) return chosen;
  const old = commentsIn(base ?? '');
  const [one, other] = [commentsIn(ours), commentsIn(theirs)];
  if (!keeps(one, old) || !keeps(other, old)) return undefined;
  const added = [...other];
  for (const comment of one) {
    const at = added.findIndex((candidate) => collapsed(candidate) === collapsed(comment));
    if (at >= 0) added.splice(at, 1);
  }
  const indent = /[ \t]*$/.exec(ours)?.[0] ?? '';
  const [before, space] = [ours.slice(0, ours.length - indent.length), indent];
  const start = before.endsWith('\n') ? before : `${before}\n`;
  return start + added.map((comment) => `${space}${comment}\n`).join('') + space;
}

/** Whether all of the old list still stands in the new one, in order. */
function keeps(list: readonly string[], old: readonly string[]): boolean {
  let at = 0;
  for (const comment of list) if (at < old.length && collapsed(comment) === collapsed(old[at] ?? '')) at++;
  return at === old.length;
}

/** What the comments in a stretch of white space and comments say. */
export function said(text: string): string {
  return commentsIn(text).map(collapsed).join('\n');
}

function commentsIn(space: string): string[] {
  return space.match(/\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g) ?? [];
}

const collapsed = (comment: string): string => comment.replaceAll(/\s+/g, ' ').trim();
