import type { Branch, Card, Chip, Content, Event, Row, Thing, Year } from '../content/content.ts';
import { formatRange, sayTogether } from '../labels/format.ts';
import { andMore, LABELS } from '../labels/labels.ts';
import type { Scene } from '../layout/scene.ts';
import { type Flow, firstThatFits } from './flowchart.ts';
import { labelOf } from './label.ts';

/** How much is told. */
interface Detail {
  /** Lines of a card. */
  readonly lines: number;
  /** Signs of a line. */
  readonly signs: number;
  /** Things in a year: cards, decisions, exams. */
  readonly things: number;
  readonly years: number;
}

/** From everything to what always fits. */
const DETAILS: readonly Detail[] = [
  { lines: 60, signs: 200, things: 500, years: 100 },
  { lines: 8, signs: 60, things: 60, years: 12 },
  { lines: 3, signs: 40, things: 24, years: 12 },
  { lines: 0, signs: 30, things: 8, years: 12 },
  { lines: 0, signs: 20, things: 2, years: 12 },
];

type Form = 'part' | 'choice' | 'decision' | 'branch' | 'exam' | 'diploma' | 'wayOut' | 'after' | 'note';

const BRACKETS: Readonly<Record<Form, readonly [string, string]>> = {
  part: ['[', ']'],
  choice: ['{{', '}}'],
  decision: ['{', '}'],
  branch: ['(', ')'],
  exam: ['([', '])'],
  diploma: ['[[', ']]'],
  wayOut: ['>', ']'],
  after: ['(', ')'],
  note: ['[/', '/]'],
};

/** How a line of a card stands on the path of a pupil. */
const SIGNS = { gekozen: '✓', open: '–', vaag: '✗', weg: '✗', gelijk: '–' } as const;

const EVENT_FORM: Partial<Record<Event['icon'], Form>> = { exam: 'exam', diploma: 'diploma', wayOut: 'wayOut' };

class Drawing {
  readonly lines: string[] = [];
  edges = 0;
  /** Whether something was left out. */
  short = false;
  readonly #content: Content;
  readonly #detail: Detail;
  #count = 0;
  #things = 0;

  constructor(content: Content, detail: Detail) {
    this.#content = content;
    this.#detail = detail;
  }

  draw(): void {
    const { years, follows, taal } = this.#content;
    const shown = this.#first(years, this.#detail.years);
    let last: string | undefined;
    for (const year of shown) last = this.#year(year, last);
    const after = this.#first(follows, this.#detail.things);
    for (const { title, note, stand } of after) this.#join(last, this.#node('after', [title, note], stand));
    if (years.length === 0) this.#node('note', [LABELS.empty[taal]]);
  }

  /** A year with all it holds, after the year before it. */
  #year(year: Year, before: string | undefined): string {
    const { taal, lanes } = this.#content;
    const id = this.#id('j');
    const total = year.hours.total;
    const hours = total.max > 0 ? formatRange(total.min, total.max, taal) : undefined;
    this.lines.push(`subgraph ${id}[${this.#label([year.title, sayTogether([year.when, hours])])}]`);
    this.#things = 0;
    const places = lanes.flatMap((lane) =>
      (year.cards.get(lane.key) ?? []).map((card) => ({ card, lane: lane.title })),
    );
    const cards = places.flatMap(({ card, lane }) => (this.#room() ? [this.#card(card, lane)] : []));
    const decisions = year.decisions.flatMap((card) => (this.#room() ? [this.#decision(card)] : []));
    const events = year.events.flatMap((event) => (this.#room() ? this.#event(event) : []));
    this.#stack([cards, decisions, events]);
    this.lines.push('end');
    this.#join(before, id);
    return id;
  }

  #card(card: Card, lane: string): string {
    const things: readonly (Row | Chip)[] = [...card.rows, ...card.chips];
    return this.#node(
      card.chips.length > 0 ? 'choice' : 'part',
      [sayTogether([card.title, card.value]), lane, ...card.notes, ...this.#listed(things)],
      card.stand,
    );
  }

  #listed(things: readonly Thing[]): string[] {
    const { taal } = this.#content;
    const told = this.#first(things, this.#detail.lines).map((thing) => {
      const { title, value, note } = { value: undefined, note: undefined, ...thing };
      return `${SIGNS[thing.stand ?? 'open']} ${sayTogether([title, value, note])}`;
    });
    const left = things.length - told.length;
    return left > 0 && told.length > 0 ? [...told, `– ${andMore(left)[taal]}`] : told;
  }

  /** A decision with its branches. */
  #decision(card: Card): string {
    const node = this.#node('decision', [card.title, ...card.notes], card.stand);
    for (const branch of card.branches) if (this.#room()) this.#branch(branch, node);
    return node;
  }

  #branch(branch: Branch, from: string): void {
    const rows = branch.entries.flatMap((entry) => ('row' in entry ? [entry.row] : []));
    const cards = branch.entries.flatMap((entry) => ('card' in entry ? [entry.card] : []));
    const node = this.#node(
      branch.leaves ? 'wayOut' : 'branch',
      [sayTogether([branch.title, branch.value]), ...this.#listed(rows), branch.leads],
      branch.stand,
    );
    this.#join(from, node);
    for (const card of cards) {
      if (this.#room()) this.#join(node, card.branches.length > 0 ? this.#decision(card) : this.#card(card, ''));
    }
  }

  #event(event: Event): string[] {
    const form = EVENT_FORM[event.icon];
    return form ? [this.#node(form, [event.title, event.note], event.stand)] : [];
  }

  /** Rows under each other. Lines that are not seen keep them so. */
  #stack(rows: readonly (readonly string[])[]): void {
    const filled = rows.filter((row) => row.length > 0);
    filled.slice(1).forEach((row, at) => {
      const above = filled[at]?.[0];
      for (const node of row) if (above) this.#edge(`${above} ~~~ ${node}`);
    });
  }

  #join(from: string | undefined, to: string): void {
    if (from) this.#edge(`${from} --> ${to}`);
  }

  #edge(line: string): void {
    this.lines.push(line);
    this.edges += 1;
  }

  #node(form: Form, lines: readonly (string | undefined)[], stand?: Thing['stand']): string {
    const id = this.#id('n');
    const [open, close] = BRACKETS[form];
    this.lines.push(`${id}${open}${this.#label(lines)}${close}${stand && stand !== 'open' ? `:::${stand}` : ''}`);
    return id;
  }

  #label(lines: readonly (string | undefined)[]): string {
    return labelOf(lines, this.#detail.signs);
  }

  #id(kind: string): string {
    this.#count += 1;
    return `${kind}${this.#count}`;
  }

  #room(): boolean {
    this.#things += 1;
    const room = this.#things <= this.#detail.things;
    if (!room) this.short = true;
    return room;
  }

  #first<T>(things: readonly T[], most: number): readonly T[] {
    if (things.length > most) this.short = true;
    return things.slice(0, most);
  }
}

const SHORT = {
  nl: 'Ingekort: zo groot mag dit diagram niet zijn. De routekaart toont alles.',
  en: 'Shortened: this diagram may not be that large. The route map shows all.',
};

function flowOf(content: Content, detail: Detail): Flow {
  const drawing = new Drawing(content, detail);
  drawing.draw();
  const styles = ['classDef vaag opacity:0.45,stroke-dasharray:3 3', 'classDef gekozen stroke-width:3px'];
  const { lines, edges, short } = drawing;
  return { lines: [...lines, ...styles], edges, note: short ? SHORT : undefined };
}

/**
 * The route as a flowchart in Mermaid: years with what is done where, choices, decisions with their branches, exams, diplomas and ways
 * out. Where that is more than GitHub draws less is told of each thing, and a note says so.
 */
export function tekenMermaid({ content }: Scene): string {
  const { taal, title, subtitle, status } = content;
  return firstThatFits(
    DETAILS.map((detail) => () => flowOf(content, detail)),
    {
      taal,
      direction: 'TB',
      title,
      name: `${LABELS.routekaart[taal]} ${title}`,
      description: sayTogether([status.label, subtitle]),
    },
  );
}
