import type { Beslismoment, Jaarinhoud, Keuze, Leerjaar, Rooster } from '@leerroute/model';
import { formatDays, formatRange, sayTogether } from '../labels/format.ts';
import { afterWeeks, LABELS } from '../labels/labels.ts';
import { qualificationName } from '../labels/names.ts';
import { meetingText } from './borging.ts';
import { type CardMaker, groupCard, rowOf } from './cards.ts';
import type { Branch, Card, Entry, Row } from './content.ts';
import type { Context } from './context.ts';
import { eventOf } from './events.ts';
import { notesOf, organisationTitle } from './part.ts';
import { hoursIn } from './spread.ts';

/** A beslismoment as a card: on what grounds one chooses, and each keuze with what it holds and where it leads. */
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
    entries: keuze.inhoud.flatMap((inhoud) => entryOf(inhoud, maker)),
    leads,
    leaves,
    value: max > 0 ? formatRange(min, max, opties.taal) : undefined,
  };
}

function entryOf(inhoud: Jaarinhoud, maker: CardMaker): Entry[] {
  const { context, lanes, jaar } = maker;
  switch (inhoud.kind) {
    case 'onderdeel':
      return [
        { row: { ...rowOf(inhoud, maker), note: sayTogether(notesOf(inhoud, context)), lane: lanes.of(inhoud, jaar) } },
      ];
    case 'keuzegroep':
      return [{ card: groupCard(inhoud, maker) }];
    case 'beslismoment':
      return [{ card: decisionCard(inhoud, maker) }];
    case 'leerweg':
      return [{ row: pathwayRow(inhoud.leerweg.value, maker) }];
    case 'examen':
    case 'diploma':
    case 'overstap':
      return [{ row: eventOf(inhoud, context) }];
    case 'kwalificatie':
      return [wordsRow(qualificationName(inhoud.kwalificatie))];
    case 'rooster':
      return [wordsRow(sayTogether([daysText(inhoud, context), organisationTitle(inhoud.op.value, context)]))];
    case 'ingeschreven':
      return [wordsRow(`${context.t(LABELS.enrolledAt)} ${organisationTitle(inhoud.bij.value, context)}`)];
    case 'overleg':
      return [wordsRow(meetingText(inhoud, context))];
  }
}

/** A line of a branch about what is no element of its own. */
function wordsRow(title: string): Entry {
  return { row: { title, marks: [], details: [title] } };
}

function daysText({ dagen }: Rooster, { t, opties }: Context): string {
  const days = dagen.map((dag) => dag.value);
  return `${t(LABELS.roster)} ${formatDays(days, opties.taal)}`;
}

function pathwayRow(leerweg: string, { context }: CardMaker): Row {
  const title = `${context.t(LABELS.pathway)} ${leerweg}`;
  return { title, icon: 'pathway', marks: [], details: [title] };
}

/** The decisions written directly in a year. */
export function decisionsOf(jaar: Leerjaar, maker: CardMaker): Card[] {
  return jaar.inhoud.flatMap((inhoud) => (inhoud.kind === 'beslismoment' ? [decisionCard(inhoud, maker)] : []));
}
