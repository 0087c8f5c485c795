import type { Keuzegroep, Leerjaar, Localized, Onderdeel, OnderdeelSoort } from '@leerroute/model';
import { metGeneste, telUren } from '@leerroute/model';
import { formatHours, formatRange } from '../labels/format.ts';
import { chooseFrom, LABELS } from '../labels/labels.ts';
import type { Card, Chip, Lane, Row } from './content.ts';
import type { Context } from './context.ts';
import type { Lanes } from './lanes.ts';
import { detailsOf, hoursText, innerLines, notesOf, titleOf } from './part.ts';
import { hoursOfGroup } from './spread.ts';

/** Makes the cards of one year. */
export interface CardMaker {
  readonly context: Context;
  readonly lanes: Lanes;
  readonly jaar: Leerjaar;
}

/** Parts of these kinds in one year at one place stand together on one card. */
const GATHERED: Partial<Record<OnderdeelSoort, Localized>> = {
  vak: LABELS.subjects,
  generiek: LABELS.generic,
  keuzedeel: LABELS.optionalUnits,
  keuzevak: LABELS.electives,
};
const ONE: Partial<Record<OnderdeelSoort, Localized>> = { keuzedeel: LABELS.optionalUnit, keuzevak: LABELS.elective };
const AS_CHIPS: ReadonlySet<OnderdeelSoort> = new Set(['keuzedeel', 'keuzevak']);

/** A part without what stands inside it. */
function headOnly(part: Onderdeel, { context }: CardMaker): Row {
  return {
    ...context.thing(part.id, titleOf(part, context), detailsOf(part, context)),
    value: hoursText(part, context),
  };
}

/** A part as a line of a card; a code it is known by stands behind it. */
export function rowOf(part: Onderdeel, maker: CardMaker): Row {
  const { context } = maker;
  const details = [...detailsOf(part, context), ...innerLines(part, context)];
  const thing = context.thing(part.id, titleOf(part, context), details);
  return {
    ...thing,
    marks: [...thing.marks, ...[...metGeneste(part.onderdelen)].flatMap(({ id }) => context.marks(id))],
    value: hoursText(part, context),
  };
}

function chipOf(part: Onderdeel, maker: CardMaker, home: Lane, hours: number | undefined): Chip {
  const lane = maker.lanes.of(part, maker.jaar);
  const row = rowOf(part, maker);
  return {
    ...row,
    value: hours === undefined ? row.value : undefined,
    ...(lane.key === home.key ? {} : { lane }),
  };
}

/** The hours that all parts have, if they all have the same. */
function sameHours(parts: readonly Onderdeel[]): number | undefined {
  const hours = new Set(parts.map((part) => telUren(part).totaal));
  const [only] = hours;
  return hours.size === 1 && only !== undefined && only > 0 && parts.length > 1 ? only : undefined;
}

/** What all parts say of themselves. */
function sharedNotes(parts: readonly Onderdeel[], context: Context): string[] {
  const [first = [], ...rest] = parts.map((part) => notesOf(part, context));
  return first.filter((note) => rest.every((notes) => notes.includes(note)));
}

/** The lane a group's card stands in: that of its options, the first one's if they differ. */
function laneOfGroup(groep: Keuzegroep, { lanes, jaar }: CardMaker): Lane {
  const [first] = groep.opties;
  return first ? lanes.of(first, jaar) : lanes.usual(jaar);
}

/** `kies 4 uit 5` with its options as chips. */
export function groupCard(groep: Keuzegroep, maker: CardMaker): Card {
  const { context } = maker;
  const { t, opties } = context;
  const home = laneOfGroup(groep, maker);
  const hours = sameHours(groep.opties);
  const { min, max } = hoursOfGroup(groep, context.path);
  const choose = t(chooseFrom(groep.min.value, groep.max?.value, groep.opties.length));
  const title = groep.titel?.value ?? t(LABELS.electives);
  const shared = sharedNotes(groep.opties, context);
  const notes = [
    hours === undefined ? choose : `${choose}, ${t(LABELS.each)} ${formatHours(hours, opties.taal)}`,
    ...shared,
  ];
  return {
    ...context.thing(groep.id, title, [title, ...notes, ...groep.toelichtingen.map((text) => text.value)]),
    value: max > 0 ? formatRange(min, max, opties.taal) : undefined,
    notes,
    rows: [],
    chips: groep.opties.map((optie) => chipOf(optie, maker, home, hours)),
    branches: [],
  };
}

function partCard(part: Onderdeel, maker: CardMaker): Card {
  const { context } = maker;
  return {
    ...headOnly(part, maker),
    notes: notesOf(part, context),
    rows: [...metGeneste(part.onderdelen)].map((inner) => headOnly(inner, maker)),
    chips: [],
    branches: [],
  };
}

function gatheredCard(
  soort: OnderdeelSoort,
  label: Localized,
  parts: readonly Onderdeel[],
  maker: CardMaker,
  home: Lane,
): Card {
  const { context } = maker;
  const { t, opties } = context;
  const total = parts.reduce((sum, part) => sum + telUren(part).totaal, 0);
  const chips = AS_CHIPS.has(soort);
  const title = t((parts.length === 1 && ONE[soort]) || label);
  const notes = sharedNotes(parts, context);
  return {
    title,
    value: total > 0 ? formatHours(total, opties.taal) : undefined,
    notes,
    rows: chips ? [] : parts.map((part) => rowOf(part, maker)),
    chips: chips ? parts.map((part) => chipOf(part, maker, home, parts.length === 1 ? total : undefined)) : [],
    branches: [],
    marks: [],
    ...(parts.every(({ id }) => context.path.faded.has(id)) ? { stand: 'vaag' } : {}),
    details: [title, ...notes],
  };
}

/** A part that nothing stands inside can be a line of a gathered card. */
function canBeGathered(part: Onderdeel): boolean {
  return GATHERED[part.soort.value] !== undefined && part.onderdelen.length === 0;
}

/** The cards of a year by lane, in the order in which their first part is written. */
export function cardsOf(maker: CardMaker): ReadonlyMap<string, readonly Card[]> {
  const { jaar, lanes } = maker;
  const perLane = new Map<string, Map<string, { soort: OnderdeelSoort; parts: Onderdeel[] } | Keuzegroep>>();
  for (const inhoud of jaar.inhoud) {
    if (inhoud.kind !== 'onderdeel' && inhoud.kind !== 'keuzegroep') continue;
    const lane = inhoud.kind === 'onderdeel' ? lanes.of(inhoud, jaar) : laneOfGroup(inhoud, maker);
    const stack = perLane.get(lane.key) ?? new Map();
    perLane.set(lane.key, stack);
    if (inhoud.kind === 'keuzegroep') {
      stack.set(inhoud.id, inhoud);
      continue;
    }
    const key = canBeGathered(inhoud) ? `@${inhoud.soort.value}` : inhoud.id;
    const slot = stack.get(key);
    if (slot) slot.parts.push(inhoud);
    else stack.set(key, { soort: inhoud.soort.value, parts: [inhoud] });
  }
  const laneByKey = new Map(lanes.all.map((lane) => [lane.key, lane]));
  return new Map(
    [...perLane].map(([key, stack]) => {
      const home = laneByKey.get(key) ?? lanes.usual(jaar);
      return [
        key,
        [...stack.values()].map((slot) => ('kind' in slot ? groupCard(slot, maker) : cardFor(slot, maker, home))),
      ];
    }),
  );
}

function cardFor(slot: { soort: OnderdeelSoort; parts: Onderdeel[] }, maker: CardMaker, home: Lane): Card {
  const [first] = slot.parts;
  const label = GATHERED[slot.soort];
  const alone = slot.parts.length === 1 && !AS_CHIPS.has(slot.soort);
  if (first && (alone || !label)) return partCard(first, maker);
  return gatheredCard(slot.soort, label ?? LABELS.part, slot.parts, maker, home);
}
