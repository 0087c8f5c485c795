import { alleOnderdelen } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { vervangDoor } from '../voorstellen.ts';
import { REFERENTIENIVEAUS } from '../wet.ts';

/** Nederlands per level of mbo. For rekenen the mbo has had levels of its own since 2022, so that is not judged here. */
const NEDERLANDS: Readonly<Record<number, string>> = { 2: '2F', 3: '2F', 4: '3F' };

export const regel = maakRegel({
  id: 'referentieniveau',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [REFERENTIENIVEAUS],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const niveau = route.naar?.niveau.value ?? 0;
    const norm = NEDERLANDS[niveau];
    for (const { soort, naam, referentieniveau } of alleOnderdelen(route)) {
      if (soort.value !== 'generiek' || naam?.value !== 'nederlands') continue;
      if (!norm || !referentieniveau || referentieniveau.value === norm) continue;
      yield {
        span: referentieniveau.span,
        message: {
          nl: `Nederlands is in mbo ${niveau} op niveau ${norm} (Besluit referentieniveaus), en hier staat ${referentieniveau.value}. Verander het, of zeg in een toelichting waarom de leerling iets anders doet.`,
          en: `Dutch in mbo ${niveau} is at level ${norm} (Besluit referentieniveaus), and ${referentieniveau.value} stands here. Change it, or say in a toelichting why the pupil does something else.`,
        },
        fixes: vervangDoor(referentieniveau, [norm]),
      };
    }
  },
});
