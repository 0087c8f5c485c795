import { cohortenVan, laatsteDag } from '@leerroute/model';
import { LAATSTE_OUDE_COHORT, OMSLAG } from '../normen.ts';
import { maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'overgangsnorm-besluit-ontbreekt',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [web('12.4c.2')],
  bereik: 'route',
  *check(route) {
    const { urennorm } = route;
    if (urennorm?.norm.value !== 'oud' || (urennorm.besluit && urennorm.besluit.value.trim() !== '')) return;
    const laatste = laatsteDag(route);
    if (laatste !== undefined && laatste < OMSLAG) return;
    const eerste = cohortenVan(route)?.eerste;
    if (eerste && eerste.start > LAATSTE_OUDE_COHORT.start) return;
    yield {
      span: urennorm.besluit?.span ?? urennorm.norm.span,
      message: {
        nl: 'Wie na 1 augustus 2026 de oude urennorm houdt, heeft daarvoor een gezamenlijk besluit van beide besturen nodig (WEB 12.4c.2). Noem het: `urennorm oud besluit "…"`.',
        en: 'Keeping the old urennorm after 1 August 2026 takes a joint decision of both boards (WEB 12.4c.2). Name it: `urennorm oud besluit "…"`.',
      },
    };
  },
});
