import type { Project, Route } from '@leerroute/model';
import { contentOf } from './content/build.ts';
import { layout, type Scene } from './layout/scene.ts';
import { tekenSvg } from './svg/svg.ts';
import type { Thema } from './theme/themes.ts';
import type { Opties } from './types.ts';

export { bestandsnaam, regioBestandsnaam } from './bestandsnaam.ts';
export { routeVanCohort } from './content/cohort.ts';
export type { Keuzestand } from './content/content.ts';
export type { DekkingOpties } from './dekking/content.ts';
export { tekenDekkingMarkdown } from './dekking/markdown.ts';
export { tekenDekkingMermaid } from './dekking/mermaid.ts';
export { type DekkingScene, maakDekkingScene, tekenDekkingSvg } from './dekking/scene.ts';
export { tekenDekkingTabel } from './dekking/table.ts';
export { type Paginascript, tekenHtml } from './html/html.ts';
export { tekenBeeldpagina } from './html/static.ts';
export type { Scene } from './layout/scene.ts';
export { tekenMarkdown } from './markdown/markdown.ts';
export { tekenMermaid } from './mermaid/mermaid.ts';
export { padVanBevinding, wisselKeuze } from './path/choices.ts';
export type { RegioOpties } from './regio/content.ts';
export type { Filterkeuze, Filterkeuzes, Filtersoort, RegioFilter } from './regio/filter.ts';
export { tekenRegioMarkdown } from './regio/markdown.ts';
export { tekenRegioMermaid } from './regio/mermaid.ts';
export { maakRegioScene, type RegioScene, tekenRegioSvg } from './regio/scene.ts';
export { tekenRegioTabel } from './regio/table.ts';
export { type SvgOpties, tekenSvg } from './svg/svg.ts';
export { tekenTabel } from './table/table.ts';
export type { Thema } from './theme/themes.ts';
export type { Bevinding, Opties } from './types.ts';
export { maakVergelijkScene, type VergelijkScene } from './vergelijk/scene.ts';
export type { Projecten, VergelijkOpties, Wijzigingsmelding } from './vergelijk/types.ts';

/** Lays a route out: what the picture says and where, without colours. */
export function maakScene(route: Route, project: Project, opties: Opties): Scene {
  return layout(contentOf(route, project, opties));
}

/** The picture of a route as SVG, light unless a theme is asked for. */
export function routekaart(
  route: Route,
  project: Project,
  opties: Opties & { readonly thema?: Thema; readonly ids?: string },
): string {
  const { thema = 'licht', ids } = opties;
  return tekenSvg(maakScene(route, project, opties), { thema, ids });
}
