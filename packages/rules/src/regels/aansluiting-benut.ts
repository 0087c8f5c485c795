import { alleOnderdelen } from '@leerroute/model';
import { isMboCode } from '../mbo-code.ts';
import { woordVan } from '../onderdeelaard.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'aansluiting-benut',
  severity: 'info',
  vindt: 'volledigheid',
  wettelijk: false,
  herstelbaar: false,
  basis: [],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    for (const onderdeel of alleOnderdelen(route)) {
      const code = onderdeel.dekt.find(({ value }) => isMboCode(value));
      if (onderdeel.soort.value !== 'keuzevak' || !code || onderdeel.teltAls.length > 0) continue;
      const kerntaak = code.value.replace(/-W\d+$/i, '');
      yield {
        span: woordVan(onderdeel),
        related: [
          {
            bestand: route.bestand,
            span: code.span,
            message: { nl: 'Dit dekt het al.', en: 'It already covers this.' },
          },
        ],
        message: {
          nl: `Dit keuzevak dekt ${code.value}, maar telt in het mbo nergens voor mee; de leerling doet dat werk dan twee keer. Kan het al meetellen, schrijf dan \`telt als kerntaak ${kerntaak}\` en splits de uren in vo en bo.`,
          en: `This keuzevak covers ${code.value} but counts for nothing in the mbo, so that the pupil does that work twice. If it can count already, write \`telt als kerntaak ${kerntaak}\` and split the hours into vo and bo.`,
        },
      };
    }
  },
});
