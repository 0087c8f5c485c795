import type { Card, Chip, Content, Entry, Lane, Row, Thing, Year } from '../content/content.ts';
import { formatRange, sayTogether } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import type { Scene } from '../layout/scene.ts';
import { type Cells, document, plain, table } from './text.ts';

/** How far a thing stands inside another, shown before its title. */
function inside(depth: number): string {
  return depth > 0 ? `${'\u00a0\u00a0'.repeat(depth - 1)}– ` : '';
}

class Lines {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  marks({ marks }: Pick<Thing, 'marks'>): string[] {
    return marks.map((mark) => `${LABELS[mark.severity][this.#content.taal]}: ${mark.text}`);
  }

  #line(place: string, thing: Row | Chip | Card, notes: readonly (string | undefined)[], depth: number): Cells {
    const said = sayTogether([...notes, ...this.marks(thing)]);
    return [place, `${inside(depth)}${thing.title}`, thing.value ?? '', said];
  }

  #row(place: string, row: Row | Chip, depth: number): Cells {
    const note = 'note' in row ? row.note : undefined;
    return this.#line(row.lane?.title ?? place, row, [note], depth);
  }

  card(place: string, card: Card, depth = 0): Cells[] {
    return [
      this.#line(place, card, card.notes, depth),
      ...[...card.rows, ...card.chips].map((row) => this.#row(place, row, depth + 1)),
      ...card.branches.flatMap((branch) => [
        [
          place,
          `${inside(depth + 1)}${branch.title}`,
          branch.value ?? '',
          sayTogether([branch.leads, ...this.marks(branch)]),
        ],
        ...branch.entries.flatMap((entry) => this.#entry(place, entry, depth + 2)),
      ]),
    ];
  }

  #entry(place: string, entry: Entry, depth: number): Cells[] {
    return 'card' in entry ? this.card(place, entry.card, depth) : [this.#row(place, entry.row, depth)];
  }

  year(year: Year): Cells[] {
    const { taal, lanes } = this.#content;
    const { total, guided, placement, unguided } = year.hours;
    const hours = [
      [LABELS.total, total],
      [LABELS.guided, guided],
      [LABELS.placement, placement],
      [LABELS.unguided, unguided],
    ] as const;
    return [
      ...lanes.flatMap((lane) => (year.cards.get(lane.key) ?? []).flatMap((card) => this.card(placeOf(lane), card))),
      ...year.decisions.flatMap((card) => this.card(LABELS.decisions[taal], card)),
      ...year.events.map((event) => [
        LABELS.events[taal],
        event.title,
        '',
        sayTogether([event.note, ...this.marks(event)]),
      ]),
      ...hours
        .filter(([label, amount]) => label === LABELS.total || amount.max > 0)
        .map(([label, amount]) => [LABELS.hours[taal], label[taal], formatRange(amount.min, amount.max, taal), '']),
    ];
  }
}

function placeOf(lane: Lane): string {
  return `${lane.letter} ${lane.title}`;
}

const HEAD = {
  nl: ['Waar', 'Wat', 'Uren', 'Bijzonderheden'],
  en: ['Where', 'What', 'Hours', 'Remarks'],
} as const;

function weekOf({ week }: Year): string {
  return week.map(({ label, lanes }) => `${label} ${lanes.map((lane) => lane.letter).join('+') || '–'}`).join(', ');
}

/** The routekaart as Markdown that says the same, readable in a terminal too: a table per year, then what follows and the facts. */
export function tekenMarkdown({ content }: Scene): string {
  const { taal, title, status, subtitle, description, years, follows, facts, links } = content;
  const lines = new Lines(content);
  const { total } = content.hours;
  const closing = [
    [LABELS.afterwards[taal], follows.map((follow) => sayTogether([follow.title, follow.note]))],
    [LABELS.wholeRoute[taal], [formatRange(total.min, total.max, taal)]],
    ...facts.map((fact) => [fact.label, fact.lines] as const),
    [LABELS.countsLine[taal], links.map((link) => link.text)],
  ] as const;
  return document([
    `# ${plain(title)}`,
    plain(sayTogether([status.label, subtitle])),
    ...lines.marks(content).map((mark) => `- ${plain(mark)}`),
    ...(description ? [plain(description)] : []),
    ...years.flatMap((year) => [
      `## ${plain(sayTogether([year.title, year.when]))}`,
      ...[sayTogether([year.now && LABELS.now[taal], year.subtitle, weekOf(year), ...lines.marks(year)])]
        .filter(Boolean)
        .map(plain),
      table(HEAD[taal], lines.year(year)),
    ]),
    ...(years.length === 0 ? [LABELS.empty[taal]] : []),
    `## ${LABELS.about[taal]}`,
    closing
      .filter(([, said]) => said.length > 0)
      .map(([label, said]) => `- ${label}: ${plain(said.join('; '))}`)
      .join('\n'),
  ]);
}
