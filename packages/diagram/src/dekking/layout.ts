import type { Dekkingsplek, Language } from '@leerroute/model';
import { FACES } from '../layout/metrics.ts';
import type { Group, Piece, Shape, Size } from '../layout/shapes.ts';
import { textBlock } from '../layout/text.ts';
import { type CoverageRow, type CoverageSection, type CoverageYear, type DekkingContent, SIGNS } from './content.ts';
import { DEKKING_LABELS } from './labels.ts';

const LABEL_WIDTH = 300;
const YEAR_WIDTH = 208;
const VERDICT_WIDTH = 232;
const PAD = 8;
const SIGN = 16;

const WITHIN = YEAR_WIDTH - 2 * PAD;

function widthOf({ years }: DekkingContent): number {
  return LABEL_WIDTH + years.length * YEAR_WIDTH + VERDICT_WIDTH;
}

/** A part in a cell: it can be pointed at, and says for what it stands there. */
function partGroup(plek: Dekkingsplek, row: CoverageRow, year: CoverageYear, y: number): Group {
  const block = textBlock(plek.onderdeel, 3, {
    face: FACES.body,
    style: 't-chip',
    width: WITHIN - 12,
    most: 2,
    x: 6,
  });
  const h = block.h + 6;
  const label = `${plek.onderdeel}, ${year.title}: ${[row.code, row.title].filter(Boolean).join(' ')}`;
  return {
    kind: 'group',
    part: 'part',
    id: plek.id,
    hue: year.phase === 'vmbo' ? 'blue' : 'green',
    x: PAD,
    y,
    w: WITHIN,
    h,
    label,
    tooltip: label,
    children: [{ kind: 'rect', x: 0, y: 0, w: WITHIN, h, r: 6, style: 'chip' }, ...block.shapes],
  };
}

function cellPiece(row: CoverageRow, year: CoverageYear): Piece {
  let y = PAD - 2;
  const shapes = (row.cells.get(year.number) ?? []).map((plek) => {
    const group = partGroup(plek, row, year, y);
    y += group.h + 4;
    return group;
  });
  return { shapes, h: shapes.length > 0 ? y + PAD - 6 : 0 };
}

/** A werkproces or module: what it is, the parts by year, and the verdict in words. */
function rowGroup(row: CoverageRow, content: DekkingContent, y: number): Group {
  const width = widthOf(content);
  const code = textBlock(row.code, PAD, {
    face: FACES.strong,
    style: 't',
    width: LABEL_WIDTH - 2 * PAD,
    most: 1,
    x: PAD,
  });
  const name = textBlock(row.title, PAD + code.h, {
    face: FACES.body,
    style: 't-muted',
    width: LABEL_WIDTH - 2 * PAD,
    most: 3,
    x: PAD,
  });
  const sign = SIGNS[row.verdict.kind];
  const left = LABEL_WIDTH + content.years.length * YEAR_WIDTH + PAD;
  const indent = sign ? SIGN + 6 : 0;
  const verdict = textBlock(row.verdict.text, PAD, {
    face: sign ? FACES.strong : FACES.body,
    style: 't',
    width: VERDICT_WIDTH - 2 * PAD - indent,
    most: 4,
    x: left + indent,
  });
  const cells = content.years.map((year) => cellPiece(row, year));
  const h = Math.max(PAD + code.h + name.h + PAD, verdict.h + 2 * PAD, ...cells.map((cell) => cell.h));
  const parts = cells.flatMap((cell, at) =>
    cell.shapes.flatMap((shape) =>
      shape.kind === 'group' ? [{ ...shape, x: LABEL_WIDTH + at * YEAR_WIDTH + PAD }] : [],
    ),
  );
  const tooltip = [`${row.code} ${row.title}`.trim(), row.verdict.text].join('\n');
  const icon: Shape[] = sign ? [{ kind: 'icon', name: sign, x: left, y: PAD, size: SIGN }] : [];
  const edge = [
    { x: 0, y: h },
    { x: width, y: h },
  ];
  return {
    kind: 'group',
    part: 'coverage-row',
    x: 0,
    y,
    w: width,
    h,
    tooltip,
    children: [
      { kind: 'rect', x: 0, y: 0, w: width, h, style: row.verdict.kind === 'nowhere' ? 'gap' : 'hit' },
      { kind: 'path', points: edge, style: 'grid' },
      ...code.shapes,
      ...name.shapes,
      ...parts,
      ...icon,
      ...verdict.shapes,
    ],
  };
}

function sectionPiece(section: CoverageSection, content: DekkingContent, top: number): Piece {
  const setting = { style: 't', width: widthOf(content) - 2 * PAD, x: PAD } as const;
  const title = textBlock(section.title, top, { ...setting, face: FACES.heading, most: 2 });
  const note = textBlock(section.note, top + title.h, { ...setting, style: 't-muted', face: FACES.small, most: 1 });
  let y = top + title.h + note.h + 6;
  const rows = section.rows.map((row) => {
    const group = rowGroup(row, content, y);
    y += group.h;
    return group;
  });
  return { shapes: [...title.shapes, ...note.shapes, ...rows], h: y - top };
}

/** The heads of the columns. */
function headPiece(
  { years, taal }: { readonly years: readonly CoverageYear[]; readonly taal: Language },
  y: number,
): Piece {
  const heads = [
    { x: 0, w: LABEL_WIDTH, title: DEKKING_LABELS.what[taal], note: '' },
    ...years.map(({ id, title, note }, at) => ({ x: LABEL_WIDTH + at * YEAR_WIDTH, w: YEAR_WIDTH, id, title, note })),
    { x: LABEL_WIDTH + years.length * YEAR_WIDTH, w: VERDICT_WIDTH, title: DEKKING_LABELS.verdict[taal], note: '' },
  ];
  const pieces = heads.map((head) => {
    const title = textBlock(head.title, PAD, {
      face: FACES.lane,
      style: 't',
      width: head.w - 2 * PAD,
      most: 1,
      x: PAD,
    });
    const setting = { face: FACES.small, style: 't-muted', width: head.w - 2 * PAD, most: 2, x: PAD };
    const note = textBlock(head.note, PAD + title.h, setting);
    return { head, h: title.h + note.h + 2 * PAD, shapes: [...title.shapes, ...note.shapes] };
  });
  const h = Math.max(...pieces.map((piece) => piece.h));
  const shapes = pieces.map(({ head, shapes: texts }): Group => {
    const id = 'id' in head ? head.id : undefined;
    const label = [head.title, head.note].filter(Boolean).join(', ');
    const ground: Shape = { kind: 'rect', x: 0, y: 0, w: head.w, h, style: 'head' };
    return {
      kind: 'group',
      part: 'head',
      id,
      x: head.x,
      y,
      w: head.w,
      h,
      label,
      tooltip: label,
      children: [ground, ...texts],
    };
  });
  return { shapes, h };
}

/** Places everything. The same content always gives the same picture. */
export function layoutDekking(content: DekkingContent): Size & { readonly shapes: readonly Shape[] } {
  const width = Math.max(widthOf(content), 640);
  const title = textBlock(content.title, 0, { face: FACES.title, style: 't', width, most: 3 });
  const subtitle = textBlock(content.subtitle, title.h + 4, {
    face: FACES.subtitle,
    style: 't-muted',
    width,
    most: 4,
  });
  const unknown = textBlock(content.unknown, title.h + subtitle.h + 8, {
    face: FACES.body,
    style: 't',
    width,
    most: 4,
  });
  const shapes: Shape[] = [...title.shapes, ...subtitle.shapes, ...unknown.shapes];
  let y = title.h + subtitle.h + unknown.h + 8;
  if (content.sections.length > 0) {
    const head = headPiece(content, y + 20);
    shapes.push(...head.shapes);
    y += 20 + head.h;
  }
  for (const section of content.sections) {
    const piece = sectionPiece(section, content, y + 18);
    shapes.push(...piece.shapes);
    y += 18 + piece.h;
  }
  return { w: width, h: y, shapes };
}
