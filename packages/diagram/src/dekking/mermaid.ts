import type { Localized } from '@leerroute/model';
import { sayTogether } from '../labels/format.ts';
import { type Flow, firstThatFits } from '../mermaid/flowchart.ts';
import { labelOf } from '../mermaid/label.ts';
import type { CoverageRow, CoverageSection, DekkingContent } from './content.ts';
import { DEKKING_LABELS } from './labels.ts';
import type { DekkingScene } from './scene.ts';

/** Signs of a line. */
const MOST = 70;
/** Of a section, where only what needs attention is named. */
const MOST_NAMED = 12;

const PER_YEAR: Localized = {
  nl: 'Samengevat: alle onderdelen apart zijn te veel voor dit diagram. Hier staan alleen de jaren; het beeld en de tabel noemen elk onderdeel.',
  en: 'Summed up: all parts one by one are too many for this diagram. Here are only the years; the picture and the table name each part.',
};
const COUNTED: Localized = {
  nl: 'Samengevat: dit is te veel voor dit diagram. Hier staat alleen wat niet voor iedereen gedekt is; het beeld en de tabel tonen alles.',
  en: 'Summed up: this is too much for this diagram. Here is only what is not covered for everybody; the picture and the table show all.',
};

const STYLES = [
  'classDef nowhere stroke-dasharray:5 3,stroke-width:3px',
  'classDef some stroke-dasharray:5 3',
  'classDef twice stroke-width:3px',
];

/** A werkproces or module with the verdict in words; what needs attention has another form too. */
function rowLine(id: string, { code, title, verdict }: CoverageRow): string {
  const [open, close] = verdict.kind === 'covered' ? ['[', ']'] : ['{{', '}}'];
  const style = verdict.kind === 'covered' ? '' : `:::${verdict.kind}`;
  return `${id}${open}${labelOf([sayTogether([code, title]), verdict.text], MOST)}${close}${style}`;
}

/** The rows below their kwalificatie or profile, with the id of each. */
function drawSections(sections: readonly CoverageSection[]): {
  readonly lines: readonly string[];
  readonly ids: ReadonlyMap<CoverageRow, string>;
} {
  const ids = new Map<CoverageRow, string>();
  const lines = sections.flatMap(({ title, note, rows }, at) => [
    `subgraph v${at + 1}[${labelOf([title, note], MOST)}]`,
    ...rows.map((row) => {
      const id = `w${ids.size + 1}`;
      ids.set(row, id);
      return rowLine(id, row);
    }),
    'end',
  ]);
  return { lines, ids };
}

/** From the parts, by year, to what they cover. */
function eachPart({ years, sections }: DekkingContent): Flow {
  const drawn = drawSections(sections);
  const parts = new Map<string, string>();
  const edges: string[] = [];
  const boxes = years.flatMap(({ number, title, note }) => {
    const nodes: string[] = [];
    for (const [row, rowId] of drawn.ids)
      for (const { id, onderdeel } of row.cells.get(number) ?? []) {
        const known = parts.get(id) ?? `o${parts.size + 1}`;
        if (!parts.has(id)) nodes.push(`${known}(${labelOf([onderdeel], MOST)})`);
        parts.set(id, known);
        edges.push(`${known} --> ${rowId}`);
      }
    return nodes.length > 0 ? [`subgraph j${number}[${labelOf([title, note], MOST)}]`, ...nodes, 'end'] : [];
  });
  return { lines: [...boxes, ...drawn.lines, ...edges, ...STYLES], edges: edges.length };
}

/** From the years to what is covered in them. */
function eachYear({ years, sections }: DekkingContent): Flow {
  const drawn = drawSections(sections);
  const nodes = years.map(({ number, title, note }) => `j${number}(${labelOf([title, note], MOST)})`);
  const edges = years.flatMap(({ number }) =>
    [...drawn.ids].flatMap(([row, id]) => (row.cells.has(number) ? [`j${number} --> ${id}`] : [])),
  );
  return { lines: [...nodes, ...drawn.lines, ...edges, ...STYLES], edges: edges.length, note: PER_YEAR };
}

/** Per kwalificatie or profile the first of what not everybody gets. */
function whatIsMissing({ sections }: DekkingContent): Flow {
  const missing = sections.map((section) => ({
    ...section,
    rows: section.rows.filter(({ verdict }) => verdict.kind === 'nowhere' || verdict.kind === 'some'),
  }));
  const shown = missing.filter(({ rows }) => rows.length > 0).slice(0, MOST_NAMED);
  const { lines } = drawSections(shown.map((section) => ({ ...section, rows: section.rows.slice(0, MOST_NAMED) })));
  return { lines: [...lines, ...STYLES], edges: 0, note: COUNTED };
}

/**
 * The coverage as a flowchart in Mermaid: from the parts, by year, to the werkprocessen and modules they deal with. Where that is more
 * than GitHub draws less is told, and a note says so.
 */
export function tekenDekkingMermaid({ content }: DekkingScene): string {
  const { taal, title, subtitle, unknown, sections } = content;
  const label = `${DEKKING_LABELS.dekking[taal]}: ${title}`;
  const none = (): Flow => ({ lines: [`leeg[${labelOf([subtitle], 300)}]`], edges: 0 });
  const tellings = [eachPart, eachYear, whatIsMissing].map((telling) => () => telling(content));
  return firstThatFits(sections.length > 0 ? tellings : [none], {
    taal,
    direction: 'LR',
    title: label,
    name: label,
    description: [subtitle, unknown].filter(Boolean).join('. '),
  });
}
