import type { Beslismoment, Jaarinhoud, Keuze, Keuzegroep, Leerjaar, Onderdeel, Rooster } from '@leerroute/model';
import { telUren } from '@leerroute/model';
import { formatLessonDays, formatRange, sayTogether } from '../labels/format.ts';
import { afterWeeks, LABELS } from '../labels/labels.ts';
import { qualificationName } from '../labels/names.ts';
import { meetingText } from './borging.ts';
import { type CardMaker, laneOfGroup } from './cards.ts';
import type { Branch, Card, Entry, Lane, Range, Row } from './content.ts';
import { eventOf } from './events.ts';
import { organisationTitle, titleOf } from './part.ts';
import { hoursIn, hoursOfGroup } from './spread.ts';

/** A beslismoment as a card: on what grounds one chooses, and each keuze with where it leads. */
function decisionCard(moment: Beslismoment, maker: CardMaker): Card {
  const { context } = maker;
  const { t } = context;
  const title = moment.titel?.value ?? moment.naam.value;
  const notes = [
    t(LABELS.decision),
    ...(moment.naWeken ? [t(afterWeeks(moment.naWeken.value))] : []),
    ...(moment.criteria.length > 0
      ? [`${t(LABELS.lookAt)} ${moment.criteria.map((one) => one.value).join('; ')}`]
      : []),
  ];
  return {
    ...context.thing(moment.id, title, [title, ...notes, ...moment.toelichtingen.map((text) => text.value)]),
    notes,
    rows: [],
    chips: [],
    branches: moment.keuzes.map((keuze) => branchOf(keuze, maker)),
  };
}

function branchOf(keuze: Keuze, maker: CardMaker): Branch {
  const { context } = maker;
  const { t, opties } = context;
  const title = keuze.titel?.value ?? keuze.naam.value;
  const leaves = keuze.inhoud.some((inhoud) => inhoud.kind === 'overstap');
  const { min, max } = hoursIn(keuze.inhoud, context.path);
  const leads = t(leaves ? LABELS.endsHere : LABELS.continues);
  return {
    ...context.thing(keuze.id, title, [title, leads, ...keuze.toelichtingen.map((text) => text.value)]),
    entries: entriesOf(keuze, maker),
    leads: leaves ? leads : '',
    leaves,
    value: max > 0 ? formatRange(min, max, opties.taal) : undefined,
  };
}

/** What a keuze holds, in the order written; what is done at one place is one line, since its cards stand at that place. */
function entriesOf({ inhoud }: Keuze, maker: CardMaker): Entry[] {
  const there = new Map<string, (Onderdeel | Keuzegroep)[]>();
  const laneOf = (thing: Onderdeel | Keuzegroep): Lane =>
    thing.kind === 'onderdeel' ? maker.lanes.of(thing, maker.jaar) : laneOfGroup(thing, maker);
  const done = inhoud.filter((thing) => thing.kind === 'onderdeel' || thing.kind === 'keuzegroep');
  for (const thing of done) {
    const { key } = laneOf(thing);
    there.set(key, [...(there.get(key) ?? []), thing]);
  }
  return inhoud.flatMap((thing): Entry[] => {
    if (thing.kind !== 'onderdeel' && thing.kind !== 'keuzegroep') return [entryOf(thing, maker)];
    const lane = laneOf(thing);
    const things = there.get(lane.key) ?? [];
    if (things[0] !== thing) return [];
    const { value, ...row } = placeRow(things, lane, maker);
    // The hours of the only place are those of the keuze, which stand beside its name.
    return [{ row: there.size > 1 ? { ...row, value } : row }];
  });
}

/** What of a keuze is done at one place: only named, as each thing has its own card there. */
function placeRow(things: readonly (Onderdeel | Keuzegroep)[], lane: Lane, { context }: CardMaker): Row {
  const { path, opties, t } = context;
  const names = things.map((thing) =>
    thing.kind === 'onderdeel' ? titleOf(thing, context) : (thing.titel?.value ?? t(LABELS.electives)),
  );
  const title = names.join(', ');
  const ranges = things.map((thing): Range => {
    if (thing.kind === 'keuzegroep') return hoursOfGroup(thing, path);
    const { totaal } = telUren(thing);
    return { min: totaal, max: totaal };
  });
  const sum = (end: keyof Range): number => ranges.reduce((total, range) => total + range[end], 0);
  const where = `${lane.title} ${lane.note}`.trim();
  return {
    title,
    lane,
    marks: [],
    details: [title, where],
    ...(sum('max') > 0 ? { value: formatRange(sum('min'), sum('max'), opties.taal) } : {}),
    ...(things.every(({ id }) => path.faded.has(id)) ? { stand: 'vaag' } : {}),
  };
}

function entryOf(inhoud: Exclude<Jaarinhoud, Onderdeel | Keuzegroep>, maker: CardMaker): Entry {
  const { context } = maker;
  switch (inhoud.kind) {
    case 'beslismoment':
      return { card: decisionCard(inhoud, maker) };
    case 'leerweg':
      return { row: pathwayRow(inhoud.leerweg.value, maker) };
    case 'examen':
    case 'diploma':
    case 'overstap':
      return { row: eventOf(inhoud, context) };
    case 'kwalificatie':
      return wordsRow(qualificationName(inhoud.kwalificatie));
    case 'rooster':
      return wordsRow(sayTogether([daysText(inhoud, context), organisationTitle(inhoud.op.value, context)]));
    case 'ingeschreven':
      return wordsRow(`${context.t(LABELS.enrolledAt)} ${organisationTitle(inhoud.bij.value, context)}`);
    case 'overleg':
      return wordsRow(meetingText(inhoud, context));
  }
}

/** A line of a branch about what is no element of its own. */
function wordsRow(title: string): Entry {
  return { row: { title, marks: [], details: [title] } };
}

function daysText({ dagen }: Rooster, { t, opties }: CardMaker['context']): string {
  return `${t(LABELS.roster)} ${formatLessonDays(dagen, opties.taal)}`;
}

function pathwayRow(leerweg: string, { context }: CardMaker): Row {
  const title = `${context.t(LABELS.pathway)} ${leerweg}`;
  return { title, icon: 'pathway', marks: [], details: [title] };
}

/** The decisions written directly in a year. */
export function decisionsOf(jaar: Leerjaar, maker: CardMaker): Card[] {
  return jaar.inhoud.flatMap((inhoud) => (inhoud.kind === 'beslismoment' ? [decisionCard(inhoud, maker)] : []));
}
