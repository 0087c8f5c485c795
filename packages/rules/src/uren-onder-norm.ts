import {
  type Localized,
  type MboLeerweg,
  optelling,
  type Route,
  routeduur,
  schooljaarTekst,
  uitersten,
  urenVan,
} from '@leerroute/model';
import { type Uren, urennormen } from './normen.ts';
import { getal, wie } from './teksten.ts';
import type { Melding, Omgeving } from './toetsregel.ts';

const NAMEN: Readonly<Record<keyof Uren, Localized>> = {
  totaal: { nl: 'uur', en: 'hours' },
  bot: { nl: 'uur begeleide onderwijstijd (BOT)', en: 'hours of guided time (BOT)' },
  bpv: { nl: 'uur beroepspraktijkvorming (bpv)', en: 'hours of work placement (bpv)' },
};

/** The pupil path that stays furthest below the norm of the leerweg it ends in; at most one finding per route. */
export function* onderNorm(route: Route, { peildatum }: Omgeving, maat: keyof Uren): Iterable<Melding> {
  const telling = optelling((inhoud) => urenVan(inhoud, maat));
  const tekorten = uitersten(route, telling, 'min')
    .filter(({ einde }) => einde === 'route')
    .flatMap((pad) => urennormen(route, pad.leerweg, peildatum).map((norm) => ({ pad, norm })))
    .filter(({ pad, norm }) => pad.waarde < norm[maat])
    .sort((a, b) => b.norm[maat] - b.pad.waarde - (a.norm[maat] - a.pad.waarde));
  const [ergste] = tekorten;
  if (!ergste) return;
  const { pad, norm } = ergste;
  const [telt, nodig, tekort] = [getal(pad.waarde), getal(norm[maat]), getal(norm[maat] - pad.waarde)];
  const [wat, leerling, jaren] = [NAMEN[maat], wie(pad.keuzes), routeduur(route)];
  const artikel = norm.norm.basis[0]?.titel ?? '';
  const cohort = norm.cohort ? schooljaarTekst(norm.cohort) : undefined;
  yield {
    span: route.naam.span,
    pad: pad.keuzes,
    basis: norm.norm.basis,
    message: {
      nl: `${leerling.nl} komt uit op ${telt.nl} ${wat.nl}; de norm voor een route van ${jaren} jaar ${pad.leerweg}${
        cohort ? ` is voor cohort ${cohort}` : ' is'
      } ${nodig.nl} uur (${artikel}). Plan ${tekort.nl} uur erbij; in welk jaar is vrij.${raad(maat, pad.leerweg).nl}`,
      en: `${leerling.en} gets ${telt.en} ${wat.en}; the norm for a ${pad.leerweg} route of ${jaren} years${
        cohort ? ` for cohort ${cohort}` : ''
      } is ${nodig.en} (${artikel}). Plan ${tekort.en} more; you may choose the year.${raad(maat, pad.leerweg).en}`,
    },
  };
}

function raad(maat: keyof Uren, leerweg: MboLeerweg): Localized {
  if (maat === 'bot')
    return {
      nl: ' Onderdelen met `onbegeleid` en bpv tellen hierin niet mee.',
      en: ' Parts that are `onbegeleid` and bpv do not count here.',
    };
  if (maat === 'bpv' && leerweg === 'bol')
    return { nl: ' Alleen onderdelen van de soort `bpv` tellen mee.', en: ' Only parts of the kind `bpv` count.' };
  return { nl: '', en: '' };
}
