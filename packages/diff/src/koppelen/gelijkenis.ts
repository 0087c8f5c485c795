import { alleKnopen, inhoudVan, type Knoop } from '../knoop.ts';

/** How much two nodes are alike, from 0 (nothing in common) to 1 (the same), by what is stated in and under them. */
export function gelijkenis(a: Knoop, b: Knoop): number {
  if (inhoudVan(a) === inhoudVan(b)) return 1;
  const [van, naar] = [kenmerken(a), kenmerken(b)];
  const samen = [...van].filter((kenmerk) => naar.has(kenmerk)).length;
  const alle = van.size + naar.size - samen;
  return alle === 0 ? 1 : samen / alle;
}

const verzamelingen = new WeakMap<Knoop, ReadonlySet<string>>();

/** What a node states, without its own name: so that the same thing under another name is alike. */
function kenmerken(knoop: Knoop): ReadonlySet<string> {
  let uit = verzamelingen.get(knoop);
  if (!uit) {
    const gevuld = new Set<string>();
    for (const deel of alleKnopen(knoop)) {
      const plek = deel === knoop ? deel.soort : `${deel.soort} ${deel.sleutel}`;
      if (deel !== knoop) gevuld.add(plek);
      for (const [naam, { waarde }] of deel.eigenschappen)
        if (waarde !== '' && naam !== 'naam' && naam !== 'nummer') gevuld.add(`${plek} ${naam} ${waarde}`);
    }
    uit = gevuld;
    verzamelingen.set(knoop, uit);
  }
  return uit;
}

/** More possible pairs than this are not weighed: then the first goes with the first, so that no text can make it wait. */
const MEESTE_PAREN = 100_000;

/**
 * The best pairs by score, best first; each node in at most one. Symmetric: with the sides swapped the same pairs come out. Pairs
 * with one score and one sum of positions share no node, so their order makes no difference. Only what has the same `groep` can be a pair.
 */
export function besteParen<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  score: (oud: T, nieuw: T) => number,
  groep: (ding: T) => string = () => '',
): readonly (readonly [oud: T, nieuw: T])[] {
  const perGroep = Map.groupBy(nieuw, groep);
  return [...Map.groupBy(oud, groep)].flatMap(([sleutel, van]) =>
    besteInGroep(van, perGroep.get(sleutel) ?? [], score),
  );
}

function besteInGroep<T>(oud: readonly T[], nieuw: readonly T[], score: (oud: T, nieuw: T) => number) {
  const opVolgorde = oud.length * nieuw.length > MEESTE_PAREN;
  const mogelijk = oud.flatMap((van, i) => {
    const [vanaf, tot] = opVolgorde ? [i, i + 1] : [0, nieuw.length];
    return nieuw.slice(vanaf, tot).flatMap((naar, j) => {
      const punten = score(van, naar);
      return punten > 0 ? [{ van, naar, punten, som: i + vanaf + j }] : [];
    });
  });
  mogelijk.sort((a, b) => b.punten - a.punten || a.som - b.som);
  const gebruikt = new Set<T>();
  return mogelijk.flatMap(({ van, naar }) => {
    if (gebruikt.has(van) || gebruikt.has(naar)) return [];
    gebruikt.add(van).add(naar);
    return [[van, naar] as const];
  });
}
