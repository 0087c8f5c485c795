import type { Project } from '@leerroute/model';
import { MARGIN } from '../layout/metrics.ts';
import { type Box, movedAll, type Shape, type Size } from '../layout/shapes.ts';
import { drawPicture, type SvgOpties } from '../svg/svg.ts';
import { type LaidBand, layBand } from './band-layout.ts';
import type { Band } from './bands.ts';
import { type RegioContent, type RegioOpties, regioContent } from './content.ts';
import type { Filterkeuzes } from './filter.ts';
import { headPiece } from './head.ts';
import { countOf, REGIO_LABELS } from './labels.ts';
import { GAP, MAP_WIDTH } from './metrics.ts';
import { placeSchools } from './place-schools.ts';
import { streamShapes } from './streams.ts';
import { titlesOf } from './tell.ts';

/** The region map laid out, without colours, and what one can filter by. */
export interface RegioScene extends Size {
  readonly content: RegioContent;
  /** Per kind the values that occur, with the number of routes behind each: for pickers. */
  readonly filters: readonly Filterkeuzes[];
  readonly shapes: readonly Shape[];
}

/** Places everything. The same content always gives the same picture. */
function layout(content: RegioContent): Size & Pick<RegioScene, 'shapes'> {
  const { taal, bands, groups, streams } = content;
  const head = headPiece(content);
  const laid: LaidBand[] = [];
  let bottom = head.h;
  for (const band of bands) {
    const one = layBand(band, content.detail, bottom, taal);
    laid.push(one);
    bottom += one.box.h + GAP;
  }
  const targets = new Map<string, Box>();
  const named = new Map<string, Band>();
  bands.forEach((band, at) => {
    const one = laid[at];
    for (const [key, box] of one ? [[band.key, one.box] as const, ...one.blocks] : []) {
      targets.set(key, box);
      named.set(key, band);
    }
  });
  const schools = placeSchools(content, targets, head.h, bottom - GAP);
  const boxes = new Map(schools.map(({ key, box }) => [key, box]));
  const titles = new Map(groups.map(({ key, title, lines }) => [key, title ?? lines[0]?.school.title ?? '']));
  const ends = streams.flatMap((stream) => {
    const [from, to, band] = [boxes.get(stream.from), targets.get(stream.to), named.get(stream.to)];
    if (!from || !to || !band) return [];
    const title = `${titles.get(stream.from) ?? ''} → ${titlesOf(band.parties.map(({ institution }) => institution))}: ${countOf(stream.count, 'route', taal)}`;
    return [{ stream, from, to, hue: band.hue, title }];
  });
  const shapes = [
    ...head.shapes,
    ...streamShapes(ends),
    ...schools.map(({ box }) => box),
    ...laid.map(({ group }) => group),
  ];
  const last = schools.at(-1)?.box;
  return {
    w: MAP_WIDTH + 2 * MARGIN,
    h: Math.max(bottom - GAP, last ? last.y + last.h : 0) + 2 * MARGIN,
    shapes: movedAll(shapes, MARGIN, MARGIN),
  };
}

/** Lays the region map out: all routes of a project that pass the filter, from vmbo school to mbo institution. */
export function maakRegioScene(project: Project, opties: RegioOpties): RegioScene {
  const { content, filters } = regioContent(project, opties);
  return { ...layout(content), content, filters };
}

/** Draws the region map as SVG that needs nothing else. The same scene and theme always give the same bytes. */
export function tekenRegioSvg(scene: RegioScene, { thema, ids = 'regiokaart' }: SvgOpties): string {
  const { content, w, h, shapes } = scene;
  const { taal, description } = content;
  const title = `${REGIO_LABELS.regiokaart[taal]}: ${content.title}`;
  return drawPicture({ taal, title, description, w, h, shapes }, { thema, ids });
}
