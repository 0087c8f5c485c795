import { type Padkeuze, type Route, type Stapinhoud, uitersten, type Wandeling } from '@leerroute/model';

/** A pupil path to the end of the route that meets nothing of what is sought; undefined where every path meets it. */
export function padZonder(
  route: Route,
  isGezocht: (inhoud: Stapinhoud) => boolean,
  jaren = route.jaren,
): readonly Padkeuze[] | undefined {
  const wandeling: Wandeling<boolean> = {
    begin: false,
    sleutel: String,
    stap: (gevonden, inhoud) => [gevonden || isGezocht(inhoud), 0],
  };
  const op = [...jaren].sort((a, b) => a.nummer.value - b.nummer.value);
  return uitersten(route, wandeling, 'min', op).find(({ einde, staat }) => einde === 'route' && !staat)?.keuzes;
}
