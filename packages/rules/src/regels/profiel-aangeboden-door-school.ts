import { type Naamgebruik, type Organisatie, somOp, soortVan } from '@leerroute/model';
import { kanZelfdeProfielZijn } from '../profielen.ts';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'profiel-aangeboden-door-school',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107a'), wvo('2.107l')],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    const { profielen = [], scholen = [] } = route.van ?? {};
    if (profielen.length === 0) return;
    const artikel = soortVan(route) === 'geïntegreerd' ? '2.107l lid 3' : '2.107a lid 4';
    const bekend = scholen.flatMap((naam) => {
      const school = project.vind('organisatie', naam.value);
      return school && school.profielen.length > 0 ? [{ naam, school }] : [];
    });
    const biedt = ({ school }: { school: Organisatie }, profiel: Naamgebruik) =>
      school.profielen.some((een) => kanZelfdeProfielZijn(een, profiel));
    const nergens =
      bekend.length === scholen.length && bekend.length > 0
        ? profielen.filter((profiel) => !bekend.some((een) => biedt(een, profiel)))
        : [];
    for (const profiel of nergens) {
      const namen = bekend.map(({ naam }) => naam.value);
      yield {
        span: profiel.span,
        related: bekend.map(({ school }) => plekVan(school)),
        message: {
          nl: `${somOp(namen, 'en')} ${namen.length === 1 ? 'biedt' : 'bieden'} het profiel ${profiel.value} niet aan, en een route hoort bij een profiel van de school (WVO ${artikel}). Kies een profiel dat de school wel heeft, of vul haar \`profielen\` aan.`,
          en: `${somOp(namen, 'and')} ${namen.length === 1 ? 'does' : 'do'} not offer the profile ${profiel.value}, and a route belongs to a profile of the school (WVO ${artikel}). Choose a profile that the school has, or add it to its \`profielen\`.`,
        },
        fixes: bekend.length === 1 ? bekend.map(({ school }) => vulAan(school, profiel)) : [],
      };
    }
    if (nergens.length > 0) return;
    for (const een of bekend) {
      if (profielen.some((profiel) => biedt(een, profiel))) continue;
      yield {
        span: een.naam.span,
        related: [plekVan(een.school)],
        message: {
          nl: `${een.naam.value} biedt geen profiel van deze route aan, en een route hoort bij een profiel van de school (WVO ${artikel}). Laat de school weg, of vul haar \`profielen\` aan.`,
          en: `${een.naam.value} offers no profile of this route, and a route belongs to a profile of the school (WVO ${artikel}). Leave the school out, or add to its \`profielen\`.`,
        },
      };
    }
  },
});

function plekVan({ bestand, naam, profielen }: Organisatie) {
  return {
    bestand,
    span: profielen[0]?.span ?? naam.span,
    message: {
      nl: `Hier staan de profielen van ${naam.value}.`,
      en: `Here are the profiles of ${naam.value}.`,
    },
  };
}

function vulAan({ bestand, naam, profielen }: Organisatie, profiel: Naamgebruik): Voorstel {
  const einde = profielen.at(-1)?.span.end ?? naam.span.end;
  return {
    titel: {
      nl: `Voeg ${profiel.value} toe aan de profielen van ${naam.value}`,
      en: `Add ${profiel.value} to the profiles of ${naam.value}`,
    },
    veilig: false,
    bewerkingen: [{ bestand, span: { start: einde, end: einde }, tekst: `, ${profiel.value}` }],
  };
}
