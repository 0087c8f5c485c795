import type { Token } from '../parse/tokens.ts';
import { isoDate } from '../parse/value.ts';
import type { Expected } from '../parse/walker.ts';

/** Words that authors use for a word of the language. */
const synonyms: Readonly<Record<string, string>> = {
  klas: 'jaar',
  leerjaar: 'jaar',
  schooljaar: 'jaar',
  uren: 'uur',
  u: 'uur',
  klokuren: 'uur',
  tm: 't/m',
  't.e.m': 't/m',
  't.e.m.': 't/m',
  'tot-en-met': 't/m',
  tot: 't/m',
  '-': 't/m',
  '–': 't/m',
  blok: 'periode',
  weken: 'week',
  week: 'weken',
  vakken: 'vak',
  keuzevakken: 'keuzevak',
  keuzedelen: 'keuzedeel',
  modules: 'module',
  locaties: 'locatie',
  minuten: 'min',
  basis: 'bb',
  kader: 'kb',
  maandag: 'ma',
  dinsdag: 'di',
  woensdag: 'wo',
  donderdag: 'do',
  vrijdag: 'vr',
  euros: 'euro',
  '€': 'euro',
  leerling: 'leerlingen',
  en: ',',
  '&': ',',
  ';': ',',
};

/** What the author most likely meant by a token: a keyword or terminal that is expected there. */
export function guess(token: Token, expected: readonly Expected[]): string | undefined {
  const terminal = expected.find((leaf) => leaf.terminal && fits(token, leaf.terminal))?.terminal;
  return terminal ?? guessWord(token, new Set(expected.flatMap((leaf) => leaf.keyword ?? [])));
}

function guessWord(token: Token, keywords: ReadonlySet<string>): string | undefined {
  if (token.type.name === 'STRING') return undefined;
  const image = token.image.toLowerCase().normalize('NFC');
  if (keywords.has(image)) return image;
  const synonym = synonyms[image];
  if (synonym !== undefined && keywords.has(synonym)) return synonym;
  if (token.type.word !== undefined || image.length < 3) return undefined;
  const limit = image.length < 5 ? 1 : 2;
  const near = [...keywords]
    .filter((word) => word.length > 2 && Math.abs(word.length - image.length) <= limit)
    .map((word) => ({ word, distance: editDistance(image, word) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance !== near[1]?.distance ? near[0].word : undefined;
}

/** Whether a number in a form that other programs use can be read as this terminal. */
function fits({ image, type }: Token, terminal: string): boolean {
  if (type.name !== 'VREEMD_GETAL' && type.name !== 'CODE') return false;
  switch (terminal) {
    case 'DATUM':
      return isoDate(image) !== undefined;
    case 'SCHOOLJAAR':
      return /^\d{4}[-/](\d{2}|\d{4})$/.test(image);
    case 'TIJD':
      return /^\d{1,2}[.u]\d{2}$/.test(image);
    case 'DECIMAAL':
      return /^\d+\.\d+$/.test(image);
    default:
      return false;
  }
}

/** The number of letters to add, drop, change or swap to make one word of the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
