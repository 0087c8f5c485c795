import type { Route, Span } from '@leerroute/model';

/** Where to speak about the borging of a route: its keyword, or the name of a route that has none. */
export function plekVanBorging(route: Route): Span {
  return route.regels.find(({ woord }) => woord === 'borging')?.span ?? route.naam.span;
}
