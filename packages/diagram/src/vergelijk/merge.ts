import type { Card, Content, Follow, Mark, Year } from '../content/content.ts';
import { type Dresser, dresserOf } from './dress.ts';
import { MergedLanes } from './lanes.ts';
import type { Marks } from './marks.ts';
import { mergeCards, mergeThings, wholeCard } from './merge-cards.ts';
import { thingsOf } from './things.ts';
import type { VergelijkOpties } from './types.ts';
import { weave } from './weave.ts';

/** Two versions as one content: what is there now, and between it what went, where it stood. At least one side is there. */
export function mergeContent(
  voor: Content | undefined,
  na: Content | undefined,
  marks: Marks,
  pairs: ReadonlyMap<string, string>,
  opties: Pick<VergelijkOpties, 'taal'>,
): Content {
  const base = na ?? voor;
  if (!base) throw new Error('no version at all');
  const lanes = new MergedLanes(na);
  const old = voor ? thingsOf(voor) : new Map();
  const merger = new Merger(dresserOf(marks, pairs, old, lanes.of, opties), lanes, voor);
  const years = mergeThings(
    na?.years ?? [],
    voor?.years ?? [],
    merger.dresser,
    (now, before) => merger.year(now, before),
    (before) => (na && !merger.dresser.gone(before) ? undefined : merger.goneYear(before)),
  );
  return {
    ...base,
    marks: marks.route,
    lanes: lanes.shownIn(years),
    years,
    follows: followsOf(voor?.follows ?? [], na?.follows ?? [], marks.vervolg),
    links: na?.links ?? [],
    keuzes: [],
  };
}

class Merger {
  readonly dresser: Dresser;
  readonly #lanes: MergedLanes;
  /** Places of the old version by key. */
  readonly #old: ReadonlyMap<string, Content['lanes'][number]>;

  constructor(dresser: Dresser, lanes: MergedLanes, voor: Content | undefined) {
    this.dresser = dresser;
    this.#lanes = lanes;
    this.#old = new Map(voor?.lanes.map((lane) => [lane.key, lane]));
  }

  /** The cards of a year of the old version by the places of the picture. */
  #placed(year: Year | undefined): Map<string, Card[]> {
    const placed = new Map<string, Card[]>();
    for (const [key, cards] of year?.cards ?? []) {
      const lane = this.#old.get(key);
      const here = lane ? this.#lanes.of(lane).key : key;
      placed.set(here, [...(placed.get(here) ?? []), ...cards]);
    }
    return placed;
  }

  year(now: Year, old: Year | undefined): Year {
    const before = this.#placed(old);
    const keys = new Set([...now.cards.keys(), ...before.keys()]);
    return {
      ...this.dresser.now(now),
      cards: new Map(
        [...keys].map((key) => [key, mergeCards(now.cards.get(key) ?? [], before.get(key) ?? [], this.dresser)]),
      ),
      decisions: mergeCards(now.decisions, old?.decisions ?? [], this.dresser),
      events: mergeThings(now.events, old?.events ?? [], this.dresser, this.dresser.now, this.dresser.gone),
    };
  }

  /** A year that is gone, with all that was in it. */
  goneYear(old: Year): Year {
    const whole = (cards: readonly Card[]): Card[] => cards.map((card) => wholeCard(card, this.dresser));
    return {
      ...this.dresser.ghost(old),
      now: false,
      week: old.week.map((day) => ({ ...day, lanes: day.lanes.map(this.#lanes.of) })),
      cards: new Map([...this.#placed(old)].map(([key, cards]) => [key, whole(cards)])),
      decisions: whole(old.decisions),
      events: old.events.map(this.dresser.ghost),
    };
  }
}

function followsOf(voor: readonly Follow[], na: readonly Follow[], marks: Marks['vervolg']): Follow[] {
  const dressed = (follow: Follow, own: readonly Mark[] = []): Follow =>
    own.length > 0 ? { ...follow, marks: own } : { ...follow, stand: 'gelijk' };
  return weave(na, voor, (old, now) => old.title === now.title && old.note === now.note).flatMap((pair): Follow[] => {
    if (pair.na) return [dressed(pair.na, marks.na.get(na.indexOf(pair.na)))];
    const own = marks.voor.get(voor.indexOf(pair.voor));
    return own ? [{ ...pair.voor, stand: 'weg', marks: own }] : [];
  });
}
