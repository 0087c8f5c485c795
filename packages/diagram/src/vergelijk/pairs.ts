import type { Route } from '@leerroute/model';
import { type Element, elementsOf } from '../content/marks.ts';
import type { Wijzigingsmelding } from './types.ts';

/** One place of a change, as elements of the two routes. */
export interface Target {
  readonly melding: Wijzigingsmelding;
  readonly voor?: Spot;
  readonly na?: Spot;
}

/** A place in a route: the elements it lies in, the innermost first; none where it is about the route itself. */
export interface Spot {
  readonly within: readonly string[];
  /** It is the whole innermost element, not a word of it. */
  readonly whole: boolean;
  /** Which of the ways on after the route it is about. */
  readonly vervolg?: number;
}

type Plek = NonNullable<Wijzigingsmelding['plekken'][number]['voor']>;

function spotOf(route: Route | undefined, plek: Plek | undefined): Spot | undefined {
  if (!route || plek?.bestand !== route.bestand) return undefined;
  const { start, end } = plek.span;
  if (start < route.span.start || start >= route.span.end) return undefined;
  const holders = elementsOf(route).filter(({ span }) => span.start <= start && start < span.end);
  const exact = holders.findLast(({ span }) => span.start === start && span.end === end);
  const within = exact ? holders.slice(0, holders.indexOf(exact) + 1) : holders;
  const vervolg = route.vervolg.findIndex(({ span }) => span.start <= start && start < span.end);
  return {
    within: within.map(({ id }) => id).reverse(),
    whole: exact !== undefined,
    ...(vervolg < 0 ? {} : { vervolg }),
  };
}

/** The places of the changes that lie in one of the two versions of a route. */
export function targetsOf(
  voor: Route | undefined,
  na: Route | undefined,
  wijzigingen: readonly Wijzigingsmelding[],
): Target[] {
  return wijzigingen.flatMap((melding) =>
    melding.plekken.flatMap((plek) => {
      const target = { melding, voor: spotOf(voor, plek.voor), na: spotOf(na, plek.na) };
      return target.voor || target.na ? [target] : [];
    }),
  );
}

/** Ids end in `~2` where an id stands twice, so the second becomes the first when the first goes. */
const base = (id: string): string => id.replace(/~\d+(?=\/|$)/g, '');

/** The elements that hold each element, the innermost first. */
function holdersOf(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const open: Element[] = [];
  return new Map(
    elements.map((element) => {
      while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= element.span.start) open.pop();
      const holders = open.map(({ id }) => id).reverse();
      open.push(element);
      return [element.id, holders];
    }),
  );
}

/** Which element of the old route is which of the new one, by id. What a change says goes before equal ids. */
export function pairsOf(
  voor: Route | undefined,
  na: Route | undefined,
  targets: readonly Target[],
): ReadonlyMap<string, string> {
  const [old, now] = [voor ? elementsOf(voor) : [], na ? elementsOf(na) : []];
  const [oldIds, nowIds] = [old, now].map((elements) => new Set(elements.map(({ id }) => id)));
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const join = (from: string, to: string): void => {
    if (pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  const gone = new Set<string>();
  for (const { voor: from, na: to } of targets) {
    const [one, other] = [from?.within[0], to?.within[0]];
    if (one !== undefined && !to && from?.whole) gone.add(one);
    if (other !== undefined && !from && to?.whole) taken.add(other);
    if (one === undefined || other === undefined || one === other) continue;
    if (!nowIds?.has(one) || !oldIds?.has(other)) join(one, other);
  }
  const holders = holdersOf(old);
  const left: string[] = [];
  for (const { id } of old) {
    if (gone.has(id) || pairs.has(id)) continue;
    const holder = holders.get(id)?.find((one) => pairs.has(one) && id.startsWith(`${one}/`));
    const same = holder === undefined ? id : `${pairs.get(holder)}${id.slice(holder.length)}`;
    if (nowIds?.has(same) && !taken.has(same)) join(id, same);
    else left.push(id);
  }
  for (const id of left) {
    const same = now.find((one) => !taken.has(one.id) && base(one.id) === base(id));
    if (same) join(id, same.id);
  }
  return pairs;
}
