import { alleInhoud, faseVan } from '@leerroute/model';
import { maakRegel } from '../toetsregel.ts';
import { vervangDoor } from '../voorstellen.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'inschrijving-per-fase',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107e'), web('9.1.6')],
  bereik: 'route',
  *check(route, { project }) {
    for (const { inhoud, jaar } of alleInhoud(route)) {
      if (inhoud.kind !== 'ingeschreven') continue;
      const vmbo = faseVan(jaar.nummer.value) === 'vmbo';
      const soort = project.vind('organisatie', inhoud.bij.value)?.soort;
      const horen = ((vmbo ? route.van?.scholen : route.naar?.instellingen) ?? []).map(({ value }) => value);
      if (!soort) continue;
      const klopt = soort === (vmbo ? 'school' : 'instelling');
      if (klopt && (horen.length === 0 || horen.includes(inhoud.bij.value))) continue;
      const raad =
        horen.length > 0
          ? { nl: `Schrijf ${horen.join(' of ')}`, en: `Write ${horen.join(' or ')}` }
          : vmbo
            ? { nl: 'Noem de school', en: 'Name the school' }
            : { nl: 'Noem de instelling', en: 'Name the instelling' };
      yield {
        span: inhoud.bij.span,
        message: vmbo
          ? {
              nl: `In jaar 1 en 2 is iemand leerling van de school, en niet ingeschreven bij ${inhoud.bij.value} (WVO 2.107e lid 1). ${raad.nl}, of laat de regel weg: dan geldt de wet.`,
              en: `In years 1 and 2 somebody is a pupil of the school, and not enrolled at ${inhoud.bij.value} (WVO 2.107e paragraph 1). ${raad.en}, or leave the line out: then the law holds.`,
            }
          : {
              nl: `Vanaf jaar 3 is iemand student van de instelling, en niet meer ingeschreven bij ${inhoud.bij.value} (WVO 2.107e lid 2, WEB 9.1.6). ${raad.nl}, of laat de regel weg: dan geldt de wet.`,
              en: `From year 3 on somebody is a student of the instelling, and no longer enrolled at ${inhoud.bij.value} (WVO 2.107e paragraph 2, WEB 9.1.6). ${raad.en}, or leave the line out: then the law holds.`,
            },
        fixes: vervangDoor(inhoud.bij, horen),
      };
    }
  },
});
