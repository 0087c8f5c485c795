import type { Dag } from '@leerroute/model';
import type {
  Branch,
  Card,
  Chip,
  Content,
  DayRun,
  Entry,
  Event,
  Mark,
  PlanRow,
  Row,
  Stand,
  Year,
} from '../content/content.ts';
import { DAYS, formatDays, formatRange, sayTogether } from '../labels/format.ts';
import { LABELS, standInWords } from '../labels/labels.ts';
import type { Scene } from '../layout/scene.ts';
import { escapeXml } from '../svg/escape.ts';

/** What a line of the table says of a thing. */
interface Said {
  readonly id?: string;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly value?: string;
  readonly note?: string;
  /** All of it, instead of the note: where only one year is shown. */
  readonly lines?: readonly string[];
  readonly stand?: Stand;
  readonly keuze?: string;
}

class TableWriter {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  #line({ title, value, note, lines, marks, stand }: Said): string {
    const found = marks.map((mark) => `${LABELS[mark.severity][this.#content.taal]}: ${mark.text}`);
    const how = standInWords(stand, this.#content.taal);
    const [name, ...rest] = [title, how, value, ...(lines ?? [note]), ...found].filter(
      (text) => text !== undefined && text !== '',
    );
    const said = `<strong>${escapeXml(name ?? '')}</strong>`;
    return `${stand === 'vaag' || stand === 'weg' ? `<s>${said}</s>` : said}${rest.length > 0 ? ` ${escapeXml(rest.join(' · '))}` : ''}`;
  }

  #item(said: Said, inner: readonly string[] = []): string {
    return `<li${attributes(said)}>${this.#line(said)}${list(inner)}</li>`;
  }

  #rowNote(row: Row | Chip): string {
    return sayTogether(['note' in row && row.note, row.lane && `${row.lane.title} (${row.lane.letter})`]);
  }

  card(card: Card): string {
    return this.#item({ ...card, note: sayTogether(card.notes) }, [
      ...card.rows.map((row) => this.#item({ ...row, note: this.#rowNote(row) })),
      ...card.chips.map((chip) => this.#item({ ...chip, note: this.#rowNote(chip) })),
      ...card.branches.map((branch) => this.#branch(branch)),
    ]);
  }

  #branch(branch: Branch): string {
    return this.#item(
      { ...branch, note: branch.leads },
      branch.entries.map((entry) => this.#entry(entry)),
    );
  }

  #entry(entry: Entry): string {
    return 'card' in entry ? this.card(entry.card) : this.#item({ ...entry.row, note: this.#rowNote(entry.row) });
  }

  event(event: Event): string {
    return this.#item(event);
  }

  head(year: Year): string {
    const week = year.week
      .map(({ label, lanes }) => `${label} ${lanes.map((lane) => lane.letter).join('+') || '–'}`)
      .join(', ');
    const now = year.now ? LABELS.now[this.#content.taal] : '';
    const note = sayTogether([now, year.when, year.subtitle, week]);
    return `<th scope="col"${attributes(year)}>${this.#line({ ...year, lines: undefined, note: sayTogether([note, ...(year.lines ? year.remarks : [])]) })}</th>`;
  }

  /** The week of one place: its days, each part on its days with its hours, and what has no fixed day. */
  plan({ lane, runs, blocks, loose }: PlanRow): string {
    const { taal } = this.#content;
    const daysOf = (of: readonly DayRun[]): string => formatDays(of.flatMap(daysIn), taal);
    return this.#item({ title: `${lane.letter} ${lane.title}`, marks: [], value: daysOf(runs), note: lane.note }, [
      ...blocks.map(({ title, note, marks, stand, runs: own }) =>
        this.#item({ title, marks, stand, value: daysOf(own), note }),
      ),
      ...(loose.length > 0 ? [`<li>${escapeXml(`${LABELS.looseInWeek[taal]} ${loose.join(', ')}`)}</li>`] : []),
    ]);
  }

  row(title: string, note: string, cells: readonly string[]): string {
    const name = `<strong>${escapeXml(title)}</strong>${note ? ` ${escapeXml(note)}` : ''}`;
    return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  }

  hours(year: Year): string {
    const { taal } = this.#content;
    const { total, guided, placement, unguided } = year.hours;
    const said = [
      [LABELS.total, total],
      [LABELS.guided, guided],
      [LABELS.placement, placement],
      [LABELS.unguided, unguided],
    ] as const;
    return escapeXml(
      said
        .filter(([label, amount]) => label === LABELS.total || amount.max > 0)
        .map(([label, amount]) => `${label[taal]} ${formatRange(amount.min, amount.max, taal)}`)
        .join(' · '),
    );
  }
}

function daysIn({ from, count }: DayRun): Dag[] {
  return DAYS.slice(from, from + count);
}

/** What a page needs to find a thing again, and how it stands on the path. */
function attributes({ id, keuze, stand }: Said): string {
  return [
    ...(id === undefined ? [] : [` data-id="${escapeXml(id)}"`]),
    ...(keuze === undefined ? [] : [` data-keuze="${escapeXml(keuze)}"`]),
    ...(stand && stand !== 'open' ? [` class="${stand}"`] : []),
  ].join('');
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

/** The routekaart as an HTML table that says the same: years as columns, places as rows. A fragment, without styles of its own. */
export function tekenTabel({ content }: Scene): string {
  const { taal, years, lanes } = content;
  const writer = new TableWriter(content);
  const decisions = years.some((year) => year.decisions.length > 0);
  const week = years.some((year) => year.plan.length > 0);
  const rows = [
    ...(week
      ? [
          writer.row(
            LABELS.week[taal],
            LABELS.weekNote[taal],
            years.map((year) => list(year.plan.map((row) => writer.plan(row)))),
          ),
        ]
      : []),
    ...lanes.map((lane) =>
      writer.row(
        `${lane.letter} ${lane.title}`,
        lane.note,
        years.map((year) => list((year.cards.get(lane.key) ?? []).map((card) => writer.card(card)))),
      ),
    ),
    ...(decisions
      ? [
          writer.row(
            LABELS.decisions[taal],
            '',
            years.map((year) => list(year.decisions.map((card) => writer.card(card)))),
          ),
        ]
      : []),
    writer.row(
      LABELS.events[taal],
      '',
      years.map((year) => list(year.events.map((event) => writer.event(event)))),
    ),
    writer.row(
      LABELS.hours[taal],
      content.hoursNote,
      years.map((year) => writer.hours(year)),
    ),
  ];
  const { total } = content.hours;
  const after = [
    [
      LABELS.afterwards[taal],
      content.follows.map((follow) =>
        sayTogether([
          follow.title,
          follow.note,
          standInWords(follow.stand, taal),
          ...(follow.marks ?? []).map(({ severity, text }) => `${LABELS[severity][taal]}: ${text}`),
        ]),
      ),
    ],
    [(content.onPath ? LABELS.thisPath : LABELS.wholeRoute)[taal], [formatRange(total.min, total.max, taal)]],
    ...content.facts.map((fact) => [fact.label, fact.lines] as const),
    [LABELS.countsLine[taal], content.links.map((link) => link.text)],
    [LABELS.words[taal], content.words.map(({ label, lines }) => `${label}: ${lines.join(', ')}`)],
  ] as const;
  const facts = after
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([label, lines]) => `<dt>${escapeXml(label)}</dt>${lines.map((line) => `<dd>${escapeXml(line)}</dd>`).join('')}`,
    );
  const marks = content.marks.map((mark) => `<li>${escapeXml(`${LABELS[mark.severity][taal]}: ${mark.text}`)}</li>`);
  return [
    `<section class="routekaart-tabel" lang="${taal}">`,
    `<table><caption>${escapeXml(sayTogether([content.title, content.status.label, content.subtitle]))}</caption>`,
    `<thead><tr><td></td>${years.map((year) => writer.head(year)).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
    list(marks),
    content.description ? `<p>${escapeXml(content.description)}</p>` : '',
    `<dl>${facts.join('')}</dl>`,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}
