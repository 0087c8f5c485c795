import { alleInhoud } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

/** The last year of the route in which the vmbo exam can be taken (WVO 2.107j leden 1, 3 and 4). */
const LAATSTE_JAAR = 3;

export const regel = maakRegel({
  id: 'vmbo-examen-te-laat',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107j')],
  bereik: 'route',
  *check(route) {
    for (const { inhoud, jaar } of alleInhoud(route)) {
      if (jaar.nummer.value <= LAATSTE_JAAR) continue;
      const examen = inhoud.kind === 'examen' && inhoud.soort.value !== 'mbo' ? inhoud.soort.span : undefined;
      const diploma = inhoud.kind === 'diploma' && inhoud.soort === 'vmbo' ? inhoud : undefined;
      const span = examen ?? diploma?.vmboLeerweg?.span ?? diploma?.span;
      if (!span) continue;
      const wat = examen ? { nl: 'examen', en: 'exam' } : { nl: 'diploma', en: 'diploma' };
      yield {
        span,
        message: {
          nl: `Dit vmbo-${wat.nl} staat in jaar ${jaar.nummer.value}; het vmbo-examen is uiterlijk in jaar ${LAATSTE_JAAR} van de route klaar (WVO 2.107j). Zet het in jaar 2 of 3.`,
          en: `This vmbo ${wat.en} stands in year ${jaar.nummer.value}; the vmbo exam is complete in year ${LAATSTE_JAAR} of the route at the latest (WVO 2.107j). Put it in year 2 or 3.`,
        },
      };
    }
  },
});
