import type { Language } from '@leerroute/model';
import type { Hue } from '../content/content.ts';
import type { Partner, RouteFacts } from './facts.ts';
import { byText } from './filter.ts';
import { REGIO_LABELS } from './labels.ts';

/** How much is drawn of one route: a card, a line, or a box of its own in a group. */
export type Detail = 'card' | 'line' | 'box';

/** Routes that are drawn together: one as a card, or those with one goal. */
export interface Block {
  readonly key: string;
  readonly title: string;
  readonly routes: readonly RouteFacts[];
}

interface Counted {
  readonly title: string;
  readonly count: number;
}

/** What there is to say of an institution. */
export interface Party {
  /** The institution; of several that share the last band only what they are called together. */
  readonly institution: Partner;
  /** Institutions that share this place. */
  readonly folded: readonly Partner[];
  /** All routes that lead here, also those drawn in the band of another institution. */
  readonly routes: readonly RouteFacts[];
  /** Of these, drawn elsewhere. */
  readonly elsewhere: number;
  readonly levels: readonly Counted[];
  readonly locations: readonly Counted[];
}

/** Routes with the institution that they lead to, and others that have no routes without it. */
export interface Band {
  readonly key: string;
  readonly hue: Hue;
  readonly blocks: readonly Block[];
  /** The institution of this band first. */
  readonly parties: readonly Party[];
  /** Drawn here. */
  readonly routes: readonly RouteFacts[];
}

const HUES: readonly Hue[] = ['green', 'purple', 'amber', 'cyan', 'rose', 'indigo'];
const MOST_BANDS = 10;
const MOST_BLOCKS = 10;

function count(titles: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, number]) => ({ title, count: number })).sort((a, b) => byText(a.title, b.title));
}

/** `Monteur · mbo 2`; what is not filled in is said so. */
function goalTitle({ goals, level }: RouteFacts, taal: Language): string {
  const name = goals.map(({ title }) => title).join(' / ') || REGIO_LABELS.noQualification[taal];
  return level === undefined ? name : `mbo ${level}\u00a0· ${name}`;
}

function blocksOf(key: string, routes: readonly RouteFacts[], detail: Detail, taal: Language): readonly Block[] {
  const sorted = [...routes].sort(
    (a, b) => (a.level ?? 9) - (b.level ?? 9) || byText(a.title, b.title) || byText(a.id, b.id),
  );
  if (detail === 'card')
    return sorted.map((route, at) => ({ key: `${key} ${at}`, title: route.title, routes: [route] }));
  const perGoal = new Map<string, RouteFacts[]>();
  for (const route of sorted) {
    const title = goalTitle(route, taal);
    const list = perGoal.get(title);
    if (list) list.push(route);
    else perGoal.set(title, [route]);
  }
  const blocks = [...perGoal]
    .map(([title, list]) => ({ key: `${key} ${title}`, title, routes: list }))
    .sort((a, b) => byText(a.title, b.title));
  if (blocks.length <= MOST_BLOCKS) return blocks;
  const kept = new Set([...blocks].sort((a, b) => b.routes.length - a.routes.length).slice(0, MOST_BLOCKS - 1));
  const rest = blocks.filter((block) => !kept.has(block));
  const title = `${REGIO_LABELS.otherQualifications[taal]} (${rest.length})`;
  return [
    ...blocks.filter((block) => kept.has(block)),
    { key: `${key} others`, title, routes: rest.flatMap((block) => block.routes) },
  ];
}

interface Drawn {
  readonly institution: Partner;
  readonly folded: readonly Partner[];
  readonly keys: ReadonlySet<string>;
}

/** The institutions by name, what is not filled in last; many small ones share the last band. */
function drawnOf(routes: readonly RouteFacts[], taal: Language): readonly Drawn[] {
  const all = new Map(routes.flatMap(({ institutions }) => institutions.map((one) => [one.key, one] as const)));
  const sizes = new Map<string, number>();
  for (const { institutions } of routes) for (const { key } of institutions) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const sorted = [...all.values()].sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || byText(a.title, b.title) || byText(a.key, b.key),
  );
  const single = (institution: Partner): Drawn => ({ institution, folded: [], keys: new Set([institution.key]) });
  if (sorted.length <= MOST_BANDS) return sorted.map(single);
  const kept = new Set(
    [...sorted].sort((a, b) => (sizes.get(b.key) ?? 0) - (sizes.get(a.key) ?? 0)).slice(0, MOST_BANDS - 1),
  );
  const folded = sorted.filter((one) => !kept.has(one));
  const institution = { key: 'institutions', title: `${REGIO_LABELS.otherInstitutions[taal]} (${folded.length})` };
  return [
    ...sorted.filter((one) => kept.has(one)).map(single),
    { institution, folded, keys: new Set(folded.map(({ key }) => key)) },
  ];
}

function partyOf({ institution, folded, keys }: Drawn, routes: readonly RouteFacts[], taal: Language): Party {
  const all = routes.filter(({ institutions }) => institutions.some(({ key }) => keys.has(key)));
  const level = (route: RouteFacts): string =>
    route.level === undefined ? REGIO_LABELS.noLevel[taal] : `mbo ${route.level}`;
  return {
    institution,
    folded,
    routes: all,
    elsewhere: all.length - ownOf(keys, all).length,
    levels: count(all.map(level)),
    locations: count(
      all.flatMap((route) => route.locations.filter((one) => keys.has(one.institution)).map(({ title }) => title)),
    ),
  };
}

/** The routes that lead here first. */
function ownOf(keys: ReadonlySet<string>, routes: readonly RouteFacts[]): readonly RouteFacts[] {
  return routes.filter(({ institutions: [first] }) => first && keys.has(first.key));
}

/** The routes by the institution they lead to; one that leads to several is drawn with the first. */
export function bandsOf(routes: readonly RouteFacts[], detail: Detail, taal: Language): readonly Band[] {
  const drawn = drawnOf(routes, taal);
  const leading = drawn.filter(({ keys }) => ownOf(keys, routes).length > 0);
  // An institution without a band of its own stands in that of the first route it takes part in.
  const host = (one: Drawn): Drawn | undefined => {
    const first = routes.find(({ institutions }) => institutions.some(({ key }) => one.keys.has(key)));
    return leading.find(({ keys }) => first && ownOf(keys, [first]).length > 0);
  };
  const guests = drawn.filter((one) => !leading.includes(one)).map((one) => ({ one, at: host(one) }));
  return leading.map((lead, at): Band => {
    const own = ownOf(lead.keys, routes);
    const parties = [lead, ...guests.flatMap((guest) => (guest.at === lead ? [guest.one] : []))];
    return {
      key: `band ${at}`,
      hue: lead.institution.key === '' ? 'slate' : (HUES[at % HUES.length] ?? 'green'),
      blocks: blocksOf(`band ${at}`, own, detail, taal),
      parties: parties.map((party) => partyOf(party, routes, taal)),
      routes: own,
    };
  });
}
