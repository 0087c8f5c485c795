import type { Localized, Onderdeel, Span } from '@leerroute/model';
import type { Plek } from './types.ts';

/*
 * A declaration as a tree of nodes in which only meaning is left: no order where order says nothing, one spelling per catalogue
 * name, a default where the author was silent. Two texts that mean the same give equal trees.
 */

export type Knoopsoort =
  | 'regio'
  | 'organisatie'
  | 'locatie'
  | 'kwalificatie'
  | 'regeling'
  | 'overeenkomst'
  | 'route'
  | 'partner'
  | 'doel'
  | 'overleg'
  | 'profiel'
  | 'leerweg'
  | 'reistijd'
  | 'aanbod'
  | 'kerntaak'
  | 'partij'
  | 'onderwerp'
  | 'school'
  | 'instelling'
  | 'doelkwalificatie'
  | 'melding'
  | 'vervangt'
  | 'vervolg'
  | 'borging'
  | 'jaar'
  | 'onderdeel'
  | 'keuzegroep'
  | 'beslismoment'
  | 'keuze'
  | 'criterium'
  | 'examen'
  | 'diploma'
  | 'overstap';

export interface Eigenschap {
  /** Two equal ones mean the same; empty for what is not stated. */
  readonly waarde: string;
  readonly toon: Localized;
  /** Where the value is an amount. */
  readonly getal?: number;
  readonly span?: Span;
}

export interface Knoop {
  readonly soort: Knoopsoort;
  /** What makes it itself among its siblings of the same kind. */
  readonly sleutel: string;
  /** As people call it. */
  readonly naam: Localized;
  readonly eigenschappen: ReadonlyMap<string, Eigenschap>;
  readonly kinderen: readonly Knoop[];
  readonly plek: Plek;
  readonly onderdeel?: Onderdeel;
}

/** The same text in both languages. */
export function zelfde(tekst: string): Localized {
  return { nl: tekst, en: tekst };
}

const inhouden = new WeakMap<Knoop, string>();

/** All that a node means, as one text; equal for two nodes that mean the same. */
export function inhoudVan(knoop: Knoop): string {
  let inhoud = inhouden.get(knoop);
  if (inhoud === undefined) {
    const eigenschappen = [...knoop.eigenschappen].map(([naam, { waarde }]) => [naam, waarde]).sort();
    const kinderen = knoop.kinderen.map(inhoudVan).sort();
    inhoud = JSON.stringify([knoop.soort, knoop.sleutel, eigenschappen, kinderen]);
    inhouden.set(knoop, inhoud);
  }
  return inhoud;
}

/** The node and all below it, the node first. */
export function* alleKnopen(knoop: Knoop): Iterable<Knoop> {
  yield knoop;
  for (const kind of knoop.kinderen) yield* alleKnopen(kind);
}
