import type { Document } from '../klassen.ts';
import type { Verschil } from '../koppelen/verschil.ts';
import { anders, komtEnGaat, type Soort, verhuist } from '../soort.ts';

function examendocumenten({ oud, nieuw }: Verschil): readonly Document[] {
  const sleutel = (nieuw ?? oud)?.sleutel ?? '';
  if (sleutel.startsWith('mbo')) return ['mbo-examen'];
  return sleutel.startsWith('se') ? ['pta'] : ['vmbo-examen'];
}

const diplomadocumenten = ({ oud, nieuw }: Verschil): readonly Document[] =>
  (nieuw ?? oud)?.sleutel.startsWith('vmbo') ? ['programma', 'vmbo-examen'] : ['mbo-examen'];

/** Exams and the diplomas they lead to. */
export const examens: readonly Soort[] = [
  ...komtEnGaat(
    { over: ['examen'], raakt: examendocumenten },
    {
      id: 'examen-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} doet ${z.naam.nl}${z.in.nl} niet meer.`,
        en: `${z.wie.en} no longer take ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'examen-toegevoegd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} doet ook ${z.naam.nl}${z.in.nl}.`,
        en: `${z.wie.en} also take ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...verhuist({
    id: 'examen-verplaatst',
    niveau: 'ingrijpend',
    over: ['examen'],
    raakt: examendocumenten,
    zin: elders('doet', 'take'),
  }),
  ...anders({
    id: 'examentijdvak-gewijzigd',
    niveau: 'merkbaar',
    over: ['examen.tijdvak'],
    bundelt: true,
    raakt: examendocumenten,
    zin: (z) => ({
      nl: `${z.wie.nl} doet ${z.naam.nl}${z.in.nl} in een ander tijdvak: ${z.naar.nl} in plaats van ${z.van.nl}.`,
      en: `${z.wie.en} take ${z.naam.en}${z.in.en} in another exam period: ${z.naar.en} instead of ${z.van.en}.`,
    }),
  }),
  ...komtEnGaat(
    { over: ['diploma'], raakt: diplomadocumenten },
    {
      id: 'diploma-vervallen',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} haalt${z.in.nl} het ${z.naam.nl} niet meer.`,
        en: `${z.wie.en} no longer get the ${z.naam.en}${z.in.en}.`,
      }),
    },
    {
      id: 'diploma-toegevoegd',
      niveau: 'ingrijpend',
      zin: (z) => ({
        nl: `${z.wie.nl} haalt${z.in.nl} ook het ${z.naam.nl}.`,
        en: `${z.wie.en} also get the ${z.naam.en}${z.in.en}.`,
      }),
    },
  ),
  ...verhuist({
    id: 'diploma-verplaatst',
    niveau: 'ingrijpend',
    over: ['diploma'],
    raakt: diplomadocumenten,
    zin: elders('haalt het', 'get the'),
  }),
];

function elders(nl: string, en: string): Soort['zin'] {
  return ({ wie, naam, verschil: { oudJaar, nieuwJaar } }) =>
    oudJaar === nieuwJaar
      ? {
          nl: `${wie.nl} ${nl} ${naam.nl} in jaar ${nieuwJaar} op een andere weg door de route.`,
          en: `${wie.en} ${en} ${naam.en} on another way through the route in year ${nieuwJaar}.`,
        }
      : {
          nl: `${wie.nl} ${nl} ${naam.nl} in jaar ${nieuwJaar} in plaats van in jaar ${oudJaar}.`,
          en: `${wie.en} ${en} ${naam.en} in year ${nieuwJaar} instead of year ${oudJaar}.`,
        };
}
