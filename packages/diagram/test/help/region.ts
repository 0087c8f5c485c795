/*
 * Texts of regions of any size: invented schools in invented places, each with routes to one or more invented mbo's.
 */

export interface RegionSize {
  readonly schools: number;
  readonly institutions: number;
  readonly routes: number;
  /** How many places the schools are spread over; 0 where no place is filled in. */
  readonly places?: number;
}

const PLACES = [
  'Oosterveen',
  'Westerhaar',
  'Zuiderburg',
  'Noordwolde aan de Vecht',
  'Middelrode',
  'Duinkerk',
  'Heidebos',
];
const PROFILES = ['pie', 'bwi', 'groen', 'zw', 'eo', 'mt'];
const GOALS: readonly (readonly [number, string])[] = [
  [2, '25308'],
  [2, '25621'],
  [3, '25306'],
  [4, '25297'],
  [2, '25250'],
  [3, '25480'],
];
const STATUSES = ['actief', 'concept', 'actief', 'afbouw', 'actief', 'gestopt', 'concept'];

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('empty list');
  return item;
}

/** The text of a region. The same size gives the same text. */
export function regionText({ schools, institutions, routes, places = PLACES.length }: RegionSize): string {
  const town = (index: number): string =>
    places === 0
      ? ''
      : `\n  plaats "${at(PLACES, index % places)}${index % places < PLACES.length ? '' : ` ${index % places}`}"`;
  const school = (index: number): string =>
    `school school${index} "Vmbo-school nummer ${index + 1}" {${town(index)}\n}`;
  const mbo = (index: number): string =>
    `instelling mbo${index} "Mbo College ${index + 1}" {${town(index * 3)}\n  locatie hal "Praktijkhal ${index + 1}"\n  locatie gebouw "Hoofdgebouw ${index + 1}"\n}`;
  const route = (index: number): string => {
    const [level, crebo] = at(GOALS, index + Math.floor(index / 7));
    const from = index % schools;
    const second = index % 11 === 3 && schools > 1 ? `, school${(from + 1) % schools}` : '';
    const to = (from + Math.floor(index / schools) * 2) % institutions;
    const also = index % 17 === 5 && institutions > 1 ? `, mbo${(to + 1) % institutions}` : '';
    return [
      `route route${index} "${at(['Basis', 'Kader', 'Vakmanschap'], index)} naar mbo ${level}, nummer ${index + 1}" {`,
      `  status ${at(STATUSES, index)}`,
      `  cohort ${2024 + (index % 4)}-${2025 + (index % 4)}`,
      `  van ${at(['bb', 'kb'], index)} profiel ${at(PROFILES, Math.floor(index / 3))} bij school${from}${second}`,
      `  naar mbo ${level} ${at(['bol', 'bol', 'bbl'], index)} kwalificatie ${crebo} studieduur 2 jaar bij mbo${to}${also}`,
      `  jaar 3 {\n    kerntaak B1-K1 400 uur op mbo${to}.${at(['hal', 'gebouw'], index)}\n  }\n}`,
    ].join('\n');
  };
  const all = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return [...all(schools, school), ...all(institutions, mbo), ...all(routes, route)].join('\n\n');
}
