import { jarenVan, routeduur } from '@leerroute/model';
import { routeduurnorm } from '../normen.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'routeduur-binnen-grenzen',
  severity: 'error',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [wvo('2.107g'), web('9.1.9')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (!route.naar) return;
    const { niveau, studieduur } = route.naar;
    const norm = routeduurnorm(niveau.value, studieduur?.value);
    const duur = routeduur(route);
    if (!norm || (norm.min <= duur && duur <= norm.max)) return;
    const teLang = duur > norm.max;
    const jaren = jarenVan(route);
    const eersteTeveel = jaren.find((jaar) => jaar.nummer.value > norm.max);
    const plek = (teLang ? eersteTeveel : undefined) ?? jaren.at(-1);
    const opleiding = studieduur
      ? {
          nl: `een ${studieduur.value}-jarige opleiding op mbo ${niveau.value}`,
          en: `a ${studieduur.value}-year mbo ${niveau.value} opleiding`,
        }
      : { nl: `een opleiding op mbo ${niveau.value}`, en: `an mbo ${niveau.value} opleiding` };
    const beschreven =
      duur === 1 ? { nl: 'is 1 jaar', en: 'is 1 year' } : { nl: `zijn ${duur} jaren`, en: `are ${duur} years` };
    yield {
      span: plek?.nummer.span ?? route.naam.span,
      vindt: teLang ? 'strijdigheid' : 'volledigheid',
      basis: norm.basis,
      message: {
        nl: `Een route naar ${opleiding.nl} duurt ${norm.min} ${norm.max - norm.min === 1 ? 'of' : 'tot en met'} ${norm.max} jaar, geteld vanaf leerjaar 3 (WVO 2.107g); hier ${beschreven.nl} beschreven. ${teLang ? 'Kort de route in, of pas de studieduur aan.' : 'Beschrijf de jaren die nog ontbreken, of pas de studieduur aan.'}`,
        en: `A route to ${opleiding.en} takes ${norm.min} to ${norm.max} years, counted from leerjaar 3 (WVO 2.107g); there ${beschreven.en} here. ${teLang ? 'Shorten the route, or change the studieduur.' : 'Describe the years that are missing, or change the studieduur.'}`,
      },
    };
  },
});
