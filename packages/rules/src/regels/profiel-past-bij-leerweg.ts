import type { Localized, VmboLeerweg } from '@leerroute/model';
import { profielenVan } from '../profielen.ts';
import { maakRegel } from '../toetsregel.ts';
import { wvo } from '../wet.ts';

const UITLEG: Localized = {
  nl: 'Voor tl zijn er de profielen techniek, zorg en welzijn, economie en groen (WVO 2.25); voor bb, kb en gl de tien beroepsgerichte (WVO 2.26, 2.27).',
  en: 'For tl there are the profiles techniek, zorg en welzijn, economie and groen (WVO 2.25); for bb, kb and gl the ten vocational ones (WVO 2.26, 2.27).',
};

export const regel = maakRegel({
  id: 'profiel-past-bij-leerweg',
  severity: 'warning',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.25'), wvo('2.26'), wvo('2.27')],
  bereik: 'route',
  *check(route) {
    const { leerwegen = [], profielen = [] } = route.van ?? {};
    const bekend = profielen.map((naam) => ({ naam, leerwegen: profielenVan(naam).flatMap((een) => een.leerwegen) }));
    if (leerwegen.length === 0 || bekend.length === 0 || bekend.some((een) => een.leerwegen.length === 0)) return;
    const past = (een: { readonly leerwegen: readonly VmboLeerweg[] }) =>
      leerwegen.some(({ value }) => een.leerwegen.includes(value));
    for (const een of bekend) {
      if (past(een)) continue;
      const genoemd = leerwegen.map(({ value }) => value).join(', ');
      yield {
        span: een.naam.span,
        message: {
          nl: `Het profiel ${een.naam.value} bestaat niet in ${genoemd}. ${UITLEG.nl} Kies een profiel van deze leerweg, of een andere leerweg.`,
          en: `The profile ${een.naam.value} does not exist in ${genoemd}. ${UITLEG.en} Choose a profile of this leerweg, or another leerweg.`,
        },
      };
    }
    if (!bekend.every(past)) return;
    for (const leerweg of leerwegen) {
      if (bekend.some((een) => een.leerwegen.includes(leerweg.value))) continue;
      yield {
        span: leerweg.span,
        message: {
          nl: `Voor ${leerweg.value} noemt de route geen profiel dat daar bestaat. ${UITLEG.nl} Voeg het profiel voor ${leerweg.value} toe, of laat de leerweg weg.`,
          en: `For ${leerweg.value} the route names no profile that exists there. ${UITLEG.en} Add the profile for ${leerweg.value}, or leave the leerweg out.`,
        },
      };
    }
  },
});
