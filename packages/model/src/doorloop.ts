import { jarenVan } from './jaren.ts';
import type { Jaarinhoud, Keuze, Leerjaar, Onderdeel, Regio, Route } from './types.ts';

/** Something in a year, with where it stands. */
export interface Inhoudsplek<T> {
  readonly inhoud: T;
  readonly jaar: Leerjaar;
}

/** Everything in the years of a route, also options, keuzes and what stands in them, in the order of the years and the text. */
export function* alleInhoud(route: Route): Generator<Inhoudsplek<Jaarinhoud | Keuze>> {
  for (const jaar of jarenVan(route)) for (const inhoud of dieper(jaar.inhoud)) yield { inhoud, jaar };
}

function* dieper(inhoud: readonly Jaarinhoud[]): Generator<Jaarinhoud | Keuze> {
  for (const ding of inhoud) {
    yield ding;
    if (ding.kind === 'keuzegroep') yield* ding.opties;
    if (ding.kind !== 'beslismoment') continue;
    for (const keuze of ding.keuzes) {
      yield keuze;
      yield* dieper(keuze.inhoud);
    }
  }
}

/** All parts of the years of a route or of a regio, with those nested in others after the one that holds them. */
export function* alleOnderdelen(van: Route | Regio): Generator<Onderdeel> {
  if (van.kind === 'regio') yield* metGeneste(van.onderdelen);
  else for (const { inhoud } of alleInhoud(van)) if (inhoud.kind === 'onderdeel') yield* metGeneste([inhoud]);
}

/** These parts, each followed by those nested in it. */
export function* metGeneste(onderdelen: readonly Onderdeel[]): Generator<Onderdeel> {
  for (const onderdeel of onderdelen) {
    yield onderdeel;
    yield* metGeneste(onderdeel.onderdelen);
  }
}
