import type { Placed, Route, VmboLeerweg } from '@leerroute/model';
import type { Voorstel } from './toetsregel.ts';

/** Takes one of several leerwegen out of `van`, with the comma that goes with it. */
export function zonderLeerweg(route: Route, leerweg: Placed<VmboLeerweg>): Voorstel {
  const leerwegen = route.van?.leerwegen ?? [];
  const index = leerwegen.indexOf(leerweg);
  const [vorige, volgende] = [leerwegen[index - 1], leerwegen[index + 1]];
  const span = vorige
    ? { start: vorige.span.end, end: leerweg.span.end }
    : { start: leerweg.span.start, end: volgende?.span.start ?? leerweg.span.end };
  return {
    titel: { nl: `Haal ${leerweg.value} weg uit deze route`, en: `Take ${leerweg.value} out of this route` },
    veilig: false,
    bewerkingen: [{ span, tekst: '' }],
  };
}

/** Writes another leerweg in its place. */
export function anderLeerweg(leerweg: Placed<VmboLeerweg>, ander: VmboLeerweg): Voorstel {
  return {
    titel: { nl: `Maak er een route van ${ander} van`, en: `Make it a route from ${ander}` },
    veilig: false,
    bewerkingen: [{ span: leerweg.span, tekst: ander }],
  };
}

/** Leaves only basis where it stands beside the leerweg, else writes basis in its place. */
export function wordtBasis(route: Route, leerweg: Placed<VmboLeerweg>): Voorstel {
  const metBasis = route.van?.leerwegen.some(({ value }) => value === 'bb');
  return metBasis ? zonderLeerweg(route, leerweg) : anderLeerweg(leerweg, 'bb');
}
