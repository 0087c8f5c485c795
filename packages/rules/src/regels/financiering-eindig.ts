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
    const regelingen = (route.borging?.financiering ?? []).map(
      (naam) => [naam, project.vind('regeling', naam.value)] as const,
    );
    // One that goes on to the end, or has none, takes over from those that stop.
    if (regelingen.some(([, regeling]) => regeling?.looptijd && (regeling.looptijd.tot?.value ?? einde) >= einde))
      return;
    for (const [naam, regeling] of regelingen) {
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
