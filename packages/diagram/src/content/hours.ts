import type { Leerjaar, Route } from '@leerroute/model';
import { jarenVan, optelling, type Richting, uitersten, urenVan } from '@leerroute/model';
import type { Hours, Range } from './content.ts';

/** Hours of a route and of its years. */
export interface RouteHours {
  readonly route: Hours;
  of(jaar: Leerjaar): Hours;
}

const NONE: Range = { min: 0, max: 0 };

const NOTHING: Hours = { guided: NONE, placement: NONE, unguided: NONE, total: NONE };

/** Hours over the pupil paths of these years that stay in the route; where all leave it, until they leave. */
function hoursIn(route: Route, jaren: readonly Leerjaar[]): Hours {
  const range = (maat: Parameters<typeof urenVan>[1]): Range => {
    const wandeling = optelling((inhoud) => urenVan(inhoud, maat));
    const best = (richting: Richting): number => {
      const einden = uitersten(route, wandeling, richting, jaren);
      return (einden.find(({ einde }) => einde === 'route') ?? einden[0])?.waarde ?? 0;
    };
    return { min: best('min'), max: best('max') };
  };
  return { guided: range('bot'), placement: range('bpv'), unguided: range('onbegeleid'), total: range('totaal') };
}

/** Hours of a route and of each of its years on its own. */
export function hoursOf(route: Route): RouteHours {
  const jaren = jarenVan(route);
  const known = new Map(jaren.map((jaar) => [jaar.id, hoursIn(route, [jaar])]));
  return { route: hoursIn(route, jaren), of: (jaar) => known.get(jaar.id) ?? NOTHING };
}
