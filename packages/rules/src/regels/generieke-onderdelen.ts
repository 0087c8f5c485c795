import { type Localized, metGeneste, type Stapinhoud } from '@leerroute/model';
import { padZonder } from '../pad-zonder.ts';
import { ontkend } from '../teksten.ts';
import { type Melding, maakRegel } from '../toetsregel.ts';
import { ekb } from '../wet.ts';

const ALTIJD: Readonly<Record<string, Localized>> = {
  nederlands: { nl: 'Nederlands', en: 'Dutch' },
  rekenen: { nl: 'rekenen', en: 'arithmetic (rekenen)' },
  'loopbaan-en-burgerschap': { nl: 'loopbaan en burgerschap', en: 'career and citizenship (loopbaan en burgerschap)' },
};
const MBO_4: Readonly<Record<string, Localized>> = { ...ALTIJD, engels: { nl: 'Engels', en: 'English' } };

export const regel = maakRegel({
  id: 'generieke-onderdelen',
  severity: 'warning',
  vindt: 'volledigheid',
  wettelijk: true,
  herstelbaar: false,
  basis: [ekb('3')],
  bereik: 'route',
  *check(route): Iterable<Melding> {
    if (!route.naar || route.jaren.length === 0) return;
    const niveau = route.naar.niveau;
    for (const [vak, naam] of Object.entries(niveau.value === 4 ? MBO_4 : ALTIJD)) {
      const pad = padZonder(route, (inhoud) => isGeneriek(inhoud, vak));
      if (!pad) continue;
      const { leerling, geen } = ontkend(pad);
      yield {
        span: niveau.span,
        pad,
        message: {
          nl: `${leerling.nl} krijgt op het mbo ${geen.nl}${naam.nl}, en dat hoort bij elke opleiding op mbo ${niveau.value} (EKB 3). Voeg \`generiek ${vak}\` met uren toe.`,
          en: `${leerling.en} has ${geen.en}${naam.en} in the mbo, which is part of every programme at mbo ${niveau.value} (EKB 3). Add \`generiek ${vak}\` with its hours.`,
        },
      };
    }
  },
});

function isGeneriek(inhoud: Stapinhoud, vak: string): boolean {
  if (inhoud.kind !== 'onderdeel') return false;
  return [...metGeneste([inhoud])]
    .flatMap((onderdeel) => [onderdeel, ...onderdeel.teltAls])
    .some(({ soort, naam }) => soort.value === 'generiek' && naam?.value === vak);
}
