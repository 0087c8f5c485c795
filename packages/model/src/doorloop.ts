import { jarenVan } from './jaren.ts';
import { onthoud } from './onthoud.ts';
import type { Jaarinhoud, Keuze, Leerjaar, Onderdeel, Regio, Route } from './types.ts';

/** Something in a year, with where it stands. */
export interface Inhoudsplek<T> {
  readonly inhoud: T;
  readonly jaar: Leerjaar;
}

/** Everything in the years of a route, also options, keuzes and what stands in them, in the order of the years and the text. */
export const alleInhoud = onthoud((route: Route): readonly Inhoudsplek<Jaarinhoud | Keuze>[] =>
  jarenVan(route).flatMap((jaar) => jaar.inhoud.flatMap(dieper).map((inhoud) => ({ inhoud, jaar }))),
);

function dieper(ding: Jaarinhoud): readonly (Jaarinhoud | Keuze)[] {
  if (ding.kind === 'keuzegroep') return [ding, ...ding.opties];
  if (ding.kind !== 'beslismoment') return [ding];
  return [ding, ...ding.keuzes.flatMap((keuze) => [keuze, ...keuze.inhoud.flatMap(dieper)])];
}

/** All parts of the years of a route or of a regio, with those nested in others after the one that holds them. */
export const alleOnderdelen = onthoud((van: Route | Regio): readonly Onderdeel[] =>
  metGeneste(
    van.kind === 'regio'
      ? van.onderdelen
      : alleInhoud(van).flatMap(({ inhoud }) => (inhoud.kind === 'onderdeel' ? [inhoud] : [])),
  ),
);

/** These parts, each followed by those nested in it. */
export function metGeneste(onderdelen: readonly Onderdeel[]): readonly Onderdeel[] {
  if (onderdelen.every((onderdeel) => onderdeel.onderdelen.length === 0)) return onderdelen;
  return onderdelen.flatMap((onderdeel) => [onderdeel, ...metGeneste(onderdeel.onderdelen)]);
}
