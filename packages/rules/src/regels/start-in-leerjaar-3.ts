import { jarenVan, type Leerjaar } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'start-in-leerjaar-3',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107a')],
  bereik: 'route',
  *check(route) {
    const [eerste, ...rest] = jarenVan(route);
    if (!eerste || eerste.nummer.value >= 1) return;
    const reeks = aansluitend(eerste, rest);
    yield {
      span: eerste.nummer.span,
      message: {
        nl: `Jaar ${eerste.nummer.value} ligt voor leerjaar 3, en daar begint een route niet: jaar 1 is leerjaar 3 van het vmbo (WVO 2.107a lid 2). Nummer de jaren vanaf 1, en laat leerjaar 1 en 2 van het vmbo weg.`,
        en: `Year ${eerste.nummer.value} lies before leerjaar 3, where a route does not start: year 1 is leerjaar 3 of the vmbo (WVO 2.107a paragraph 2). Number the years from 1, and leave leerjaar 1 and 2 of the vmbo out.`,
      },
      fixes: [
        {
          titel: { nl: 'Nummer de jaren vanaf 1', en: 'Number the years from 1' },
          veilig: false,
          bewerkingen: reeks.map(({ nummer }, index) => ({ span: nummer.span, tekst: String(index + 1) })),
        },
      ],
    };
  },
});

/** The years that follow on each other from the first on; those after a gap can keep their number. */
function aansluitend(eerste: Leerjaar, rest: readonly Leerjaar[]): readonly Leerjaar[] {
  const reeks = [eerste];
  for (const jaar of rest) {
    if (jaar.nummer.value !== eerste.nummer.value + reeks.length) break;
    reeks.push(jaar);
  }
  return reeks;
}
