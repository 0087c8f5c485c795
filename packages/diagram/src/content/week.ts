import type { Dag, Jaarinhoud, Keuze, Leerjaar, Onderdeel, Rooster } from '@leerroute/model';
import { DAYS, formatDay, formatHalf } from '../labels/format.ts';
import { period } from '../labels/labels.ts';
import { leftOf } from '../path/path.ts';
import type { DayPlace, Lane } from './content.ts';
import type { Context } from './context.ts';
import type { Lanes } from './lanes.ts';

/** The places of a day: where all pupils are, where only some are, and in which part of the year. */
interface Places {
  readonly all: Set<Lane>;
  readonly some: Set<Lane>;
  readonly when: Map<Lane, Set<string>>;
}

type Week = Map<Dag, Places>;

class WeekMaker {
  readonly #jaar: Leerjaar;
  readonly #lanes: Lanes;
  readonly #context: Context;

  constructor(jaar: Leerjaar, lanes: Lanes, context: Context) {
    this.#jaar = jaar;
    this.#lanes = lanes;
    this.#context = context;
  }

  /** What the rooster says comes first, so that a part on a day stands behind it. */
  of(inhoud: readonly Jaarinhoud[]): Week {
    const week: Week = new Map();
    const first = inhoud.filter(({ kind }) => kind === 'rooster');
    for (const thing of [...first, ...inhoud.filter(({ kind }) => kind !== 'rooster')]) this.#add(week, thing);
    return week;
  }

  #add(week: Week, thing: Jaarinhoud): void {
    const { path } = this.#context;
    if ('id' in thing && path.faded.has(thing.id)) return;
    switch (thing.kind) {
      case 'rooster':
        this.#roster(week, thing);
        return;
      case 'onderdeel':
        this.#part(week, thing);
        return;
      case 'keuzegroep': {
        const { taken, open, min } = leftOf(thing, path);
        for (const optie of taken) join(week, [this.of([optie])], () => true);
        // Who has to choose so many that one of them is there, is there.
        join(
          week,
          open.map((optie) => this.of([optie])),
          (count) => open.length - count < min,
        );
        return;
      }
      case 'beslismoment': {
        const leaves = (keuze: Keuze): boolean => keuze.inhoud.some(({ kind }) => kind === 'overstap');
        const left = thing.keuzes.filter(({ id }) => !path.faded.has(id));
        const staying = left.filter((keuze) => !leaves(keuze));
        const going = left.filter(leaves);
        join(
          week,
          staying.map((keuze) => this.of(keuze.inhoud)),
          (count) => count === staying.length,
        );
        join(
          week,
          going.map((keuze) => this.of(keuze.inhoud)),
          () => false,
        );
        return;
      }
      default:
    }
  }

  #roster(week: Week, { dagen, op }: Rooster): void {
    const lane = this.#lanes.at(op.value, this.#jaar);
    for (const { value, deel } of dagen) {
      const places = at(week, value);
      places.all.add(lane);
      if (deel) note(places, lane, [formatHalf(deel, this.#context.opties.taal)]);
    }
  }

  #part(week: Week, part: Onderdeel): void {
    const lane = this.#lanes.of(part, this.#jaar);
    const when = part.tijdvakken.map(({ eenheid, van, tot }) =>
      this.#context.t(period(eenheid, van.value, tot?.value)),
    );
    // Where the rooster puts pupils, it says when too.
    const rostered = this.#jaar.inhoud.some(
      (thing) => thing.kind === 'rooster' && this.#lanes.at(thing.op.value, this.#jaar) === lane,
    );
    for (const { value, deel } of part.dagen) {
      const places = at(week, value);
      places.all.add(lane);
      if (!rostered) note(places, lane, [...(deel ? [formatHalf(deel, this.#context.opties.taal)] : []), ...when]);
    }
  }
}

/** Says of a place when pupils are there. */
function note(places: Places, lane: Lane, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const known = places.when.get(lane) ?? new Set();
  for (const text of texts) known.add(text);
  places.when.set(lane, known);
}

function at(week: Week, day: Dag): Places {
  const places = week.get(day) ?? { all: new Set(), some: new Set(), when: new Map() };
  week.set(day, places);
  return places;
}

/** Adds alternatives to a week: a place is for all when `isSure` of the number of alternatives that have it. */
function join(week: Week, ways: readonly Week[], isSure: (count: number) => boolean): void {
  for (const day of DAYS) {
    const own = ways.flatMap((way) => way.get(day) ?? []);
    if (own.length === 0) continue;
    const places = at(week, day);
    for (const lane of new Set(own.flatMap(({ all, some }) => [...all, ...some]))) {
      const count = own.filter(({ all }) => all.has(lane)).length;
      (isSure(count) ? places.all : places.some).add(lane);
    }
    for (const { when } of own) for (const [lane, texts] of when) places.when.set(lane, texts);
  }
}

/** Which day is where: the places of the rooster and of parts on a fixed day. Empty where the year says nothing of days. */
export function weekOf(jaar: Leerjaar, lanes: Lanes, context: Context): DayPlace[] {
  const week = new WeekMaker(jaar, lanes, context).of(jaar.inhoud);
  if (week.size === 0) return [];
  return DAYS.map((day) => {
    const { all, some, when }: Places = week.get(day) ?? { all: new Set(), some: new Set(), when: new Map() };
    const maybe = lanes.all.filter((lane) => some.has(lane) && !all.has(lane));
    const times = [...when].map(([lane, texts]) => [lane.key, [...texts].join(', ')] as const);
    return {
      day,
      label: formatDay(day, context.opties.taal),
      lanes: [...all, ...maybe],
      some: new Set(maybe.map(({ key }) => key)),
      when: new Map(times),
    };
  });
}
