import type { Eigenschap, Knoop } from '../knoop.ts';
import { Koppeling } from './koppeling.ts';

/** One difference between two trees, before it has a name. At least one of `oud` and `nieuw` is there. */
export interface Verschil {
  readonly actie: 'toegevoegd' | 'vervallen' | 'verplaatst' | 'gewijzigd';
  readonly oud?: Knoop;
  readonly nieuw?: Knoop;
  /** What they stand in. */
  readonly oudeOuder?: Knoop;
  readonly nieuweOuder?: Knoop;
  /** The number of the year they stand in. */
  readonly oudJaar?: number;
  readonly nieuwJaar?: number;
  /** Of `gewijzigd`: the name of the property and its values. */
  readonly eigenschap?: string;
  readonly van?: Eigenschap;
  readonly naar?: Eigenschap;
}

/** All differences between two trees of one thing, each once, in the order of the text. */
export function verschillen(oud: Knoop, nieuw: Knoop): readonly Verschil[] {
  const koppeling = new Koppeling(oud, nieuw);
  const plaats = (a: Knoop | undefined, b: Knoop | undefined) => ({
    oud: a,
    nieuw: b,
    oudeOuder: a && koppeling.ouder(a),
    nieuweOuder: b && koppeling.ouder(b),
    oudJaar: nummerVan(a && koppeling.jaarVan(a)),
    nieuwJaar: nummerVan(b && koppeling.jaarVan(b)),
  });

  function* naast(a: Knoop, b: Knoop): Iterable<Verschil> {
    if (isVerplaatst(a, b, koppeling)) yield { actie: 'verplaatst', ...plaats(a, b) };
    for (const naam of new Set([...a.eigenschappen.keys(), ...b.eigenschappen.keys()])) {
      const [van, naar] = [a.eigenschappen.get(naam), b.eigenschappen.get(naam)];
      if ((van?.waarde ?? '') === (naar?.waarde ?? '') || zegtHetzelfde(naam, a, b)) continue;
      yield { actie: 'gewijzigd', ...plaats(a, b), eigenschap: naam, van, naar };
    }
  }

  function* nieuweKant(knoop: Knoop): Iterable<Verschil> {
    const ander = koppeling.ander(knoop);
    const ouder = koppeling.ouder(knoop);
    if (ander) yield* naast(ander, knoop);
    else if (ouder && koppeling.ander(ouder)) yield { actie: 'toegevoegd', ...plaats(undefined, knoop) };
    for (const kind of knoop.kinderen) yield* nieuweKant(kind);
  }

  function* oudeKant(knoop: Knoop): Iterable<Verschil> {
    const ouder = koppeling.ouder(knoop);
    if (!koppeling.ander(knoop) && ouder && koppeling.ander(ouder))
      yield { actie: 'vervallen', ...plaats(knoop, undefined) };
    for (const kind of knoop.kinderen) yield* oudeKant(kind);
  }

  return [...nieuweKant(nieuw), ...oudeKant(oud)];
}

function nummerVan(jaar: Knoop | undefined): number | undefined {
  return jaar?.eigenschappen.get('nummer')?.getal;
}

/** Whether the parents differ, other than by a block that was put around the node or taken away from it, which is told by itself. */
function isVerplaatst(a: Knoop, b: Knoop, koppeling: Koppeling): boolean {
  const [ouder, ander] = [koppeling.ouder(a), koppeling.ouder(b)];
  if (!ouder || !ander || koppeling.ander(ouder) === ander) return false;
  const erboven = (knoop: Knoop | undefined): Knoop | undefined =>
    knoop && !koppeling.ander(knoop) ? erboven(koppeling.ouder(knoop)) : knoop;
  const [boven, anderBoven] = [erboven(ouder), erboven(ander)];
  const omringd = boven !== ouder || anderBoven !== ander;
  return !(omringd && boven && anderBoven && koppeling.ander(boven) === anderBoven);
}

/** The days of a roster that changes its places too are part of that one edit; a name of a thing known by its title likewise. */
function zegtHetzelfde(naam: string, a: Knoop, b: Knoop): boolean {
  if (naam === 'rooster')
    return a.eigenschappen.get('rooster-dagen')?.waarde !== b.eigenschappen.get('rooster-dagen')?.waarde;
  return false;
}
