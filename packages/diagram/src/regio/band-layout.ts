import type { Language } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { andMore } from '../labels/labels.ts';
import { STATUS } from '../labels/words.ts';
import { FACES } from '../layout/metrics.ts';
import { type Box, type Group, movedAll, type Shape } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { measure } from '../text/measure.ts';
import type { Band, Block, Detail } from './bands.ts';
import type { RouteFacts } from './facts.ts';
import { countOf, REGIO_LABELS, sharedWith } from './labels.ts';
import {
  ARROW_WIDTH,
  BAND_PAD,
  BAND_WIDTH,
  BAND_X,
  BOX,
  BOX_STEP,
  GAP,
  INSTITUTION_WIDTH,
  PAD,
  ROUTES_WIDTH,
} from './metrics.ts';
import { LINE_H, routeBox, routeCard, routeLine } from './routes.ts';
import { titlesOf } from './tell.ts';

const MOST_LOCATIONS = 6;

/** A band with the places that streams can lead to. */
export interface LaidBand {
  readonly group: Group;
  readonly box: Box;
  /** By the key of its blocks, in the picture. */
  readonly blocks: ReadonlyMap<string, Box>;
}

/** `14 routes · 9 concept`: the number, and of which status unless all are active. */
function countText(routes: readonly RouteFacts[], taal: Language): string {
  const others = (['concept', 'afbouw', 'gestopt'] as const).map((status) => {
    const count = routes.filter((route) => route.status === status).length;
    return count > 0 && `${count} ${STATUS[status][taal]}`;
  });
  return sayTogether([countOf(routes.length, 'route', taal), ...others]);
}

/** Boxes in rows from the left. */
function boxGrid(routes: readonly RouteFacts[], y: number, taal: Language): { shapes: readonly Group[]; h: number } {
  const perRow = Math.floor((ROUTES_WIDTH - 2 * PAD + BOX_STEP - BOX) / BOX_STEP);
  const shapes = routes.map((route, at) => ({
    ...routeBox(route, taal),
    x: PAD + 4 + (at % perRow) * BOX_STEP,
    y: y + Math.floor(at / perRow) * BOX_STEP,
  }));
  return { shapes, h: (Math.ceil(routes.length / perRow) - 1) * BOX_STEP + BOX };
}

/** Routes with one goal: what they lead to, how many, and each of them. */
function blockGroup(block: Block, detail: Detail, taal: Language): Group {
  const [only] = block.routes;
  if (detail === 'card' && only) return routeCard(only, taal);
  const left = PAD + 4;
  const count = countText(block.routes, taal);
  const setting = { face: FACES.cardTitle, style: 't', width: ROUTES_WIDTH - left - PAD, most: 2, x: left } as const;
  const title = textBlock(block.title, PAD, setting);
  const note = textBlock(count, PAD + title.h, { ...setting, face: FACES.small, style: 't-muted' });
  const top = PAD + title.h + note.h + 8;
  const lineWidth = ROUTES_WIDTH - left - PAD;
  const inner =
    detail === 'line'
      ? {
          shapes: block.routes.map((route, at) => ({
            ...routeLine(route, taal, lineWidth),
            x: left,
            y: top + at * LINE_H,
          })),
          h: block.routes.length * LINE_H,
        }
      : boxGrid(block.routes, top, taal);
  const h = top + inner.h + PAD;
  return {
    kind: 'group',
    part: 'block',
    x: 0,
    y: 0,
    w: ROUTES_WIDTH,
    h,
    label: `${block.title}, ${count}`,
    tooltip: `${block.title}\n${count}`,
    children: [
      { kind: 'rect', x: 0, y: 0, w: ROUTES_WIDTH, h, r: 8, style: 'card' },
      { kind: 'rect', x: 0, y: 8, w: 4, h: h - 16, style: 'accent' },
      ...title.shapes,
      ...note.shapes,
      ...inner.shapes,
    ],
  };
}

/** The institution: name, number of routes, levels, and where in it. */
function institutionGroup(band: Band, taal: Language): Group {
  const { institution, folded } = band;
  const width = INSTITUTION_WIDTH - 2 * PAD;
  const shapes: Shape[] = [];
  let y = PAD;
  const add = (text: string, face: (typeof FACES)[keyof typeof FACES], style: string, most: number): void => {
    const block = textBlock(text, y, { face, style, width, most, x: PAD });
    shapes.push(...block.shapes);
    y += block.h;
  };
  const row = (text: string, value: string): void => {
    const room = width - measure(value, FACES.body) - 10;
    const block = textBlock(text, y, { face: FACES.body, style: 't', width: room, most: 2, x: PAD });
    const number: Shape = {
      kind: 'text',
      x: INSTITUTION_WIDTH - PAD,
      y: y + 12,
      text: value,
      face: FACES.body,
      anchor: 'end',
      style: 't',
    };
    shapes.push(...block.shapes, number);
    y += block.h + 1;
  };
  add(institution.title, FACES.lane, 't-hue', 3);
  add(folded.length > 0 ? titlesOf(folded) : (institution.place ?? ''), FACES.small, 't-muted', 3);
  y += 4;
  add(countText(band.routes, taal), FACES.strong, 't', 2);
  if (band.elsewhere > 0) add(sharedWith(band.elsewhere)[taal], FACES.small, 't-muted', 2);
  y += 3;
  for (const level of band.levels) row(level.title, String(level.count));
  if (band.locations.length > 0) {
    y += 6;
    add(REGIO_LABELS.places[taal], FACES.small, 't-muted', 1);
    const shown = band.locations.slice(0, MOST_LOCATIONS);
    for (const place of shown) row(place.title, String(place.count));
    const rest = band.locations.length - shown.length;
    if (rest > 0) add(andMore(rest)[taal], FACES.body, 't-muted', 1);
  }
  const h = y + PAD;
  const facts = [institution.title, institution.place, titlesOf(folded), countText(band.routes, taal)];
  const rows = [...band.levels, ...band.locations].map(({ title, count }) => `${title}: ${count}`);
  const said = [...facts, ...rows].filter((text) => text !== undefined && text !== '');
  return {
    kind: 'group',
    part: 'institution',
    id: institution.id,
    x: 0,
    y: 0,
    w: INSTITUTION_WIDTH,
    h,
    label: said.join(', '),
    tooltip: said.join('\n'),
    children: [{ kind: 'rect', x: 0, y: 0, w: INSTITUTION_WIDTH, h, r: 8, style: 'branch' }, ...shapes],
  };
}

/** A band from `top` down: its blocks below each other, and the institution beside them. */
export function layBand(band: Band, detail: Detail, top: number, taal: Language): LaidBand {
  const blocks = new Map<string, Box>();
  const children: Shape[] = [];
  let y = BAND_PAD;
  for (const block of band.blocks) {
    const group = { ...blockGroup(block, detail, taal), x: BAND_PAD, y };
    children.push(group);
    blocks.set(block.key, { x: BAND_X, y: top + y, w: group.w, h: group.h });
    y += group.h + GAP;
  }
  const institution = institutionGroup(band, taal);
  const h = Math.max(y - GAP + BAND_PAD, institution.h + 2 * BAND_PAD);
  const x = BAND_PAD + ROUTES_WIDTH;
  // Where the blocks are many, the institution stands at their top, so that it is seen together with the first.
  const middle = BAND_PAD + Math.min((h - 2 * BAND_PAD) / 2, institution.h / 2);
  children.push(...movedAll([institution], x + ARROW_WIDTH, middle - institution.h / 2));
  if (band.blocks.length > 0) {
    const points = [
      { x: x + 8, y: middle },
      { x: x + ARROW_WIDTH - 4, y: middle },
    ];
    children.push({ kind: 'path', points, style: 'line', arrow: true });
  }
  const box = { x: BAND_X, y: top, w: BAND_WIDTH, h };
  const ground: Shape = { kind: 'rect', x: 0, y: 0, w: BAND_WIDTH, h, r: 12, style: 'ground' };
  return {
    box,
    blocks,
    group: { kind: 'group', part: 'band', hue: band.hue, ...box, children: [ground, ...children] },
  };
}
