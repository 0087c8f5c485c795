import { faseVan, type Stapinhoud } from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { ontkend } from '../teksten.ts';
import { maakRegel } from '../toetsregel.ts';
import { vakkenIn, vraagtVolledigExamen } from '../vmbo-vakken.ts';
import { wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'lo-gespreid-en-afgesloten',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.33')],
  bereik: 'route',
  *check(route) {
    if (!vraagtVolledigExamen(route)) return;
    const jaren = route.jaren.filter(({ nummer }) => faseVan(nummer.value) === 'vmbo');
    const tekorten = jaren.flatMap((jaar) => {
      const keuzes = padZonder(route, isLo, [jaar]);
      return keuzes ? [{ jaar, keuzes }] : [];
    });
    // Without lo in any year it is the common part that is incomplete, which has a rule of its own.
    if (tekorten.length === jaren.length) return;
    for (const { jaar, keuzes } of tekorten) {
      const { leerling, geen } = ontkend(keuzes);
      const nummer = jaar.nummer.value;
      yield {
        span: jaar.nummer.span,
        pad: keuzes,
        message: {
          nl: `${leerling.nl} heeft in jaar ${nummer} ${geen.nl}lichamelijke opvoeding; die hoort in elk leerjaar van het vmbo, in het laatste tot en met november (WVO 2.33). Zet er \`vak lo\` bij.`,
          en: `${leerling.en} has ${geen.en}physical education in year ${nummer}; it belongs in every year of the vmbo, in the last one until the end of November (WVO 2.33). Add \`vak lo\`.`,
        },
      };
    }
  },
});

function isLo(inhoud: Stapinhoud): boolean {
  return inhoud.kind === 'onderdeel' && vakkenIn(inhoud).some((vak) => vak === 'lo' || vak === 'lo2');
}
