import { jarenVan, type Padkeuze, type Route, type Stapinhoud, uitersten, type Wandeling } from '@leerroute/model';

/**
 * The choices of a pupil path to the end of the route that meets nothing of what is sought: none where no path meets it, since
 * then no choice matters. Undefined where every path meets it.
 */
export function padZonder(
  route: Route,
  isGezocht: (inhoud: Stapinhoud) => boolean,
  jaren = jarenVan(route),
): readonly Padkeuze[] | undefined {
  const perInhoud = new Map<Stapinhoud, boolean>();
  const past = (inhoud: Stapinhoud): boolean => {
    const uitkomst = perInhoud.get(inhoud) ?? isGezocht(inhoud);
    perInhoud.set(inhoud, uitkomst);
    return uitkomst;
  };
  const wandeling: Wandeling<boolean> = {
    begin: false,
    sleutel: String,
    stap: (gevonden, inhoud) => [gevonden || past(inhoud), 0],
  };
  const einden = uitersten(route, wandeling, 'min', jaren).filter(({ einde }) => einde === 'route');
  const zonder = einden.find(({ staat }) => !staat);
  return zonder && einden.some(({ staat }) => staat) ? zonder.keuzes : zonder && [];
}
