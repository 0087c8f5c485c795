import {
  beschrijfPad,
  type Dekkingsplek,
  type Dekkingsrij,
  faseVan,
  type Jaarinhoud,
  jarenVan,
  type Language,
  type Localized,
  leerjaarVan,
  type Onderdeel,
  type Project,
  type Route,
  toonNaam,
} from '@leerroute/model';
import type { Severity } from '../content/content.ts';
import { capitalise, sayTogether } from '../labels/format.ts';
import { yearNumber } from '../labels/labels.ts';
import { partName, profileName, qualificationName, readable } from '../labels/names.ts';
import { DEKKING_LABELS, leerjaarText, notFor } from './labels.ts';

/** What one thinks of a row, in words and with a sign. */
export interface Verdict {
  readonly kind: 'covered' | 'nowhere' | 'twice' | 'some';
  readonly text: string;
}

/** One werkproces or module: the parts that deal with it, by year. */
export interface CoverageRow {
  readonly code: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** By number of the year, in the order of the text. */
  readonly cells: ReadonlyMap<number, readonly Dekkingsplek[]>;
}

/** The rows of one kwalificatie or profile. */
export interface CoverageSection {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly CoverageRow[];
}

export interface CoverageYear {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly phase: 'vmbo' | 'mbo';
}

/** What the picture of the coverage says, without where. */
export interface DekkingContent {
  readonly taal: Language;
  readonly title: string;
  readonly subtitle: string;
  /** What is not in the picture because the text does not tell it. */
  readonly unknown: string;
  readonly years: readonly CoverageYear[];
  readonly sections: readonly CoverageSection[];
}

export interface DekkingOpties {
  readonly taal: Language;
  /** What the route covers, as the rules tell it. */
  readonly dekking: readonly Dekkingsrij[];
}

/** The sign that goes with a verdict; what is covered needs none but its word. */
export const SIGNS: Readonly<Record<Verdict['kind'], Severity | undefined>> = {
  covered: undefined,
  nowhere: 'error',
  some: 'warning',
  twice: 'info',
};

function verdictOf({ oordeel, nietVoor, plekken }: Dekkingsrij, t: (text: Localized) => string): Verdict {
  if (oordeel === 'nergens') return { kind: 'nowhere', text: t(DEKKING_LABELS.nowhere) };
  const twice = oordeel === 'dubbel' && t(DEKKING_LABELS.twice);
  if (nietVoor) {
    const who = nietVoor.length > 0 ? t(notFor(beschrijfPad(nietVoor))) : t(DEKKING_LABELS.notForAll);
    return { kind: 'some', text: sayTogether([who, twice]) };
  }
  if (twice) return { kind: 'twice', text: twice };
  const years = new Set(plekken.map(({ jaar }) => jaar)).size;
  return { kind: 'covered', text: t(years > 1 ? DEKKING_LABELS.coveredAgain : DEKKING_LABELS.covered) };
}

/** The names of the parts as the routekaart says them; a part of one choice tells which, since each choice may have one like it. */
function namesOf(route: Route): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (part: Onderdeel, choice: string): void => {
    const name = partName(part);
    if (name !== undefined) names.set(part.id, choice ? `${name} (${choice})` : name);
  };
  const visit = (inhoud: readonly Jaarinhoud[], choice: string): void => {
    for (const thing of inhoud) {
      if (thing.kind === 'onderdeel') add(thing, choice);
      if (thing.kind === 'keuzegroep') for (const part of thing.opties) add(part, choice);
      if (thing.kind === 'beslismoment') for (const keuze of thing.keuzes) visit(keuze.inhoud, toonNaam(keuze));
    }
  };
  for (const jaar of route.jaren) visit(jaar.inhoud, '');
  return names;
}

function cellsOf(
  plekken: readonly Dekkingsplek[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<number, readonly Dekkingsplek[]> {
  const cells = new Map<number, Dekkingsplek[]>();
  for (const plek of plekken) {
    const named = { ...plek, onderdeel: names.get(plek.id) ?? plek.onderdeel };
    cells.set(plek.jaar, [...(cells.get(plek.jaar) ?? []), named]);
  }
  return cells;
}

function sectionTitle({ soort, van }: Dekkingsrij, route: Route, project: Project): string {
  if (soort === 'module') return profileName(van);
  const used = route.naar?.kwalificaties.find(({ crebo }) => crebo.value === van);
  const titel = used?.titel ?? project.vind('kwalificatie', van)?.titel;
  return used ? qualificationName({ ...used, titel }) : `crebo ${van}`;
}

/** What there is to say of the coverage of a route. */
export function dekkingContent(route: Route, project: Project, { taal, dekking }: DekkingOpties): DekkingContent {
  const t = (text: Localized): string => text[taal];
  const names = namesOf(route);
  const groups = new Map<string, Dekkingsrij[]>();
  for (const rij of dekking) {
    const key = `${rij.soort} ${rij.van}`;
    groups.set(key, [...(groups.get(key) ?? []), rij]);
  }
  const sections = [...groups.values()].map((rijen): CoverageSection => {
    const [first] = rijen;
    return {
      title: first ? sectionTitle(first, route, project) : '',
      note: t(first?.soort === 'module' ? DEKKING_LABELS.modules : DEKKING_LABELS.processes),
      rows: rijen.map((rij) => ({
        code: rij.code,
        title: capitalise(rij.titel),
        verdict: verdictOf(rij, t),
        cells: cellsOf(rij.plekken, names),
      })),
    };
  });
  const seen = new Set<number>();
  const years = jarenVan(route).flatMap((jaar): CoverageYear[] => {
    const number = jaar.nummer.value;
    if (seen.has(number)) return [];
    seen.add(number);
    const note = sayTogether([leerjaarText(leerjaarVan(number))[taal], jaar.titel?.value]);
    return [{ number, id: jaar.id, title: yearNumber(number)[taal], note, phase: faseVan(number) }];
  });
  const rows = sections.flatMap((section) => section.rows);
  const count = (kind: Verdict['kind'], label: Localized): string | false => {
    const number = rows.filter(({ verdict }) => verdict.kind === kind).length;
    return number > 0 && `${number} ${t(label)}`;
  };
  const subtitle =
    rows.length === 0
      ? t(DEKKING_LABELS.empty)
      : sayTogether([
          `${rows.length} ${t(DEKKING_LABELS.rows)}`,
          count('nowhere', DEKKING_LABELS.countNowhere),
          count('some', DEKKING_LABELS.countSome),
          count('twice', DEKKING_LABELS.countTwice),
        ]);
  const bare =
    rows.length > 0 && route.naar?.kwalificaties.length && !dekking.some(({ soort }) => soort === 'werkproces');
  const unknown = bare ? t(DEKKING_LABELS.noProcesses) : '';
  return { taal, title: route.titel?.value ?? readable(route.naam.value), subtitle, unknown, years, sections };
}
