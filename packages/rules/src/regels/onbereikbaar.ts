import { type Beslismoment, type Jaarinhoud, jarenVan, type Overstap, type Span } from '@leerroute/model';
import { woordVan } from '../onderdeelaard.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'onbereikbaar',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const jaren = jarenVan(route);
    for (const [index, jaar] of jaren.entries()) {
      const einde = yield* volg(jaar.inhoud, false, route.bestand);
      if (!einde) continue;
      const volgend = jaren[index + 1];
      if (!einde.gemeld)
        yield volgend ? onbereikt(volgend.nummer.span, einde.door, route.bestand) : zonderEinde(einde.door);
      return;
    }
  },
});

/** Why no path goes on from here, and whether what comes after it has been reported. */
interface Einde {
  readonly door: Overstap | Beslismoment;
  readonly gemeld: boolean;
}

/** Follows what a year or keuze holds until no path goes on, and reports the first thing after that. */
function* volg(
  inhoud: readonly Jaarinhoud[],
  inKeuze: boolean,
  bestand: string,
): Generator<Melding, Einde | undefined> {
  let door: Einde['door'] | undefined;
  for (const ding of inhoud) {
    if (door) {
      const span = plekVan(ding);
      if (!span) continue;
      yield onbereikt(span, door, bestand);
      return { door, gemeld: true };
    }
    if (ding.kind === 'overstap' && inKeuze) door = ding;
    if (ding.kind === 'beslismoment') {
      let vertrekt = ding.keuzes.length > 0;
      for (const keuze of ding.keuzes) if (!(yield* volg(keuze.inhoud, true, bestand))) vertrekt = false;
      if (vertrekt) door = ding;
    }
  }
  return door && { door, gemeld: false };
}

/** Where to point at something a pupil gets; nothing for what only tells about a year, such as a rooster or a second way out. */
function plekVan(ding: Jaarinhoud): Span | undefined {
  if (ding.kind === 'onderdeel') return woordVan(ding);
  if (ding.kind === 'examen') return ding.soort.span;
  if (ding.kind === 'beslismoment') return ding.naam.span;
  if (ding.kind === 'keuzegroep') return ding.min.span;
  return ding.kind === 'diploma' ? ding.span : undefined;
}

function onbereikt(span: Span, door: Einde['door'], bestand: string): Melding {
  const [nl, en] =
    door.kind === 'overstap'
      ? [
          'met de overstap erboven gaat de leerling de route uit',
          'with the overstap above it the pupil leaves the route',
        ]
      : [
          'bij het beslismoment ervoor gaat elke keuze de route uit',
          'at the beslismoment before it every keuze leaves the route',
        ];
  return {
    span,
    related: [
      {
        bestand,
        span: door.kind === 'overstap' ? door.span : door.naam.span,
        message: { nl: 'Hier gaat de leerling de route uit.', en: 'Here the pupil leaves the route.' },
      },
    ],
    message: {
      nl: `Geen leerling komt hier: ${nl}. Zet dit ervoor, of haal het weg.`,
      en: `No pupil gets here: ${en}. Put this before it, or take it out.`,
    },
  };
}

function zonderEinde(door: Einde['door']): Melding {
  return {
    span: door.kind === 'overstap' ? door.span : door.naam.span,
    message: {
      nl: 'Geen leerling haalt het einde van de route: elke keuze gaat de route uit. Voeg een keuze toe waarmee een leerling de route afmaakt.',
      en: 'No pupil reaches the end of the route: every keuze leaves it. Add a keuze with which a pupil completes the route.',
    },
  };
}
