import { zoekKwalificatie } from '@leerroute/catalogue';
import { type Naar, somOp } from '@leerroute/model';
import { routeduurnorm } from '../normen.ts';
import { maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

/** The lengths in years that an opleiding of this level can have, longest included (WEB 7.2.4a leden 3 and 4). */
function studieduren(niveau: number): readonly number[] {
  return [1, 2, 3, 4].filter((jaren) => routeduurnorm(niveau, jaren) !== undefined);
}

/** A specialistenopleiding lasts one year; that it has no place in a route is another matter. */
function isSpecialist({ kwalificaties }: Naar): boolean {
  return kwalificaties.some(({ crebo }) => {
    const gevonden = zoekKwalificatie(crebo.value);
    return gevonden.soort === 'gevonden' && gevonden.item.soort === 'specialistenopleiding';
  });
}

export const regel = maakRegel({
  id: 'studieduur-past-bij-niveau',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [web('7.2.4a')],
  bereik: 'route',
  *check(route) {
    const { naar } = route;
    if (!naar?.studieduur || isSpecialist(naar)) return;
    const { niveau, studieduur } = naar;
    const mag = studieduren(niveau.value);
    if (mag.length === 0 || mag.includes(studieduur.value)) return;
    const jaren = mag.map(String);
    yield {
      span: studieduur.span,
      message: {
        nl: `Een opleiding op mbo ${niveau.value} duurt ${somOp(jaren, 'of')} jaar, niet ${studieduur.value} (WEB 7.2.4a). Schrijf hier de studieduur van de mbo-opleiding zelf, zonder de jaren op het vmbo.`,
        en: `An mbo programme of level ${niveau.value} lasts ${somOp(jaren, 'or')} years, not ${studieduur.value} (WEB 7.2.4a). Write the length of the mbo programme itself, without the years at the vmbo.`,
      },
      fixes: mag.map((duur) => ({
        titel: { nl: `Maak er studieduur ${duur} jaar van`, en: `Make it studieduur ${duur} jaar` },
        veilig: false,
        bewerkingen: [{ span: studieduur.span, tekst: String(duur) }],
      })),
    };
  },
});
