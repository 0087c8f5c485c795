import { cohortenVan, schooljaarTekst } from '@leerroute/model';
import { LAATSTE_OUDE_COHORT } from '../normen.ts';
import { maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'overgangsnorm-niet-toegestaan',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [web('12.4c.2')],
  bereik: 'route',
  *check(route) {
    const cohorten = cohortenVan(route);
    const { urennorm } = route;
    if (urennorm?.norm.value !== 'oud' || !cohorten || cohorten.laatste.start <= LAATSTE_OUDE_COHORT.start) return;
    const allemaal = cohorten.eerste.start > LAATSTE_OUDE_COHORT.start;
    const laatste = schooljaarTekst(LAATSTE_OUDE_COHORT);
    const raad = allemaal
      ? { nl: 'Kies `urennorm nieuw`.', en: 'Choose `urennorm nieuw`.' }
      : {
          nl: 'Splits de route: een voor de cohorten met de oude norm, en een voor de latere met de nieuwe.',
          en: 'Split the route: one for the cohorts with the old norm, one for the later ones with the new norm.',
        };
    yield {
      span: urennorm.norm.span,
      related: [
        {
          bestand: route.bestand,
          span: route.cohort?.tot?.span ?? route.cohort?.van.span ?? urennorm.span,
          message: { nl: 'Voor dit cohort mag het niet meer.', en: 'For this cohort it is no longer allowed.' },
        },
      ],
      message: {
        nl: `De oude urennorm mag voor het laatst voor cohort ${laatste}; deze route loopt door tot en met cohort ${schooljaarTekst(cohorten.laatste)} (WEB 12.4c.2). ${raad.nl}`,
        en: `The old urennorm is allowed for the last time for cohort ${laatste}; this route goes on to cohort ${schooljaarTekst(cohorten.laatste)} (WEB 12.4c.2). ${raad.en}`,
      },
      fixes: allemaal
        ? [
            {
              titel: { nl: 'Kies de nieuwe urennorm', en: 'Choose the new urennorm' },
              veilig: false,
              bewerkingen: [{ span: urennorm.span, tekst: 'urennorm nieuw' }],
            },
          ]
        : [],
    };
  },
});
