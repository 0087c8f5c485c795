import { maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'swo-ontbreekt',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107b'), web('9.1.3')],
  bereik: 'route',
  *check({ naam, overeenkomst }) {
    if (overeenkomst) return;
    yield {
      span: naam.span,
      message: {
        nl: 'Deze route noemt geen overeenkomst. School en instelling leggen een route vast in een samenwerkingsovereenkomst, of binnen één bestuur in een interne regeling (WVO 2.107b). Voeg een regel `overeenkomst` toe met de naam ervan.',
        en: 'This route names no agreement. School and instelling lay down a route in a samenwerkingsovereenkomst, or under one board in an interne regeling (WVO 2.107b). Add a line `overeenkomst` with its name.',
      },
    };
  },
});
