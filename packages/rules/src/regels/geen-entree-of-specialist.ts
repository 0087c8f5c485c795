import { zoekKwalificatie } from '@leerroute/catalogue';
import { soortVan } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'geen-entree-of-specialist',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [web('9.1.2'), web('7.2.2')],
  bereik: 'route',
  *check(route) {
    if (soortVan(route) !== 'doorlopend' || !route.naar) return;
    const { niveau, kwalificaties } = route.naar;
    if (niveau.value === 1) {
      yield {
        span: niveau.span,
        message: {
          nl: 'Mbo 1 is een entreeopleiding, en die kan geen deel zijn van een doorlopende route (WEB 9.1.2 lid 1). Kies mbo 2, 3 of 4; of schrijf `soort leerlijn`.',
          en: 'Mbo 1 is an entreeopleiding, which cannot be part of a doorlopende route (WEB 9.1.2 paragraph 1). Choose mbo 2, 3 or 4; or write `soort leerlijn`.',
        },
      };
      return;
    }
    for (const { crebo } of kwalificaties) {
      const gevonden = zoekKwalificatie(crebo.value);
      if (gevonden.soort !== 'gevonden') continue;
      const { naam, soort } = gevonden.item;
      if (soort !== 'entreeopleiding' && soort !== 'specialistenopleiding') continue;
      yield {
        span: crebo.span,
        message: {
          nl: `${crebo.value} ${naam} is een ${soort}, en die kan geen deel zijn van een doorlopende route (WEB 9.1.2 lid 1). Kies een basisberoeps-, vak- of middenkaderopleiding.`,
          en: `${crebo.value} ${naam} is a ${soort}, which cannot be part of a doorlopende route (WEB 9.1.2 paragraph 1). Choose a basisberoepsopleiding, vakopleiding or middenkaderopleiding.`,
        },
      };
    }
  },
});
