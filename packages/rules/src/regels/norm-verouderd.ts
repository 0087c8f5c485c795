import { schooljaarOp, statusVan } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { WETSVERSIE } from '../wet.ts';

export const regel = maakRegel({
  id: 'norm-verouderd',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'project',
  *check(project, { peildatum }) {
    if (schooljaarOp(peildatum).start <= schooljaarOp(WETSVERSIE).start) return;
    const route = project.routes.find((een) => statusVan(een) !== 'gestopt');
    if (!route) return;
    yield {
      bestand: route.bestand,
      span: route.naam.span,
      message: {
        nl: `De regels gaan uit van de wet zoals die geldt op ${WETSVERSIE}; op ${peildatum}, een later schooljaar, kan zij veranderd zijn. Werk dit programma bij, en kijk tot die tijd de normen voor uren en examens zelf na.`,
        en: `The rules go by the law as it holds on ${WETSVERSIE}; on ${peildatum}, in a later school year, it may have changed. Update this program, and until then check the norms for hours and exams yourself.`,
      },
    };
  },
});
