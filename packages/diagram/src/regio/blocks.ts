import type { Language } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { STATUS } from '../labels/words.ts';
import { FACES } from '../layout/metrics.ts';
import type { Group, Shape } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { measure } from '../text/measure.ts';
import type { Block, Detail } from './bands.ts';
import type { RouteFacts } from './facts.ts';
import { countOf } from './labels.ts';
import { BOX, BOX_STEP, PAD, ROUTES_WIDTH } from './metrics.ts';
import { LINE_H, routeBox, routeCard, routeLine } from './routes.ts';

const LEFT = PAD + 4;
const WIDTH = ROUTES_WIDTH - LEFT - PAD;

/** `14 routes · 9 concept`: the number, and of which status unless all are active. */
function countText(routes: readonly RouteFacts[], taal: Language): string {
  const others = (['concept', 'afbouw', 'gestopt'] as const).map((status) => {
    const count = routes.filter((route) => route.status === status).length;
    return count > 0 && `${count} ${STATUS[status][taal]}`;
  });
  return sayTogether([countOf(routes.length, 'route', taal), ...others]);
}

/** Routes below each other. */
function lines(routes: readonly RouteFacts[], top: number, taal: Language): readonly Group[] {
  return routes.map((route, at) => ({ ...routeLine(route, taal, WIDTH), x: LEFT, y: top + at * LINE_H }));
}

/** Routes as boxes, in rows from the left. */
function boxes(routes: readonly RouteFacts[], top: number, taal: Language): readonly Group[] {
  const perRow = Math.floor((WIDTH + BOX_STEP - BOX) / BOX_STEP);
  return routes.map((route, at) => ({
    ...routeBox(route, taal),
    x: LEFT + (at % perRow) * BOX_STEP,
    y: top + Math.floor(at / perRow) * BOX_STEP,
  }));
}

/** Routes with one goal: what they lead to, how many, and each of them. One route by itself is a card. */
export function blockGroup(block: Block, detail: Detail, taal: Language): Group {
  const [only] = block.routes;
  if (detail === 'card' && only) return routeCard(only, taal);
  const boxed = detail === 'box';
  const pad = boxed ? PAD - 3 : PAD;
  const count = countText(block.routes, taal);
  // Among boxes the number stands beside the title: their signs tell the rest.
  const number = String(block.routes.length);
  const room = boxed ? measure(number, FACES.cardTitle) + 10 : 0;
  const setting = { face: FACES.cardTitle, style: 't', width: WIDTH - room, most: boxed ? 1 : 2, x: LEFT };
  const title = textBlock(block.title, pad, setting);
  const said = boxed
    ? textBlock(number, pad, { ...setting, x: ROUTES_WIDTH - PAD, anchor: 'end' })
    : textBlock(count, pad + title.h, { ...setting, face: FACES.small, style: 't-muted' });
  const top = pad + title.h + (boxed ? 5 : said.h + 8);
  const routes = boxed ? boxes(block.routes, top, taal) : lines(block.routes, top, taal);
  const last = routes.at(-1);
  const h = (last ? last.y + last.h : top) + pad;
  const frame: Shape[] = [
    { kind: 'rect', x: 0, y: 0, w: ROUTES_WIDTH, h, r: 8, style: 'card' },
    { kind: 'rect', x: 0, y: 8, w: 4, h: h - 16, style: 'accent' },
  ];
  return {
    kind: 'group',
    part: 'block',
    x: 0,
    y: 0,
    w: ROUTES_WIDTH,
    h,
    label: `${block.title}, ${count}`,
    tooltip: `${block.title}\n${count}`,
    children: [...frame, ...title.shapes, ...said.shapes, ...routes],
  };
}
