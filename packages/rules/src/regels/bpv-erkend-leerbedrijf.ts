import { alleOnderdelen } from '@leerroute/model';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { web } from '../wet.ts';

export const regel = maakRegel({
  id: 'bpv-erkend-leerbedrijf',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [web('7.2.8')],
  bereik: 'route',
  *check(route, { project }): Iterable<Melding> {
    for (const onderdeel of alleOnderdelen(route)) {
      if (onderdeel.soort.value !== 'bpv') continue;
      for (const { value, span } of onderdeel.bij) {
        const bedrijf = project.vind('organisatie', value);
        if (!bedrijf || bedrijf.erkendLeerbedrijf) continue;
        yield {
          span,
          related: [
            {
              bestand: bedrijf.bestand,
              span: bedrijf.naam.span,
              message: { nl: `Hier staat ${value}.`, en: `Here is ${value}.` },
            },
          ],
          message: {
            nl: `Van ${value} staat niet dat het een erkend leerbedrijf is, en bpv mag alleen daar (WEB 7.2.8 lid 4). Kijk in het register van SBB; zet bij ${value} \`erkend leerbedrijf\`, of kies een ander bedrijf.`,
            en: `It does not say that ${value} is a recognised leerbedrijf, and bpv is allowed only there (WEB 7.2.8 paragraph 4). Look in the register of SBB; add \`erkend leerbedrijf\` to ${value}, or choose another company.`,
          },
        };
      }
    }
  },
});
