import { laatsteDagVanLopendeRoute } from '../loopt-nog.ts';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'financiering-eindig',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project, peildatum }) {
    const einde = laatsteDagVanLopendeRoute(route, peildatum);
    if (!einde) return;
    for (const naam of route.borging?.financiering ?? []) {
      const regeling = project.vind('regeling', naam.value);
      const tot = regeling?.looptijd?.tot;
      if (!regeling || !tot || tot.value >= einde) continue;
      yield {
        span: naam.span,
        related: [
          {
            bestand: regeling.bestand,
            span: tot.span,
            message: { nl: 'Hier stopt de regeling.', en: 'The scheme ends here.' },
          },
        ],
        message: {
          nl: `De regeling ${naam.value} loopt tot en met ${tot.value}, maar de laatste groep is pas op ${einde} klaar. Regel hoe de laatste maanden betaald worden en schrijf die regeling erbij.`,
          en: `The scheme ${naam.value} runs until ${tot.value}, but the last group is done on ${einde} only. Arrange how the last months are paid and add that scheme.`,
        },
      };
    }
  },
});
