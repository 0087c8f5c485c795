import { alleInhoud } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'overstapoptie-per-jaar',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107k'), web('9.1.14'), wvo('2.107b')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    const metUitweg = new Set(
      [...alleInhoud(route)].flatMap(({ inhoud, jaar }) => (inhoud.kind === 'overstap' ? [jaar] : [])),
    );
    for (const jaar of route.jaren) {
      if (metUitweg.has(jaar)) continue;
      const nummer = jaar.nummer.value;
      yield {
        span: jaar.nummer.span,
        message: {
          nl: `In jaar ${nummer} staat niet waar een leerling heen kan die stopt met de route. School en instelling moeten hem dan een ander diploma laten halen (WVO 2.107k, WEB 9.1.14). Voeg een regel \`overstap naar …\` toe.`,
          en: `Year ${nummer} does not say where a pupil can go who stops with the route. School and instelling must then let the pupil get another diploma (WVO 2.107k, WEB 9.1.14). Add a line \`overstap naar …\`.`,
        },
      };
    }
  },
});
