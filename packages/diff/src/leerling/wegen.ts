import { type Jaarinhoud, jarenVan, type Keuzegroep, keuzeaantal, type Route } from '@leerroute/model';

/** More ways than this are told as this many: nobody counts them. */
export const MEESTE_WEGEN = 1_000_000;

/**
 * In how many ways a pupil can do each routejaar: every `kies` and `beslismoment` answered, also those answers that lead out of the
 * route. 1 where there is nothing to choose, 0 where a choice asks the impossible. Of two years with one number the last counts.
 */
export function wegenPerJaar(route: Route): ReadonlyMap<number, number> {
  return new Map(
    jarenVan(route).map((jaar) => {
      const { door, uit } = wegen(jaar.inhoud, false);
      return [jaar.nummer.value, begrensd(door + uit)];
    }),
  );
}

/** Ways through to the end of a block, and ways that leave the route in it. */
interface Aantal {
  readonly door: number;
  readonly uit: number;
}

function wegen(inhoud: readonly Jaarinhoud[], binnenKeuze: boolean): Aantal {
  let [door, uit] = [1, 0];
  for (const ding of inhoud) {
    if (ding.kind === 'keuzegroep') door *= combinaties(ding);
    else if (ding.kind === 'beslismoment' && ding.keuzes.length > 0) {
      const per = ding.keuzes.map((keuze) => wegen(keuze.inhoud, true));
      uit += door * per.reduce((som, een) => som + een.uit, 0);
      door *= per.reduce((som, een) => som + een.door, 0);
    } else if (ding.kind === 'overstap' && binnenKeuze) return { door: 0, uit: begrensd(uit + door) };
    [door, uit] = [begrensd(door), begrensd(uit)];
  }
  return { door, uit };
}

function combinaties(groep: Keuzegroep): number {
  const aantal = keuzeaantal(groep);
  if (!aantal) return 0;
  let som = 0;
  for (let k = aantal.min; k <= aantal.max && som < MEESTE_WEGEN; k++) som += boven(groep.opties.length, k);
  return begrensd(som);
}

/** n over k. */
function boven(n: number, k: number): number {
  let uit = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) uit = (uit * (n - i + 1)) / i;
  return Math.round(uit);
}

function begrensd(aantal: number): number {
  return Math.min(aantal, MEESTE_WEGEN);
}
