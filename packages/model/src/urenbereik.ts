import { jarenVan } from './jaren.ts';
import { optelling, type Padeinde, type Richting, type Stapinhoud, uitersten } from './paden.ts';
import type { Leerjaar, Route } from './types.ts';
import { telUren, type Urentelling } from './uren.ts';

/** The least and the most that a pupil can get, each with a path that gives it. */
export interface Bereik {
  readonly min: Padeinde<null>;
  readonly max: Padeinde<null>;
}

export interface Urenbereik {
  /** Over all years; undefined where no pupil path reaches the end of the route. */
  readonly route?: Bereik;
  /** Each year on its own; left out where every path leaves the route in it. */
  readonly jaren: ReadonlyMap<Leerjaar, Bereik>;
}

/** The hours of one kind that one step of a pupil path adds. */
export function urenVan(inhoud: Stapinhoud, maat: keyof Urentelling): number {
  return inhoud.kind === 'onderdeel' ? telUren(inhoud)[maat] : 0;
}

/** Least and most klokuren of one kind over all pupil paths that reach the end, for the route and for each of its years. */
export function urenbereik(route: Route, maat: keyof Urentelling): Urenbereik {
  const wandeling = optelling((inhoud) => urenVan(inhoud, maat));
  const bereikVan = (jaren: readonly Leerjaar[]): Bereik | undefined => {
    const beste = (richting: Richting) =>
      uitersten(route, wandeling, richting, jaren).find((einde) => einde.einde === 'route');
    const [min, max] = [beste('min'), beste('max')];
    return min && max ? { min, max } : undefined;
  };
  const jaren = new Map<Leerjaar, Bereik>();
  for (const jaar of jarenVan(route)) {
    const bereik = bereikVan([jaar]);
    if (bereik) jaren.set(jaar, bereik);
  }
  return { route: bereikVan(jarenVan(route)), jaren };
}
