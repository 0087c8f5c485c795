import { statusVan } from '@leerroute/model';
import { plekVanBorging } from '../borging.ts';
import { laatsteDagVanLopendeRoute } from '../loopt-nog.ts';
import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'evaluatie-gepland',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route, { peildatum }) {
    if (statusVan(route) === 'actief' && !laatsteDagVanLopendeRoute(route, peildatum)) return;
    const evaluaties = route.borging?.evaluaties ?? [];
    if (evaluaties.some(({ value }) => value >= peildatum)) return;
    const laatste = [...evaluaties].sort((a, b) => (a.value < b.value ? 1 : -1))[0];
    yield {
      span: laatste?.span ?? plekVanBorging(route),
      message: laatste
        ? {
            nl: `De laatste evaluatie was op ${laatste.value} en er staat geen volgende. Een route is nooit klaar: plan de volgende, bijvoorbeeld met een tweede regel \`evaluatie\`.`,
            en: `The last evaluation was on ${laatste.value} and no next one is planned. A route is never finished: plan the next one, for example with a second line \`evaluatie\`.`,
          }
        : {
            nl: 'Er staat geen evaluatie gepland. Een route is nooit klaar: zet in `borging` wanneer u haar samen bekijkt, bijvoorbeeld `evaluatie 2027-06-15`.',
            en: 'No evaluation is planned. A route is never finished: write in `borging` when you look at it together, for example `evaluatie 2027-06-15`.',
          },
    };
  },
});
