import type { Language, Project, Regio, Route } from '@leerroute/model';
import type { Severity } from '../content/content.ts';
import { STATUS } from '../labels/words.ts';
import type { Opties } from '../types.ts';
import { type Band, bandsOf, type Detail } from './bands.ts';
import { factsOf, type RouteFacts } from './facts.ts';
import { type Filterkeuzes, type RegioFilter, Sieve } from './filter.ts';
import { marksPerRoute } from './findings.ts';
import { countOf, REGIO_LABELS, someOf } from './labels.ts';
import { type SchoolGroup, schoolGroupsOf } from './schools.ts';

/** Routes that lead from one group of schools to one goal. */
export interface Stream {
  readonly from: string;
  /** Key of a block, or of a band where streams to blocks would be too many to follow. */
  readonly to: string;
  readonly count: number;
}

/** What the region map says, without where. */
export interface RegioContent {
  readonly taal: Language;
  readonly title: string;
  /** The region, where all routes are of one, and the chosen values, as the project names them. */
  readonly names: readonly string[];
  readonly subtitle: string;
  readonly filtered: string;
  /** What the picture leaves out. */
  readonly note: string;
  readonly description: string;
  readonly detail: Detail;
  readonly routes: readonly RouteFacts[];
  readonly groups: readonly SchoolGroup[];
  readonly bands: readonly Band[];
  readonly streams: readonly Stream[];
  readonly severities: readonly Severity[];
}

export type RegioOpties = Pick<Opties, 'taal' | 'peildatum' | 'bevindingen'> & { readonly filter?: RegioFilter };

const MOST_CARDS = 12;
const MOST_LINES = 60;
const MOST_STREAMS = 24;
/** Beyond this no eye follows a line, and the picture tells so instead. */
const MOST_LINES_AT_ALL = 120;

function detailFor(count: number): Detail {
  if (count <= MOST_CARDS) return 'card';
  return count <= MOST_LINES ? 'line' : 'box';
}

function streamsTo(
  targets: readonly { readonly key: string; readonly routes: readonly RouteFacts[] }[],
  groups: readonly SchoolGroup[],
): Stream[] {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((key) => [key, group.key] as const)));
  return targets.flatMap(({ key, routes }) => {
    const counts = new Map<string, number>();
    for (const { schools } of routes) {
      const from = new Set(schools.map((school) => groupOf.get(school.key)).filter((group) => group !== undefined));
      for (const group of from) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts].map(([from, count]) => ({ from, to: key, count }));
  });
}

/** To each block where that can be followed by eye, else to the bands. */
function streamsOf(groups: readonly SchoolGroup[], bands: readonly Band[]): readonly Stream[] {
  const toBlocks = streamsTo(
    bands.flatMap((band) => band.blocks),
    groups,
  );
  if (toBlocks.length <= MOST_STREAMS) return toBlocks;
  const toBands = streamsTo(bands, groups);
  return toBands.length <= MOST_LINES_AT_ALL ? toBands : [];
}

function distinct(routes: readonly RouteFacts[], of: 'schools' | 'institutions'): number {
  return new Set(routes.flatMap((route) => route[of].map(({ key }) => key)).filter(Boolean)).size;
}

/** The region that all routes are of, else the only one of the project. */
function regioOf(project: Project, routes: readonly Route[]): Regio | undefined {
  const named = new Set(routes.map(({ regio }) => regio?.value));
  const [only] = named.size === 1 ? named : [];
  const regios = only === undefined ? project.regios : project.alle('regio', only);
  return regios.length === 1 ? regios[0] : undefined;
}

/** What there is to say of all routes of a project that pass the filter, and the values that one can filter by. */
export function regioContent(
  project: Project,
  opties: RegioOpties,
): { readonly content: RegioContent; readonly filters: readonly Filterkeuzes[] } {
  const { taal, filter = {}, bevindingen = [] } = opties;
  const sieve = new Sieve(project, filter);
  const chosen = sieve.routes;
  const marks = marksPerRoute(chosen, bevindingen, taal);
  const routes = chosen.map((route) => factsOf(route, project, taal, marks.get(route) ?? []));
  const detail = detailFor(routes.length);
  const groups = schoolGroupsOf(routes, taal);
  const bands = bandsOf(routes, detail, taal);
  const said = sieve.said(taal);
  const levels = [...new Set(routes.map(({ level }) => level).filter((level) => level !== undefined))].sort();
  const drafts = routes.filter(({ status }) => status === 'concept').length;
  const facts = [
    countOf(distinct(routes, 'schools'), 'school', taal),
    countOf(distinct(routes, 'institutions'), 'institution', taal),
    ...(levels.length > 0 ? [`${REGIO_LABELS.mboLevel[taal]} ${levels.join(', ')}`] : []),
    ...(drafts > 0 ? [`${drafts} ${STATUS.concept[taal]}`] : []),
  ];
  const count =
    said.length > 0 ? someOf(routes.length, project.routes.length, taal) : countOf(routes.length, 'route', taal);
  const subtitle = [count, ...(routes.length > 0 ? facts : [])].join('\u00a0· ');
  const filtered = said.length > 0 ? `${REGIO_LABELS.filtered[taal]}: ${said.join('; ')}` : '';
  const streams = streamsOf(groups, bands);
  const note = routes.length > 0 && streams.length === 0 ? REGIO_LABELS.tooManyLines[taal] : '';
  const regio = regioOf(project, chosen);
  const none = project.routes.length === 0 ? REGIO_LABELS.noRoutes : REGIO_LABELS.empty;
  return {
    filters: sieve.choices(taal),
    content: {
      taal,
      title: regio?.titel?.value ?? REGIO_LABELS.allRoutes[taal],
      names: [...(regio ? [regio.naam.value] : []), ...sieve.names],
      subtitle,
      filtered,
      note,
      description: routes.length > 0 ? [subtitle, filtered, note].filter(Boolean).join('. ') : none[taal],
      detail,
      routes,
      groups,
      bands,
      streams,
      severities: (['error', 'warning'] as const).filter((severity) =>
        routes.some((route) => route.marks.some((mark) => mark.severity === severity)),
      ),
    },
  };
}
