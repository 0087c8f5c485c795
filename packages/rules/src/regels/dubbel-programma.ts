import { alleInhoud, dubbelBehandeld, metGeneste, type Onderdeel, type Placed, type Route } from '@leerroute/model';
import { isMboCode } from '../mbo-code.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'dubbel-programma',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const [code, plekken] of perCode(route)) {
      if (plekken.size < 2) continue;
      const dubbel = dubbelBehandeld(route, (onderdeel) => plekken.has(onderdeel));
      const [eerste, tweede] = [dubbel && plekken.get(dubbel.eerste), dubbel && plekken.get(dubbel.tweede)];
      if (!dubbel || !eerste || !tweede) continue;
      yield {
        span: tweede.span,
        pad: dubbel.keuzes,
        related: [
          {
            bestand: route.bestand,
            span: eerste.span,
            message: { nl: `Hier komt ${code} eerder aan bod.`, en: `${code} is dealt with here before.` },
          },
        ],
        message: {
          nl: `${code} komt op één pad in twee onderdelen aan bod; misschien doet de leerling hetzelfde werk twee keer. Haal het bij een van beide weg, of schrijf \`verdiept\` bij het onderdeel dat er met opzet op verdergaat.`,
          en: `${code} is dealt with in two parts of one path; perhaps the pupil does the same work twice. Take it out of one of them, or write \`verdiept\` at the part that goes deeper on purpose.`,
        },
      };
    }
  },
});

/** Parts with the word by which they cover a code. */
type Dekkingen = Map<Onderdeel, Placed<string>>;

/** Which parts of the years cover each werkproces; what is `verdiept` repeats on purpose and is left out. */
function perCode(route: Route): ReadonlyMap<string, Dekkingen> {
  const codes = new Map<string, Dekkingen>();
  for (const { inhoud } of alleInhoud(route)) {
    if (inhoud.kind !== 'onderdeel' || inhoud.verdiept) continue;
    for (const deel of metGeneste([inhoud]))
      for (const woord of deel.verdiept ? [] : deel.dekt) {
        if (!isMboCode(woord.value)) continue;
        const dekkingen: Dekkingen = codes.get(woord.value) ?? new Map();
        codes.set(woord.value, dekkingen);
        if (!dekkingen.has(inhoud)) dekkingen.set(inhoud, woord);
      }
  }
  return codes;
}
