import { createHash } from 'node:crypto';
import {
  type Bevinding,
  maakDekkingScene,
  maakRegioScene,
  maakScene,
  type Opties,
  type Paginascript,
  type RegioScene,
  routeVanCohort,
  tekenDekkingSvg,
  tekenDekkingTabel,
  tekenHtml,
  tekenMermaid,
  tekenRegioSvg,
  tekenRegioTabel,
  tekenSvg,
  tekenTabel,
  wisselKeuze,
} from '@leerroute/diagram';
import { jarenVan, type Language, type Route } from '@leerroute/model';
import { dekkingVan, type Finding, urennormVanRoute } from '@leerroute/rules';
import { type Publisher, today } from './diagnostics.ts';
import { touches } from './place.ts';
import type { ProjectState } from './project-state.ts';
import type { Beeld, Filterkeuze, Filters, Formaat, Kaart, Kaartvraag, Thema } from './protocol.ts';

/** Where a picture comes from. */
export interface Source {
  readonly route: Route;
  readonly state: ProjectState;
  readonly publisher: Publisher;
  readonly taal: Language;
}

type Wish = Pick<Kaartvraag, 'beeld' | 'cohort' | 'wissel'>;

/** What was drawn, and what else can be shown of the same route. */
export type Drawn = Pick<
  Kaart,
  'kenmerk' | 'beeld' | 'vorm' | 'jaren' | 'cohorten' | 'cohort' | 'filters' | 'formaten'
> & {
  readonly inhoud: string;
};

/** A view laid out, to be drawn in any form and any colours. */
export interface View {
  readonly svg: (thema: Thema | 'print') => string;
  readonly table: () => string;
  /** Only a route has a flow to show, and choices for who opens its page. */
  readonly mermaid?: () => string;
  readonly html?: (script: Paginascript) => string;
  readonly beeld: Beeld;
  readonly cohorten: readonly string[];
  readonly cohort?: string;
  readonly filters: readonly Filterkeuze[];
}

/** Draws what is wanted; what the route does not have (a year that is gone) becomes the whole route. */
export function draw(source: Source, vraag: Omit<Kaartvraag, 'uri'>): Drawn {
  const view = viewOf(source, vraag);
  const { vorm = 'kaart' } = vraag;
  const inhoud = vorm === 'tabel' ? view.table() : view.svg(vraag.thema);
  return {
    inhoud,
    kenmerk: hash(inhoud),
    beeld: view.beeld,
    vorm,
    jaren: [...new Set(jarenVan(source.route).map(({ nummer }) => nummer.value))],
    cohorten: view.cohorten.length > 1 ? view.cohorten : [],
    ...(view.cohort === undefined ? {} : { cohort: view.cohort }),
    filters: view.filters,
    formaten: formatsOf(view),
  };
}

/** The same for the same text. */
export function hash(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}

/** The kinds of file that a view can become. */
function formatsOf({ html, mermaid }: View): readonly Formaat[] {
  return ['svg', 'png', 'pdf', ...(html ? ['html' as const] : []), ...(mermaid ? ['mermaid' as const] : [])];
}

/** Lays out the view that was asked for. */
export function viewOf(source: Source, wish: Wish): View {
  const { beeld = { soort: 'route' } } = wish;
  if (beeld.soort === 'regio') return regionView(source, beeld.filters);
  if (beeld.soort === 'dekking') return coverageView(source);
  return routeView(source, beeld, wish);
}

function regionView(source: Source, filters: Filters): View {
  const { state, publisher } = source;
  const { taal, peildatum } = common(source);
  const bevindingen = state.project.bestanden.flatMap(({ pad }) => publisher.findingsOf(state, pad).map(shown));
  const filter = Object.fromEntries(Object.entries(filters).map(([soort, waarde]) => [soort, [waarde]]));
  const scene: RegioScene = maakRegioScene(state.project, { taal, peildatum, bevindingen, filter });
  const choices = scene.filters.filter(({ keuzes }) => keuzes.length > 1);
  return {
    svg: (thema) => tekenRegioSvg(scene, { thema }),
    table: () => tekenRegioTabel(scene),
    beeld: { soort: 'regio', filters },
    cohorten: [],
    filters: choices.map(({ soort, titel, keuzes }) => ({
      filter: soort,
      titel,
      opties: keuzes.map(({ waarde, titel: naam, aantal }) => ({ waarde, titel: `${naam} (${aantal})` })),
    })),
  };
}

function coverageView(source: Source): View {
  const { route, state } = source;
  const { taal, peildatum } = common(source);
  const scene = maakDekkingScene(route, state.project, { taal, dekking: dekkingVan(route, state.project, peildatum) });
  return {
    svg: (thema) => tekenDekkingSvg(scene, { thema }),
    table: () => tekenDekkingTabel(scene),
    beeld: { soort: 'dekking' },
    cohorten: [],
    filters: [],
  };
}

function routeView(source: Source, asked: Beeld, { cohort, wissel }: Wish): View {
  const { route, state } = source;
  const beeld = viewThatIs(route, asked, wissel);
  const opties: Opties = {
    ...routeOptions(source, cohort),
    ...(beeld.soort === 'pad' ? { pad: beeld.keuzes } : {}),
    ...(beeld.soort === 'jaar' ? { jaar: beeld.nummer } : {}),
  };
  const scene = maakScene(route, state.project, opties);
  const { cohorten, cohort: drawn } = scene.content;
  return {
    svg: (thema) => tekenSvg(scene, { thema }),
    table: () => tekenTabel(scene),
    mermaid: () => tekenMermaid(scene),
    html: (script) => tekenHtml(route, state.project, { ...opties, script }),
    beeld,
    cohorten,
    ...(drawn === undefined ? {} : { cohort: drawn }),
    filters: [],
  };
}

/** The view with the click worked out; a year that the route does not have becomes the whole route. */
function viewThatIs(route: Route, beeld: Beeld, wissel: string | undefined): Beeld {
  if (beeld.soort === 'pad' && wissel !== undefined)
    return { soort: 'pad', keuzes: wisselKeuze(route, beeld.keuzes, wissel) };
  const isGone = beeld.soort === 'jaar' && !jarenVan(route).some(({ nummer }) => nummer.value === beeld.nummer);
  return isGone ? { soort: 'route' } : beeld;
}

/** A cohort of its own has the norm of its own years. */
function routeOptions(source: Source, cohort: string | undefined): Opties {
  const { route, state, publisher } = source;
  const { taal, peildatum } = common(source);
  const norm = urennormVanRoute(routeVanCohort(route, cohort), peildatum);
  const findings = publisher.findingsOf(state, route.bestand).filter(({ span }) => touches(route.span, span.start));
  const normen = norm ? { perRoute: norm } : {};
  return { taal, peildatum, bevindingen: findings.map(shown), normen, ...(cohort === undefined ? {} : { cohort }) };
}

function common({ state, taal }: Source): { taal: Language; peildatum: string } {
  return { taal, peildatum: state.instellingen.peildatum ?? today() };
}

function shown({ bestand, span, severity, message }: Finding): Bevinding {
  return { bestand, span, severity, message };
}
