import type { Leerjaar, Route } from '@leerroute/model';
import { jarenVan, urenbereik } from '@leerroute/model';
import type { Hours, Range } from './content.ts';

/** Hours of a route and of its years. */
export interface RouteHours {
  readonly route: Hours;
  of(jaar: Leerjaar): Hours;
}

const NONE: Range = { min: 0, max: 0 };

/** Hours over the pupil paths that stay in the route: of the whole and of each year on its own. */
export function hoursOf(route: Route): RouteHours {
  const [guided, placement, unguided, total] = [
    urenbereik(route, 'bot'),
    urenbereik(route, 'bpv'),
    urenbereik(route, 'onbegeleid'),
    urenbereik(route, 'totaal'),
  ];
  const pick = (of: (bereik: typeof total) => (typeof total)['route']): Hours => {
    const range = (bereik: typeof total): Range => {
      const found = of(bereik);
      return found ? { min: found.min.waarde, max: found.max.waarde } : NONE;
    };
    return { guided: range(guided), placement: range(placement), unguided: range(unguided), total: range(total) };
  };
  const known = new Map(jarenVan(route).map((jaar) => [jaar, pick((bereik) => bereik.jaren.get(jaar))]));
  const nothing: Hours = { guided: NONE, placement: NONE, unguided: NONE, total: NONE };
  return { route: pick((bereik) => bereik.route), of: (jaar) => known.get(jaar) ?? nothing };
}
