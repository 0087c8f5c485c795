import { soortVan } from '@leerroute/model';
import { wordtBasis } from '../leerweg-herstel.ts';
import { maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'geintegreerd-alleen-bb-mbo2',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107l'), web('9.1.17')],
  bereik: 'route',
  *check(route) {
    if (soortVan(route) !== 'geïntegreerd') return;
    for (const leerweg of route.van?.leerwegen ?? []) {
      if (leerweg.value === 'bb') continue;
      yield {
        span: leerweg.span,
        message: {
          nl: `Een geïntegreerde route komt in de plaats van de basisberoepsgerichte leerweg en kan dus niet van ${leerweg.value} vertrekken (WVO 2.107l lid 1). Laat ${leerweg.value} weg, of kies \`soort doorlopend\`.`,
          en: `A geïntegreerde route takes the place of the basisberoepsgerichte leerweg, so it cannot start from ${leerweg.value} (WVO 2.107l paragraph 1). Leave ${leerweg.value} out, or choose \`soort doorlopend\`.`,
        },
        fixes: [wordtBasis(route, leerweg)],
      };
    }
    const niveau = route.naar?.niveau;
    if (!niveau || niveau.value === 2) return;
    yield {
      span: niveau.span,
      message: {
        nl: `Een geïntegreerde route leidt op voor een basisberoepsopleiding, dus voor mbo 2 en niet voor mbo ${niveau.value} (WVO 2.107l lid 2). Kies een kwalificatie op niveau 2, of \`soort doorlopend\`.`,
        en: `A geïntegreerde route leads to a basisberoepsopleiding, which is mbo 2 and not mbo ${niveau.value} (WVO 2.107l paragraph 2). Choose a kwalificatie at level 2, or \`soort doorlopend\`.`,
      },
    };
  },
});
