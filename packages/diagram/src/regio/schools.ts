import type { Language } from '@leerroute/model';
import type { Partner, RouteFacts } from './facts.ts';
import { byText } from './filter.ts';
import { REGIO_LABELS } from './labels.ts';

export interface SchoolLine {
  readonly school: Partner;
  readonly routes: number;
}

/** Schools that stand together: of one place, or one school by itself. */
export interface SchoolGroup {
  readonly key: string;
  /** The place; absent for a school by itself. */
  readonly title?: string;
  readonly lines: readonly SchoolLine[];
  /** Schools that belong here and have no line of their own. */
  readonly folded: readonly SchoolLine[];
  /** Keys of all its schools. */
  readonly members: readonly string[];
  readonly routes: number;
}

const MOST_SINGLE = 8;
const MOST_GROUPS = 24;
const MOST_LINES = 70;
const MOST_PER_GROUP = 14;

interface Member extends SchoolLine {
  readonly ids: ReadonlySet<RouteFacts>;
}

function membersOf(routes: readonly RouteFacts[]): readonly Member[] {
  const perSchool = new Map<string, { school: Partner; ids: Set<RouteFacts> }>();
  for (const route of routes)
    for (const school of route.schools) {
      const member = perSchool.get(school.key) ?? { school, ids: new Set() };
      perSchool.set(school.key, member);
      member.ids.add(route);
    }
  return [...perSchool.values()]
    .map((member) => ({ ...member, routes: member.ids.size }))
    .sort((a, b) => byText(a.school.title, b.school.title) || byText(a.school.key, b.school.key));
}

function groupOf(key: string, title: string | undefined, members: readonly Member[]): SchoolGroup {
  const ids = new Set(members.flatMap((member) => [...member.ids]));
  return { key, title, lines: members, folded: [], members: members.map(({ school }) => school.key), routes: ids.size };
}

/** At most so many lines in a group; the schools with most routes keep theirs, in the order of their names. */
function fold(group: SchoolGroup, most: number): SchoolGroup {
  // "and 1 more" takes as much room as the one.
  if (group.lines.length <= most + 1) return group;
  const kept = new Set([...group.lines].sort((a, b) => b.routes - a.routes).slice(0, most));
  return {
    ...group,
    lines: group.lines.filter((line) => kept.has(line)),
    folded: group.lines.filter((line) => !kept.has(line)),
  };
}

function foldAll(groups: readonly SchoolGroup[]): readonly SchoolGroup[] {
  for (let most = MOST_PER_GROUP; most > 0; most -= 1) {
    const folded = groups.map((group) => fold(group, most));
    if (folded.reduce((sum, { lines }) => sum + lines.length, 0) <= MOST_LINES) return folded;
  }
  return groups.map((group) => ({ ...group, lines: [], folded: group.lines }));
}

/** The schools of these routes: one by one where they are few, else by place; long lists fold, so that the column stays readable. */
export function schoolGroupsOf(routes: readonly RouteFacts[], taal: Language): readonly SchoolGroup[] {
  const members = membersOf(routes);
  if (members.length <= MOST_SINGLE) return members.map((member) => groupOf(member.school.key, undefined, [member]));
  const perPlace = new Map<string, Member[]>();
  for (const member of members) {
    const place = member.school.place ?? '';
    const list = perPlace.get(place);
    if (list) list.push(member);
    else perPlace.set(place, [member]);
  }
  const places = [...perPlace]
    .map(([place, list]) => groupOf(`place ${place}`, place || REGIO_LABELS.noPlace[taal], list))
    .sort((a, b) => byText(a.title ?? '', b.title ?? ''));
  if (places.length <= MOST_GROUPS) return foldAll(places);
  const kept = new Set([...places].sort((a, b) => b.routes - a.routes).slice(0, MOST_GROUPS - 1));
  const others = members.filter((member) => ![...kept].some((group) => group.members.includes(member.school.key)));
  return foldAll([
    ...places.filter((group) => kept.has(group)),
    groupOf('other places', REGIO_LABELS.otherPlaces[taal], others),
  ]);
}
