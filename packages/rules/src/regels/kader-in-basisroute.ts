import { soortVan } from '@leerroute/model';
import { wordtBasis } from '../leerweg-herstel.ts';
import { maakRegel } from '../toetsregel.ts';
import { ub } from '../wet.ts';

export const regel = maakRegel({
  id: 'kader-in-basisroute',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [ub('2.23'), ub('3.5')],
  bereik: 'route',
  *check(route) {
    if (!['doorlopend', 'geïntegreerd'].includes(soortVan(route)) || route.naar?.niveau.value !== 2) return;
    for (const leerweg of route.van?.leerwegen ?? []) {
      if (leerweg.value !== 'kb') continue;
      yield {
        span: leerweg.span,
        message: {
          nl: 'Leerlingen van kaderniveau kunnen wel meedoen in een route van bb naar mbo 2: zij staan dan ingeschreven in bb en volgen vakken op kaderniveau (UB 2.23 lid 2, UB 3.5 lid 2). Schrijf alleen `bb`, en zet met `toelichting` bij een vak dat het op kaderniveau kan.',
          en: 'Pupils of kader level can take part in a route from bb to mbo 2: they are enrolled in bb and take subjects at kader level (UB 2.23 paragraph 2, UB 3.5 paragraph 2). Write `bb` only, and say with `toelichting` which subjects can be taken at kader level.',
        },
        fixes: [wordtBasis(route, leerweg)],
      };
    }
  },
});
