import { alleInhoud, type Doelopleiding, type Route } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'niet-verwante-uitweg',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route) {
    if (route.jaren.length === 0) return;
    for (const doel of bestemmingen(route)) if (doel.verwant?.value === false) return;
    yield {
      span: route.naam.span,
      message: {
        nl: 'Elke uitweg van deze route blijft in hetzelfde vakgebied. Wie onderweg iets anders wil, moet ook daarheen kunnen. Voeg minstens één `overstap naar … niet-verwant` of `vervolg … niet-verwant` toe.',
        en: 'Every way out of this route stays in the same field. A pupil who wants something else must be able to go there too. Add at least one `overstap naar … niet-verwant` or `vervolg … niet-verwant`.',
      },
    };
  },
});

function* bestemmingen(route: Route): Iterable<Doelopleiding> {
  yield* route.vervolg;
  for (const { inhoud } of alleInhoud(route)) if (inhoud.kind === 'overstap') yield inhoud.doel;
}
