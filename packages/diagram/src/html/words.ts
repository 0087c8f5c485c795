import type { Language, Localized } from '@leerroute/model';
import type { Hours, Keuzestand } from '../content/content.ts';
import { formatRange, sayTogether } from '../labels/format.ts';
import { LABELS, yearNumber } from '../labels/labels.ts';

export const WORDS = {
  choices: { nl: 'Kies een weg door de route', en: 'Choose a way through the route' },
  how: {
    nl: 'Kies hier of in het beeld. Wat niet meer kan, vervaagt, en de uren gaan over wat overblijft.',
    en: 'Choose here or in the picture. What is no longer possible fades, and the hours are those of what remains.',
  },
  clear: { nl: 'Wis alle keuzes', en: 'Clear all choices' },
  picture: { nl: 'Het beeld', en: 'The picture' },
  table: { nl: 'Hetzelfde als tabel', en: 'The same as a table' },
} satisfies Record<string, Localized>;

/** `Jaar 2: Keuzevakken (kies 4)` */
export function groupName({ label, jaar, min, max }: Keuzestand, taal: Language): string {
  const amount = min === max ? `${min}` : `${min}–${max}`;
  return `${yearNumber(jaar)[taal]}: ${label} (${taal === 'nl' ? 'kies' : 'choose'} ${amount})`;
}

/** The hours of the whole route on the paths that remain. */
export function hoursLine({ total, guided, placement, unguided }: Hours, taal: Language): string {
  const said = [
    [LABELS.wholeRoute, total],
    [LABELS.guided, guided],
    [LABELS.placement, placement],
    [LABELS.unguided, unguided],
  ] as const;
  const told = said.filter(([label, amount]) => label === LABELS.wholeRoute || amount.max > 0);
  return sayTogether(told.map(([label, { min, max }]) => `${label[taal]}: ${formatRange(min, max, taal)}`));
}
