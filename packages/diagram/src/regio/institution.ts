import type { Language } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { andMore } from '../labels/labels.ts';
import { STATUS } from '../labels/words.ts';
import { FACES } from '../layout/metrics.ts';
import type { Group, Shape } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { measure } from '../text/measure.ts';
import type { Party } from './bands.ts';
import { countOf, REGIO_LABELS, sharedWith } from './labels.ts';
import { INSTITUTION_WIDTH, PAD } from './metrics.ts';
import { STATUSES } from './status.ts';
import { titlesOf } from './tell.ts';

const MOST_LOCATIONS = 6;
const WIDTH = INSTITUTION_WIDTH - 2 * PAD;

type Face = (typeof FACES)[keyof typeof FACES];

/** Texts below each other in a box. */
class Column {
  readonly shapes: Shape[] = [];
  y = PAD;

  add(text: string, face: Face, style: string, most: number): void {
    const block = textBlock(text, this.y, { face, style, width: WIDTH, most, x: PAD });
    this.shapes.push(...block.shapes);
    this.y += block.h;
  }

  /** A text with a number at the end of its line. */
  row(text: string, count: number): void {
    const width = WIDTH - measure(String(count), FACES.body) - 10;
    const setting = { face: FACES.body, style: 't', most: 2 } as const;
    const block = textBlock(text, this.y, { ...setting, width, x: PAD });
    const number = textBlock(String(count), this.y, {
      ...setting,
      width: WIDTH,
      x: INSTITUTION_WIDTH - PAD,
      anchor: 'end',
    });
    this.shapes.push(...block.shapes, ...number.shapes);
    this.y += block.h + 1;
  }

  gap(height: number): void {
    this.y += height;
  }
}

/** An institution: its name, how many routes lead to it, on which level, of which status, and where in it. */
export function institutionGroup(band: Party, taal: Language): Group {
  const { institution, folded, routes, levels, locations } = band;
  const count = countOf(routes.length, 'route', taal);
  const statuses = STATUSES.map((status) => ({
    title: STATUS[status][taal],
    count: routes.filter((route) => route.status === status).length,
  })).filter((one) => one.count > 0);
  const column = new Column();
  column.add(institution.title, FACES.lane, 't-hue', 3);
  column.add(folded.length > 0 ? titlesOf(folded) : (institution.place ?? ''), FACES.small, 't-muted', 3);
  column.gap(4);
  // What all have in common is said once; a list is for what differs.
  const common = [levels, statuses].flatMap((list) => (list.length === 1 ? list.map(({ title }) => title) : []));
  column.add(sayTogether([count, ...common]), FACES.strong, 't', 2);
  if (band.elsewhere > 0 && band.elsewhere < routes.length)
    column.add(sharedWith(band.elsewhere)[taal], FACES.small, 't-muted', 3);
  for (const list of [levels, statuses]) {
    if (list.length === 1) continue;
    column.gap(5);
    for (const one of list) column.row(one.title, one.count);
  }
  if (locations.length > 0) {
    column.gap(6);
    column.add(REGIO_LABELS.places[taal], FACES.small, 't-muted', 1);
    const shown = locations.length > MOST_LOCATIONS + 1 ? locations.slice(0, MOST_LOCATIONS) : locations;
    for (const one of shown) column.row(one.title, one.count);
    const rest = locations.length - shown.length;
    if (rest > 0) column.add(andMore(rest)[taal], FACES.body, 't-muted', 1);
  }
  const h = column.y + PAD;
  const rows = [...levels, ...statuses, ...locations].map((one) => `${one.title}: ${one.count}`);
  const said = [institution.title, institution.place, titlesOf(folded), count, ...rows].filter(Boolean);
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
    children: [{ kind: 'rect', x: 0, y: 0, w: INSTITUTION_WIDTH, h, r: 8, style: 'branch' }, ...column.shapes],
  };
}
