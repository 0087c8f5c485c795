import type { Language } from '@leerroute/model';
import { FACES } from '../layout/metrics.ts';
import type { Group, Shape } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { measure } from '../text/measure.ts';
import type { Partner } from './facts.ts';
import { countOf, moreSchools } from './labels.ts';
import { PAD, SCHOOLS_WIDTH } from './metrics.ts';
import type { SchoolGroup, SchoolLine } from './schools.ts';

const WIDTH = SCHOOLS_WIDTH - 2 * PAD;
const ROW_PAD = 3;

function said(school: Partner, routes: number, taal: Language): readonly string[] {
  return [school.title, school.place, countOf(routes, 'route', taal)].filter((text) => text !== undefined);
}

/** A school in the box of its place: its name and its number of routes. */
function schoolRow({ school, routes }: SchoolLine, y: number, taal: Language): Group {
  const value = String(routes);
  const room = WIDTH - measure(value, FACES.body) - 10;
  const name = textBlock(school.title, ROW_PAD, { face: FACES.body, style: 't', width: room, most: 2, x: 4 });
  const h = name.h + 2 * ROW_PAD;
  return {
    kind: 'group',
    part: 'school',
    id: school.id,
    x: PAD - 2,
    y,
    w: WIDTH + 4,
    h,
    label: said(school, routes, taal).join(', '),
    tooltip: said(school, routes, taal).join('\n'),
    children: [
      { kind: 'rect', x: 0, y: 0, w: WIDTH + 4, h, r: 4, style: 'hit' },
      ...name.shapes,
      { kind: 'text', x: WIDTH, y: ROW_PAD + 12, text: value, face: FACES.body, anchor: 'end', style: 't' },
    ],
  };
}

function framed(h: number, rest: Pick<Group, 'part' | 'id' | 'label' | 'tooltip'>, shapes: readonly Shape[]): Group {
  return {
    kind: 'group',
    hue: 'blue',
    x: 0,
    y: 0,
    w: SCHOOLS_WIDTH,
    h,
    ...rest,
    children: [{ kind: 'rect', x: 0, y: 0, w: SCHOOLS_WIDTH, h, r: 8, style: 'branch' }, ...shapes],
  };
}

/** A school by itself. */
function schoolBox({ school, routes }: SchoolLine, taal: Language): Group {
  const setting = { style: 't-hue', width: WIDTH, x: PAD } as const;
  const title = textBlock(school.title, PAD, { ...setting, face: FACES.lane, most: 3 });
  const place = textBlock(school.place ?? '', PAD + title.h, {
    ...setting,
    style: 't-muted',
    face: FACES.small,
    most: 2,
  });
  const y = PAD + title.h + place.h + 3;
  const count = textBlock(countOf(routes, 'route', taal), y, {
    ...setting,
    style: 't',
    face: FACES.strong,
    most: 1,
  });
  const lines = said(school, routes, taal);
  const rest = { part: 'school', id: school.id, label: lines.join(', '), tooltip: lines.join('\n') };
  return framed(y + count.h + PAD, rest, [...title.shapes, ...place.shapes, ...count.shapes]);
}

/** The box of a group of schools, at (0, 0). */
export function schoolGroupBox(group: SchoolGroup, taal: Language): Group {
  const [only] = group.lines;
  if (group.title === undefined && only) return schoolBox(only, taal);
  const title = group.title ?? '';
  const head = textBlock(title, PAD, { face: FACES.lane, style: 't-hue', width: WIDTH, most: 2, x: PAD });
  const count = [
    countOf(group.lines.length + group.folded.length, 'school', taal),
    countOf(group.routes, 'route', taal),
  ].join('\u00a0· ');
  const note = textBlock(count, PAD + head.h, { face: FACES.small, style: 't-muted', width: WIDTH, most: 2, x: PAD });
  let y = PAD + head.h + note.h + 4;
  const rows = group.lines.map((line) => {
    const row = schoolRow(line, y, taal);
    y += row.h;
    return row;
  });
  const more = group.folded.length > 0 && group.lines.length > 0 ? moreSchools(group.folded.length)[taal] : '';
  const rest = textBlock(more, y + 2, { face: FACES.body, style: 't-muted', width: WIDTH, most: 1, x: PAD + 2 });
  const folded = group.folded.map(({ school, routes }) => `${school.title} (${routes})`).join(', ');
  const h = y + (rest.h > 0 ? rest.h + 2 : 0) + PAD - (rows.length > 0 ? 2 : 4);
  return framed(
    h,
    { part: 'schools', label: `${title}, ${count}`, tooltip: [title, count, folded].filter(Boolean).join('\n') },
    [...head.shapes, ...note.shapes, ...rows, ...rest.shapes],
  );
}
