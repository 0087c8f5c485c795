import type { Language, Localized } from '@leerroute/model';
import { getal } from '../bomen/waarden.ts';
import type { Leerlingzicht, Spreiding } from '../leerling/types.ts';
import { code, tabel, tekst } from './opmaak.ts';

/** What the pupils of one route get before and after, in Markdown: first in sentences, then in a table. */
export function leerlingtabel(zicht: Leerlingzicht, taal: Language): string {
  const { kop, rijen } = leerlingrijen(zicht, taal);
  const zinnen = zicht.gevolgen.map((gevolg) => `- ${tekst(gevolg[taal])}`).join('\n');
  const cellen = rijen.map((rij) => rij.map(tekst));
  return [`#### route ${code(zicht.route)}`, zinnen, tabel(kop, cellen)].filter(Boolean).join('\n\n');
}

/** The rows of that table as plain text: what, before, after. */
export function leerlingrijen(
  zicht: Leerlingzicht,
  taal: Language,
): { readonly kop: readonly string[]; readonly rijen: readonly (readonly string[])[] } {
  const t = (woorden: Localized): string => woorden[taal];
  const jaar = (nummer: number | undefined): string =>
    nummer === undefined
      ? t({ nl: 'hele route', en: 'whole route' })
      : t({ nl: `jaar ${nummer}`, en: `year ${nummer}` });
  const aantal = (waarde: number | undefined): string => (waarde === undefined ? '–' : t(getal(waarde)));
  const klokuren = (spreiding: Spreiding | undefined): string => {
    if (!spreiding) return '–';
    const [min, max] = [aantal(spreiding.min), aantal(spreiding.max)];
    return min === max ? min : t({ nl: `${min} t/m ${max}`, en: `${min} to ${max}` });
  };
  const uitweg = (naar: string): string => (naar === 'werk' ? t({ nl: 'werk', en: 'work' }) : naar);
  const rijen = [
    ...zicht.uren.map((rij) => [`${t(WOORDEN.uren)}, ${jaar(rij.jaar)}`, klokuren(rij.voor), klokuren(rij.na)]),
    ...zicht.examens.map((rij) => [`${t(WOORDEN.examens)}, ${jaar(rij.jaar)}`, aantal(rij.voor), aantal(rij.na)]),
    ...zicht.wegen.map((rij) => [`${t(WOORDEN.wegen)}, ${jaar(rij.jaar)}`, aantal(rij.voor), aantal(rij.na)]),
    ...zicht.plekken.map((rij) => [
      `${t(WOORDEN.plekken)}, ${jaar(rij.jaar)}`,
      rij.voor?.[taal] || '–',
      rij.na?.[taal] || '–',
    ]),
    ...zicht.reis.map((rij) => [`${t(WOORDEN.reis)}, ${jaar(rij.jaar)}`, aantal(rij.voor), aantal(rij.na)]),
    ...zicht.diplomas.map((rij) => [`Diploma ${rij.diploma}`, t(HAALT[rij.voor]), t(HAALT[rij.na])]),
    ...zicht.uitwegen.map((rij) => [`${t(WOORDEN.uitweg)} ${uitweg(rij.naar)}`, t(HAALT[rij.voor]), t(HAALT[rij.na])]),
    ...zicht.vervolg.map((rij) => [`${t(WOORDEN.vervolg)} ${uitweg(rij.naar)}`, t(HAALT[rij.voor]), t(HAALT[rij.na])]),
  ];
  const kop = ['', t({ nl: 'Voor', en: 'Before' }), t({ nl: 'Na', en: 'After' })];
  return { kop, rijen };
}

const WOORDEN = {
  uren: { nl: 'Klokuren', en: 'Hours' },
  examens: { nl: 'Examens', en: 'Exams' },
  wegen: { nl: 'Manieren om te kiezen', en: 'Ways to choose' },
  plekken: { nl: 'Plaatsen', en: 'Places' },
  reis: { nl: 'Langste reis tussen plaatsen (minuten)', en: 'Longest journey between places (minutes)' },
  uitweg: { nl: 'Overstap naar', en: 'Switch to' },
  vervolg: { nl: 'Vervolg:', en: 'Onward:' },
} as const;

const HAALT = {
  iedereen: { nl: 'voor iedereen', en: 'for all' },
  sommigen: { nl: 'voor wie die weg kiest', en: 'for those who choose that way' },
  niemand: { nl: 'voor niemand', en: 'for nobody' },
} as const;
