import type { Localized } from '@leerroute/model';
import type { Change, Content, Mark } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';
import type { Spot, Target } from './pairs.ts';
import { type Placed, thingsOf } from './things.ts';
import type { VergelijkOpties } from './types.ts';

/** What of the old version is shown where it stood, and what is marked in the new one. */
export interface Marks {
  /** By id in the new version. */
  readonly na: ReadonlyMap<string, readonly Mark[]>;
  /** By id in the old version: things that are gone, or stand elsewhere now. */
  readonly voor: ReadonlyMap<string, readonly Mark[]>;
  /** About the route itself. */
  readonly route: readonly Mark[];
  /** By number, what can be done after the route. */
  readonly vervolg: { readonly na: ReadonlyMap<number, Mark[]>; readonly voor: ReadonlyMap<number, Mark[]> };
  /** For each change, by its key, the ids in the picture; none where it is about the route itself. */
  readonly plaatsen: ReadonlyMap<string, readonly string[]>;
}

/** In the picture of two versions the things that were only there before have ids of their own. */
export const oldId = (id: string): string => `voor:${id}`;

class Marker {
  readonly na = new Map<string, Mark[]>();
  readonly voor = new Map<string, Mark[]>();
  readonly route: Mark[] = [];
  readonly vervolg = { na: new Map<number, Mark[]>(), voor: new Map<number, Mark[]>() };
  readonly plaatsen = new Map<string, string[]>();
  readonly #t: (text: Localized) => string;

  constructor(t: (text: Localized) => string) {
    this.#t = t;
  }

  put<K>(marks: Map<K, Mark[]>, id: K, kind: Change, text: string, word: Localized = LABELS[kind]): void {
    const known = marks.get(id) ?? [];
    if (known.some((mark) => mark.severity === kind && mark.text === text)) return;
    marks.set(id, [...known, { severity: kind, text, word: this.#t(word) }]);
  }

  /** A change of the route as a whole. */
  about(text: string): void {
    this.route.push({ severity: 'changed', text, word: this.#t(LABELS.changed) });
  }

  found({ melding }: Target, ...ids: readonly string[]): void {
    this.plaatsen.set(melding.sleutel, [...new Set([...(this.plaatsen.get(melding.sleutel) ?? []), ...ids])]);
  }
}

/** The innermost thing of a picture that a place lies in. */
function shown(spot: Spot | undefined, things: ReadonlyMap<string, Placed>): string | undefined {
  return spot?.within.find((id) => things.has(id));
}

/** Puts the changes on the things of both versions. */
export function marksOf(
  voor: Content | undefined,
  na: Content | undefined,
  targets: readonly Target[],
  pairs: ReadonlyMap<string, string>,
  { taal }: Pick<VergelijkOpties, 'taal'>,
): Marks {
  const old = voor ? thingsOf(voor, (id) => pairs.get(id) ?? oldId(id)) : new Map<string, Placed>();
  const now = na ? thingsOf(na) : new Map<string, Placed>();
  const marker = new Marker((text) => text[taal]);
  for (const target of targets) mark(target, { old, now, pairs, marker, text: target.melding.message[taal] });
  markMoved(old, now, pairs, marker, taal);
  return marker;
}

interface Room {
  readonly old: ReadonlyMap<string, Placed>;
  readonly now: ReadonlyMap<string, Placed>;
  readonly pairs: ReadonlyMap<string, string>;
  readonly marker: Marker;
  readonly text: string;
}

function mark(target: Target, { old, now, pairs, marker, text }: Room): void {
  const { voor, na } = target;
  const [from, to] = [shown(voor, old), shown(na, now)];
  const isSelf = (spot: Spot | undefined, id: string | undefined): boolean =>
    spot?.whole === true && spot.within[0] === id;
  const counterpart = from === undefined ? undefined : pairs.get(from);
  const here = to ?? (counterpart !== undefined && now.has(counterpart) ? counterpart : undefined);
  if (from !== undefined && !na && (isSelf(voor, from) || here === undefined)) {
    marker.put(marker.voor, from, 'removed', text);
    marker.found(target, oldId(from));
  } else if (here === undefined) {
    if (na?.vervolg !== undefined) marker.put(marker.vervolg.na, na.vervolg, voor ? 'changed' : 'added', text);
    else if (voor?.vervolg !== undefined) marker.put(marker.vervolg.voor, voor.vervolg, 'removed', text);
    else marker.about(text);
    marker.found(target);
  } else if (!voor && isSelf(na, here)) {
    marker.put(marker.na, here, 'added', text);
    marker.found(target, here);
  } else if (from !== undefined && counterpart === here && old.get(from)?.home !== now.get(here)?.home) {
    marker.put(marker.na, here, 'moved', text);
    marker.put(marker.voor, from, 'moved', text, LABELS.movedAway);
    marker.found(target, here, oldId(from));
  } else {
    marker.put(marker.na, here, 'changed', text);
    marker.found(target, here);
  }
}

/** What stands elsewhere because its year changed, e.g. its roster. */
function markMoved(
  old: ReadonlyMap<string, Placed>,
  now: ReadonlyMap<string, Placed>,
  pairs: ReadonlyMap<string, string>,
  marker: Marker,
  taal: VergelijkOpties['taal'],
): void {
  for (const [from, to] of pairs) {
    const [before, after] = [old.get(from), now.get(to)];
    if (!before || !after || before.home === after.home || marker.na.has(to)) continue;
    if (!after.within.some((id) => marker.na.has(id)) || before.within.some((id) => marker.voor.has(id))) continue;
    const [was, is] = [before.home, after.home].map((home) => home.slice(home.indexOf(' ') + 1).replace(/, $/, ''));
    marker.put(marker.na, to, 'moved', `${LABELS.before[taal]} ${was}`);
    marker.put(marker.voor, from, 'moved', `${LABELS.nowAt[taal]} ${is}`, LABELS.movedAway);
  }
}
