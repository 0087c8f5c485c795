import {
  alleInhoud,
  metGeneste,
  type Onderdeel,
  type Placed,
  type Route,
  uitersten,
  type Wandeling,
} from '@leerroute/model';
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
      if (new Set([...plekken.values()].map(({ kop }) => kop)).size < 2) continue;
      const dubbel = uitersten(route, tweemaal(plekken), 'min').find(({ staat }) => staat.tweede);
      const { eerste, tweede } = dubbel?.staat ?? {};
      if (!dubbel || !eerste || !tweede) continue;
      yield {
        span: tweede.woord.span,
        pad: dubbel.keuzes,
        related: [
          {
            bestand: route.bestand,
            span: eerste.woord.span,
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

/** A part that covers a code. */
interface Dekking {
  /** The same for one part that goes on in another year. */
  readonly kop: string;
  readonly woord: Placed<string>;
}

type Dekkingen = Map<Onderdeel, Dekking>;

/** Which parts of the years cover each werkproces; what is `verdiept` repeats on purpose and is left out. */
function perCode(route: Route): ReadonlyMap<string, Dekkingen> {
  const codes = new Map<string, Dekkingen>();
  for (const { inhoud } of alleInhoud(route)) {
    if (inhoud.kind !== 'onderdeel' || inhoud.verdiept) continue;
    const kop = `${inhoud.soort.value} ${inhoud.naam?.value ?? inhoud.titel?.value ?? inhoud.id}`;
    for (const deel of metGeneste([inhoud]))
      for (const woord of deel.verdiept ? [] : deel.dekt) {
        if (!isMboCode(woord.value)) continue;
        const dekkingen = codes.get(woord.value) ?? new Map();
        codes.set(woord.value, dekkingen);
        if (!dekkingen.has(inhoud)) dekkingen.set(inhoud, { kop, woord });
      }
  }
  return codes;
}

interface Gezien {
  readonly eerste?: Dekking;
  readonly tweede?: Dekking;
}

/** The first two different parts on a path. */
function tweemaal(dekkingen: Dekkingen): Wandeling<Gezien> {
  return {
    begin: {},
    sleutel: ({ eerste, tweede }) => (tweede ? 'twee' : (eerste?.kop ?? '')),
    stap: (staat, inhoud) => {
      const dekking = inhoud.kind === 'onderdeel' ? dekkingen.get(inhoud) : undefined;
      if (!dekking || staat.tweede || dekking.kop === staat.eerste?.kop) return [staat, 0];
      return [staat.eerste ? { ...staat, tweede: dekking } : { eerste: dekking }, 0];
    },
  };
}
