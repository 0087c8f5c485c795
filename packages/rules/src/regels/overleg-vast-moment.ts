import { alleInhoud } from '@leerroute/model';
import { plekVanBorging } from '../borging.ts';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'overleg-vast-moment',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { project }) {
    if (route.borging && route.borging.overleg.length > 0) return;
    const regio = route.regio && project.vind('regio', route.regio.value);
    if (regio && regio.overleg.length > 0) return;
    for (const { inhoud } of alleInhoud(route)) if (inhoud.kind === 'overleg') return;
    yield {
      span: plekVanBorging(route),
      message: {
        nl: 'School en instelling hebben geen vast overleg. Zonder vast moment hangt de afstemming af van wie er toevallig tijd heeft. Schrijf het in `borging`, bijvoorbeeld `overleg elke vr 13:30`.',
        en: 'School and instelling have no fixed consultation. Without a fixed moment it depends on who happens to have time. Write it in `borging`, for example `overleg elke vr 13:30`.',
      },
    };
  },
});
