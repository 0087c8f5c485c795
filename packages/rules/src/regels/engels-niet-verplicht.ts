import { alleOnderdelen } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { ekb } from '../wet.ts';

export const regel = maakRegel({
  id: 'engels-niet-verplicht',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ekb('3')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const niveau = route.naar?.niveau.value;
    if (niveau !== 2 && niveau !== 3) return;
    for (const { soort, naam } of alleOnderdelen(route)) {
      if (soort.value !== 'generiek' || naam?.value !== 'engels') continue;
      yield {
        span: naam.span,
        message: {
          nl: `Engels is in mbo ${niveau} geen verplicht generiek onderdeel; dat is het alleen in mbo 4 (EKB 3). Het mag wel, bijvoorbeeld voor wie doorleert; laat het anders weg.`,
          en: `English is no obligatory generic part in mbo ${niveau}; it is in mbo 4 only (EKB 3). It is allowed, for those who go on learning, say; else leave it out.`,
        },
      };
    }
  },
});
