import { alleInhoud } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'keuze-schijn',
  severity: 'info',
  vindt: 'strijdigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route) {
    for (const { inhoud: groep } of alleInhoud(route)) {
      if (groep.kind !== 'keuzegroep') continue;
      const aantal = groep.opties.length;
      if (aantal === 0 || groep.min.value !== aantal || (groep.max && groep.max.value !== aantal)) continue;
      yield {
        span: groep.min.span,
        message: {
          nl: `Hier valt niets te kiezen: er ${aantal === 1 ? 'is 1 onderdeel en dat moet' : `zijn ${aantal} onderdelen en ze moeten alle ${aantal}`}. Zet de onderdelen zonder \`kies\` in het jaar, of voeg een onderdeel toe waaruit de leerling kan kiezen.`,
          en: `There is nothing to choose here: ${aantal === 1 ? 'the only part must be taken' : `all ${aantal} parts must be taken`}. Put the parts in the year without \`kies\`, or add a part that the pupil can choose.`,
        },
      };
    }
  },
});
