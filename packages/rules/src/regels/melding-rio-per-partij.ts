import { type Melding, maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'melding-rio-per-partij',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107c'), web('9.1.4')],
  bereik: 'route',
  *check({ van, naar, gemeld }, { project }): Iterable<Melding> {
    const melders = new Set(gemeld.map(({ door }) => door.value));
    for (const { value, span } of [...(van?.scholen ?? []), ...(naar?.instellingen ?? [])]) {
      // A name that is not known is told once, by `onbekende-naam`.
      if (melders.has(value) || !project.vind('organisatie', value)) continue;
      yield {
        span,
        message: {
          nl: `Er staat niet dat ${value} de route heeft gemeld. School en instelling melden haar allebei in RIO; pas dan gelden de regels van een route (WVO 2.107c, WEB 9.1.4). Zet erbij: \`gemeld door ${value} op\` met de datum.`,
          en: `It does not say that ${value} has reported the route. School and instelling both report it in RIO; only then the rules of a route apply (WVO 2.107c, WEB 9.1.4). Add \`gemeld door ${value} op\` with the date.`,
        },
      };
    }
  },
});
