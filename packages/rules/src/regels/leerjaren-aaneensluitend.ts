import { jarenVan, type Leerjaar, type Route, somOp } from '@leerroute/model';
import { type Melding, maakRegel, type Voorstel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'leerjaren-aaneensluitend',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107d')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const jaren = jarenVan(route).filter((jaar) => jaar.nummer.value >= 1);
    for (const [index, jaar] of jaren.entries()) {
      const [vorige, nummer] = [jaren[index - 1], jaar.nummer.value];
      const verwacht = (vorige?.nummer.value ?? 0) + 1;
      if (vorige && nummer === vorige.nummer.value) yield dubbel(route, vorige, jaar);
      else if (nummer > verwacht) yield gat(jaren.slice(index), verwacht, nummer);
    }
  },
});

function dubbel(route: Route, eerste: Leerjaar, tweede: Leerjaar): Melding {
  const nummer = tweede.nummer.value;
  return {
    span: tweede.nummer.span,
    vindt: 'strijdigheid',
    message: {
      nl: `Jaar ${nummer} staat hier twee keer (WVO 2.107d vraagt een beschrijving per leerjaar). Voeg ze samen, of geef dit jaar een ander nummer.`,
      en: `Year ${nummer} stands here twice (WVO 2.107d asks for a description per year). Join them, or give this one another number.`,
    },
    related: [
      {
        bestand: route.bestand,
        span: eerste.nummer.span,
        message: { nl: `Hier staat jaar ${nummer} voor het eerst.`, en: `Year ${nummer} stands here first.` },
      },
    ],
  };
}

const MEESTE_GENOEMD = 5;

function gat(vanaf: readonly Leerjaar[], verwacht: number, nummer: number): Melding {
  const aantal = Math.min(nummer - verwacht, MEESTE_GENOEMD);
  const nummers = Array.from({ length: aantal }, (_, index) => `${verwacht + index}`);
  const meer = nummer - verwacht > MEESTE_GENOEMD;
  const lijst = (en: string) => (meer ? `${nummers.join(', ')}, …` : somOp(nummers, en));
  const [nl, is] = aantal === 1 ? ['ontbreekt', 'Year X is'] : ['ontbreken', 'Years X are'];
  return {
    span: vanaf[0]?.nummer.span ?? { start: 0, end: 0 },
    message: {
      nl: `Jaar ${lijst('en')} ${nl} voor dit jaar. De wet vraagt een beschrijving van elk leerjaar van de route (WVO 2.107d). Beschrijf het jaar, of nummer door.`,
      en: `${is.replace('X', lijst('and'))} missing before this one. The law asks for a description of every year of the route (WVO 2.107d). Describe it, or number on.`,
    },
    fixes: [doornummeren(vanaf, nummer - verwacht)],
  };
}

function doornummeren(vanaf: readonly Leerjaar[], terug: number): Voorstel {
  return {
    titel: { nl: 'Nummer dit jaar en de volgende door', en: 'Number this year and the next ones on' },
    veilig: false,
    bewerkingen: vanaf.map(({ nummer }) => ({ span: nummer.span, tekst: String(nummer.value - terug) })),
  };
}
