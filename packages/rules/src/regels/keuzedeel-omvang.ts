import {
  alleInhoud,
  alleOnderdelen,
  type Jaarinhoud,
  type Keuze,
  metGeneste,
  optelling,
  telUren,
  uitersten,
} from '@leerroute/model';
import { keuzedeelVan } from '../keuzedelen.ts';
import { getal, wie } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { ekb } from '../wet.ts';

export const regel = maakRegel({
  id: 'keuzedeel-omvang',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [ekb('17d')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const plekken = Map.groupBy([...alleOnderdelen(route)].flatMap(keuzedeelVan), ({ code }) => code);
    for (const [code, [eerste, ...rest]] of plekken) {
      const omvang = eerste?.deel?.sbu;
      if (!eerste || omvang === undefined) continue;
      const alles = [...alleInhoud(route)].reduce((som, { inhoud }) => som + urenAan(code, inhoud), 0);
      if (alles <= omvang) continue;
      const meeste = uitersten(
        route,
        optelling((inhoud) => urenAan(code, inhoud)),
        'max',
      )[0];
      if (!meeste || meeste.waarde <= omvang) continue;
      const leerling = wie(meeste.keuzes);
      const [uren, sbu] = [getal(meeste.waarde), getal(omvang)];
      yield {
        span: eerste.naam.span,
        pad: meeste.keuzes,
        related: rest.map(({ naam }) => ({
          bestand: route.bestand,
          span: naam.span,
          message: { nl: 'Hier staat het ook.', en: 'It stands here too.' },
        })),
        message: {
          nl: `${leerling.nl} krijgt ${uren.nl} uur keuzedeel ${code}, terwijl dit keuzedeel met eigen werk erbij ${sbu.nl} uur groot is. Plan er minder uren voor, of kijk of een ander keuzedeel is bedoeld.`,
          en: `${leerling.en} gets ${uren.en} hours of keuzedeel ${code}, while with the pupil’s own work this keuzedeel takes ${sbu.en} hours in all. Plan fewer hours, or see whether another keuzedeel is meant.`,
        },
      };
    }
  },
});

/** The klokuren of one keuzedeel in a part, also where it is nested; what merely counts as the keuzedeel has no hours of its own for it. */
function urenAan(code: string, inhoud: Jaarinhoud | Keuze): number {
  if (inhoud.kind !== 'onderdeel') return 0;
  return [...metGeneste([inhoud])]
    .filter((deel) => keuzedeelVan(deel).some((een) => een.code === code))
    .reduce((som, deel) => som + telUren(deel).totaal, 0);
}
