import type { Localized, Onderdeelnaam, Route } from '@leerroute/model';
import { alleInhoud } from '@leerroute/model';
import { LABELS, yearNumber } from '../labels/labels.ts';
import { EXAM } from '../labels/words.ts';

const keyOf = ({ soort, naam }: Onderdeelnaam): string => `${soort.value} ${naam?.value ?? ''}`;

/** The exams of a route by what they are about: `examen: Centraal examen in jaar 2`. */
export function examsByPart(route: Route, t: (text: Localized) => string): (part: Onderdeelnaam) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const { inhoud, jaar } of alleInhoud(route)) {
    if (inhoud.kind !== 'examen') continue;
    const text = `${t(LABELS.exam)}: ${t(EXAM[inhoud.soort.value])}, ${t(yearNumber(jaar.nummer.value)).toLowerCase()}`;
    const kinds = inhoud.soort.value === 'cspe' ? ['profielvak'] : ['vak', 'keuzevak'];
    const keys = [
      ...inhoud.doelen.map(keyOf),
      ...inhoud.vakken.flatMap((vak) => kinds.map((kind) => `${kind} ${vak.value}`)),
    ];
    for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), text]);
  }
  return (part) => (part.naam ? (found.get(keyOf(part)) ?? []) : []);
}
