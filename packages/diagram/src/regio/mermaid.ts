import type { Language, Localized } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { STATUS } from '../labels/words.ts';
import { type Flow, firstThatFits } from '../mermaid/flowchart.ts';
import { labelOf } from '../mermaid/label.ts';
import type { Band, Party } from './bands.ts';
import type { RegioContent } from './content.ts';
import type { RouteFacts } from './facts.ts';
import { countOf, REGIO_LABELS } from './labels.ts';
import type { RegioScene } from './scene.ts';
import type { SchoolLine } from './schools.ts';
import { titlesOf, wayOf } from './tell.ts';

/** Signs of a line. */
const MOST = 70;

const SUMMED_UP: Localized = {
  nl: 'Samengevat: alle routes apart zijn te veel voor dit diagram. De getallen zijn aantallen routes; de regiokaart en de tabel noemen elke route.',
  en: 'Summed up: all routes one by one are too many for this diagram. The numbers count routes; the region map and the table name each route.',
};

const STYLES = ['classDef concept stroke-dasharray:5 3', 'classDef gestopt opacity:0.55'];

type Said = readonly (string | undefined | false)[];

class Drawing {
  readonly lines: string[] = [];
  edges = 0;
  readonly content: RegioContent;
  /** What is drawn, by kind and key. */
  readonly #ids = new Map<string, string>();

  constructor(content: RegioContent) {
    this.content = content;
  }

  /** The id of a thing, the same each time it is asked for. */
  id(kind: 'school' | 'place' | 'route' | 'institution' | 'block', key: string): string {
    const known = `${kind} ${key}`;
    const id = this.#ids.get(known) ?? `${kind.charAt(0)}${this.#ids.size + 1}`;
    this.#ids.set(known, id);
    return id;
  }

  node(id: string, said: Said, style?: string): void {
    this.lines.push(`${id}[${label(said)}]${style === undefined ? '' : `:::${style}`}`);
  }

  box(id: string, said: Said, inside: () => void): void {
    this.lines.push(`subgraph ${id}[${label(said)}]`);
    inside();
    this.lines.push('end');
  }

  edge(from: string, to: string, count?: number): void {
    this.lines.push(`${from} -->${count === undefined ? '' : `|${count}|`} ${to}`);
    this.edges += 1;
  }

  /** `3 routes` */
  routes(count: number): string {
    return countOf(count, 'route', this.content.taal);
  }

  /** Which box or node an institution stands in, by its key. */
  institutions(): ReadonlyMap<string, string> {
    const parties = this.content.bands.flatMap((band) => band.parties.map((party) => ({ party, band })));
    return new Map(
      parties.flatMap(({ party: { institution, folded } }) =>
        [institution, ...folded].map(({ key }) => [key, this.id('institution', institution.key)] as const),
      ),
    );
  }
}

function label(said: Said): string {
  return labelOf(
    said.map((line) => line || undefined),
    MOST,
  );
}

/** A school by itself, or in the box of its place. */
function drawSchools(drawing: Drawing): void {
  const { taal, groups } = drawing.content;
  const school = ({ school: { key, title, place }, routes }: SchoolLine, isPlaceKnown: boolean): void =>
    drawing.node(drawing.id('school', key), [title, sayTogether([!isPlaceKnown && place, drawing.routes(routes)])]);
  drawing.box('scholen', [REGIO_LABELS.schools[taal]], () => {
    for (const { key, title, lines, folded } of groups) {
      const all = [...lines, ...folded];
      if (title === undefined) for (const one of all) school(one, false);
      else
        drawing.box(drawing.id('place', key), [title], () => {
          for (const one of all) school(one, true);
        });
    }
  });
}

/** The places, or the schools where they are few. */
function drawGroups(drawing: Drawing): void {
  const { taal, groups } = drawing.content;
  drawing.box('scholen', [REGIO_LABELS.schools[taal]], () => {
    for (const { key, title, lines, members, routes } of groups) {
      const schools = members.length > 1 && countOf(members.length, 'school', taal);
      drawing.node(drawing.id('place', key), [
        title ?? lines[0]?.school.title,
        sayTogether([schools, drawing.routes(routes)]),
      ]);
    }
  });
}

/** The institutions, each with what leads to it; those without routes of their own are a node beside it. */
function drawBands(drawing: Drawing, inside: (band: Band) => void): void {
  const said = ({ institution, folded, routes }: Party): Said => [
    institution.title,
    sayTogether([folded.length > 0 ? titlesOf(folded) : institution.place, drawing.routes(routes.length)]),
  ];
  for (const band of drawing.content.bands)
    band.parties.forEach((party, at) => {
      const id = drawing.id('institution', party.institution.key);
      if (at > 0) drawing.node(id, said(party));
      else drawing.box(id, said(party), () => inside(band));
    });
}

/** A route with what one asks first. */
function routeLines(route: RouteFacts, taal: Language): Said {
  const found = (['error', 'warning'] as const).map((severity) => {
    const count = route.marks.filter((mark) => mark.severity === severity).length;
    return count > 0 && countOf(count, severity, taal);
  });
  return [
    route.title,
    wayOf(route),
    titlesOf(route.goals),
    sayTogether([STATUS[route.status][taal], route.cohort && `cohort ${route.cohort}`, ...found]),
  ];
}

/** Every school, and every route in the box of its institution. */
function eachRoute(content: RegioContent): Flow {
  const drawing = new Drawing(content);
  const homes = drawing.institutions();
  drawSchools(drawing);
  drawBands(drawing, ({ routes }) => {
    for (const route of routes)
      drawing.node(drawing.id('route', route.id), routeLines(route, content.taal), route.status);
  });
  for (const route of content.routes) {
    const id = drawing.id('route', route.id);
    const [own, ...others] = new Set(route.institutions.map(({ key }) => homes.get(key)));
    for (const { key } of route.schools) drawing.edge(drawing.id('school', key), id);
    for (const other of others) if (own && other) drawing.edge(id, other);
  }
  return { lines: [...drawing.lines, ...STYLES], edges: drawing.edges };
}

/** How many routes lead from each place to each programme, or only to each institution. */
function summedUp(content: RegioContent, by: 'programme' | 'institution'): Flow {
  const drawing = new Drawing(content);
  const targets = content.bands.map(({ key, blocks, routes }) =>
    by === 'programme' ? blocks : [{ key, title: drawing.routes(routes.length), routes }],
  );
  drawGroups(drawing);
  drawBands(drawing, (band) => {
    for (const { key, title, routes } of targets[content.bands.indexOf(band)] ?? [])
      drawing.node(drawing.id('block', key), [title, by === 'programme' && drawing.routes(routes.length)]);
  });
  for (const { key, members } of content.groups) {
    const own = new Set(members);
    for (const target of targets.flat()) {
      const count = target.routes.filter(({ schools }) => schools.some((school) => own.has(school.key))).length;
      if (count > 0) drawing.edge(drawing.id('place', key), drawing.id('block', target.key), count);
    }
  }
  return { lines: drawing.lines, edges: drawing.edges, note: SUMMED_UP };
}

/**
 * The region map as a flowchart in Mermaid: from the schools, by place, to the routes in the box of their mbo institution. Where that is
 * more than GitHub draws, or than anybody can follow, there are numbers by programme or by institution, and a note says so.
 */
export function tekenRegioMermaid({ content }: RegioScene): string {
  const { taal, title, filtered, description, routes, detail } = content;
  const none = (): Flow => ({ lines: [`leeg[${labelOf([description], 300)}]`], edges: 0 });
  const tellings = [
    ...(detail === 'box' ? [] : [() => eachRoute(content)]),
    () => summedUp(content, 'programme'),
    () => summedUp(content, 'institution'),
  ];
  return firstThatFits(routes.length > 0 ? tellings : [none], {
    taal,
    direction: 'LR',
    title: sayTogether([title, filtered]),
    name: `${REGIO_LABELS.regiokaart[taal]} ${title}`,
    description,
  });
}
