import type { Project, Route } from '@leerroute/model';
import { MARGIN } from '../layout/metrics.ts';
import { movedAll, type Shape, type Size } from '../layout/shapes.ts';
import { drawPicture, type SvgOpties } from '../svg/svg.ts';
import { type DekkingContent, type DekkingOpties, dekkingContent } from './content.ts';
import { DEKKING_LABELS } from './labels.ts';
import { layoutDekking } from './layout.ts';

/** The coverage of a route laid out, without colours. */
export interface DekkingScene extends Size {
  readonly content: DekkingContent;
  readonly shapes: readonly Shape[];
}

/** Lays out which parts deal with each werkproces and module, year by year, and what stands nowhere. */
export function maakDekkingScene(route: Route, project: Project, opties: DekkingOpties): DekkingScene {
  const content = dekkingContent(route, project, opties);
  const { w, h, shapes } = layoutDekking(content);
  return { content, w: w + 2 * MARGIN, h: h + 2 * MARGIN, shapes: movedAll(shapes, MARGIN, MARGIN) };
}

/** Draws the coverage as SVG that needs nothing else. The same scene and theme always give the same bytes. */
export function tekenDekkingSvg(scene: DekkingScene, { thema, ids = 'dekking' }: SvgOpties): string {
  const { content, w, h, shapes } = scene;
  const { taal, subtitle, unknown } = content;
  const description = [subtitle, unknown].filter(Boolean).join('. ');
  const title = `${DEKKING_LABELS.dekking[taal]}: ${content.title}`;
  return drawPicture({ taal, title, description, w, h, shapes }, { thema, ids });
}
