import type { Stuk } from './protocol.ts';

/** An element of a picture, by where it stands in its text. */
interface Element {
  readonly start: number;
  /** After its opening tag. */
  readonly kop: number;
  end: number;
  readonly children: Element[];
}

/** Pieces that come to more than this share of the picture are no gain over the whole. */
const WORTH = 0.5;

/**
 * What makes one picture the other: elements that differ, and no more than their opening tags where what is in them is compared on.
 * Undefined where the whole picture is as short. Both are pictures of `diagram`: well-formed, and without `<` or `>` in texts.
 */
export function pieces(before: string, after: string): readonly Stuk[] | undefined {
  const found: Stuk[] = [];
  const compare = (old: Element, now: Element, pad: readonly number[]): void => {
    if (before.slice(old.start, old.end) === after.slice(now.start, now.end)) return;
    if (old.children.length !== now.children.length || now.children.length === 0) {
      found.push({ pad, inhoud: after.slice(now.start, now.end) });
      return;
    }
    const kop = after.slice(now.start, now.kop);
    if (before.slice(old.start, old.kop) !== kop) found.push({ pad, kop: `${kop.slice(0, -1)}/>` });
    for (const [at, child] of now.children.entries()) {
      const other = old.children[at];
      if (other) compare(other, child, [...pad, at]);
    }
  };
  compare(read(before), read(after), []);
  const length = found.reduce((sum, { kop = '', inhoud = '' }) => sum + kop.length + inhoud.length, 0);
  return length < after.length * WORTH ? found : undefined;
}

const TAG = /<(\/?)[^>]*?(\/?)>/g;

function read(svg: string): Element {
  const root: Element = { start: 0, kop: 0, end: svg.length, children: [] };
  const open = [root];
  for (const { index, 0: tag, 1: closes, 2: empty } of svg.matchAll(TAG)) {
    const end = index + tag.length;
    const parent = open.at(-1) ?? root;
    if (closes) {
      parent.end = end;
      open.pop();
      continue;
    }
    const element: Element = { start: index, kop: end, end, children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  return root.children[0] ?? root;
}
