import type { Naamgebruik, Organisatie, OrganisatieSoort } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'partijen-minimaal',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107b'), web('9.1.3')],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    const vind = (naam: string) => project.vind('organisatie', naam);
    if (!route.van) yield ontbreekt(route.naam, 'school', 'van');
    if (!route.naar) yield ontbreekt(route.naam, 'instelling', 'naar');
    yield* verkeerd(route.van?.scholen ?? [], 'school', vind);
    yield* verkeerd(route.naar?.instellingen ?? [], 'instelling', vind);
  },
});

function ontbreekt({ span }: Naamgebruik, soort: 'school' | 'instelling', woord: 'van' | 'naar'): Melding {
  return {
    span,
    message: {
      nl: `Deze route heeft geen ${soort}. Een route is een afspraak van minstens één school en één instelling (WVO 2.107b lid 1). Voeg een regel \`${woord} … bij …\` toe.`,
      en: `This route has no ${soort}. A route is an agreement of at least one school and one instelling (WVO 2.107b paragraph 1). Add a line \`${woord} … bij …\`.`,
    },
  };
}

/** An organisation of another kind in the place of a school or an instelling; unknown names are told by `onbekende-naam`. */
function* verkeerd(
  namen: readonly Naamgebruik[],
  soort: OrganisatieSoort,
  vind: (naam: string) => Organisatie | undefined,
): Iterable<Melding> {
  for (const { value, span } of namen) {
    const organisatie = vind(value);
    if (!organisatie || organisatie.soort === soort) continue;
    yield {
      span,
      vindt: 'strijdigheid',
      related: [
        {
          bestand: organisatie.bestand,
          span: organisatie.naam.span,
          message: {
            nl: `Hier staat ${value} als ${organisatie.soort}.`,
            en: `Here ${value} is a ${organisatie.soort}.`,
          },
        },
      ],
      message: {
        nl: `${value} is een ${organisatie.soort} en geen ${soort}; hier hoort een ${soort} te staan (WVO 2.107b lid 1). Noem de ${soort}, of pas de soort van ${value} aan.`,
        en: `${value} is a ${organisatie.soort} and no ${soort}; a ${soort} belongs here (WVO 2.107b paragraph 1). Name the ${soort}, or change the kind of ${value}.`,
      },
    };
  }
}
