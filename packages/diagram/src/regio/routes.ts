import type { Language } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { STATUS } from '../labels/words.ts';
import { markShapes, markStyle, markWidth } from '../layout/marks.ts';
import { FACES } from '../layout/metrics.ts';
import type { Group, Shape } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { measure, shorten } from '../text/measure.ts';
import type { RouteFacts } from './facts.ts';
import { BOX, PAD, ROUTES_WIDTH } from './metrics.ts';
import { statusSign } from './status.ts';
import { detailsOf, titlesOf, tooltipFor, wayOf } from './tell.ts';

const SIGN = 12;
export const LINE_H = 24;

/** What every form of a route has: it can be pointed at, reached by keyboard and says all it is. */
function routeGroup(
  route: RouteFacts,
  taal: Language,
  size: { readonly w: number; readonly h: number },
  children: readonly Shape[],
): Group {
  const found = route.marks.map(({ text }) => text);
  return {
    kind: 'group',
    part: 'route',
    id: route.id,
    route: route.id,
    x: 0,
    y: 0,
    ...size,
    label: [...detailsOf(route, taal), ...found].join(', '),
    tooltip: tooltipFor(route, taal),
    children,
  };
}

/** A route as a card with all that matters for a choice. */
export function routeCard(route: RouteFacts, taal: Language): Group {
  const width = ROUTES_WIDTH - 2 * PAD - 6;
  const left = PAD + 4;
  const status = STATUS[route.status][taal];
  const statusWidth = Math.ceil(measure(status, FACES.strong)) + SIGN + 6;
  const marks = markWidth(route.marks);
  const titleWidth = width - statusWidth - marks - 12;
  const title = textBlock(route.title, PAD, { face: FACES.cardTitle, style: 't', width: titleWidth, most: 3, x: left });
  const shapes: Shape[] = [...title.shapes];
  const statusX = ROUTES_WIDTH - PAD - statusWidth;
  shapes.push(
    ...statusSign(route.status, statusX, PAD + 3, SIGN),
    { kind: 'text', x: statusX + SIGN + 5, y: PAD + 13, text: status, face: FACES.strong, style: 't' },
    ...markShapes(route.marks, statusX - marks - 2, PAD + 1),
  );
  let y = PAD + title.h + 2;
  const add = (text: string, style: string): void => {
    const block = textBlock(text, y, { face: FACES.body, style, width, most: 2, x: left });
    shapes.push(...block.shapes);
    y += block.h;
  };
  add(sayTogether([wayOf(route), route.cohort && `cohort ${route.cohort}`]), 't');
  add(titlesOf(route.goals), 't-muted');
  add(titlesOf(route.institutions.length > 1 ? route.institutions : []), 't-muted');
  const h = y + PAD;
  const frame: Shape[] = [
    { kind: 'rect', x: 0, y: 0, w: ROUTES_WIDTH, h, r: 8, style: `card${markStyle(route.marks)}` },
    { kind: 'rect', x: 0, y: 8, w: 4, h: h - 16, style: 'accent' },
  ];
  return routeGroup(route, taal, { w: ROUTES_WIDTH, h }, [...frame, ...shapes]);
}

/** A route as one line: status, title, and the school at the end. */
export function routeLine(route: RouteFacts, taal: Language, width: number): Group {
  const marks = markWidth(route.marks);
  const left = SIGN + 8;
  const most = (width - left - marks) * 0.42;
  const [school = { title: '' }, ...others] = route.schools;
  const more = others.length > 0 ? ` +${others.length}` : '';
  const schools = shorten(school.title, FACES.small, most - measure(more, FACES.small)) + more;
  const room = width - left - marks - measure(schools, FACES.small) - 14;
  const base = LINE_H / 2 + 4;
  return routeGroup(route, taal, { w: width, h: LINE_H }, [
    { kind: 'rect', x: 0, y: 0, w: width, h: LINE_H, r: 4, style: 'hit' },
    ...statusSign(route.status, 2, (LINE_H - SIGN) / 2, SIGN),
    { kind: 'text', x: left, y: base, text: shorten(route.title, FACES.body, room), face: FACES.body, style: 't' },
    {
      kind: 'text',
      x: width - marks - 2,
      y: base,
      text: schools,
      face: FACES.small,
      anchor: 'end',
      style: 't-muted',
    },
    ...markShapes(route.marks, width - marks + 2, 4),
  ]);
}

/** A route as a box of its own; a finding stands as a small sign on its corner. */
export function routeBox(route: RouteFacts, taal: Language): Group {
  const [mark] = route.marks;
  const sign: Shape[] = mark ? [{ kind: 'icon', name: mark.severity, x: BOX - 6, y: -5, size: 11 }] : [];
  return routeGroup(route, taal, { w: BOX, h: BOX }, [...statusSign(route.status, 0, 0, BOX), ...sign]);
}
