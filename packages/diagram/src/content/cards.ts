import type { Jaarinhoud, Keuzegroep, Leerjaar, Localized, Onderdeel, OnderdeelSoort } from '@leerroute/model';
import { metGeneste, telUren } from '@leerroute/model';
import { capitalise, formatHours, formatRange, sayTogether } from '../labels/format.ts';
import { chooseAt, chooseFrom, LABELS, onlyWith } from '../labels/labels.ts';
import { PART_KIND } from '../labels/words.ts';
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

/** A keuze that something is only for, and the title of its decision. */
interface Only {
  readonly id: string;
  readonly title: string;
  readonly moment: string;
}

/** What is set on one card: parts of a kind, the parts of a keuze, or a group to choose from; with parts, those elsewhere. */
interface Slot {
  readonly soort?: OnderdeelSoort;
  readonly parts: Onderdeel[];
  readonly groep?: Keuzegroep;
  readonly only?: Only;
}

/** A part without what stands inside it. */
function headOnly(part: Onderdeel, { context }: CardMaker): Row {
  return {
    ...context.thing(part.id, titleOf(part, context), detailsOf(part, context)),
    value: hoursText(part, context),
  };
}

/** A part as a line of a card; a code it is known by stands behind it. */
function rowOf(part: Onderdeel, maker: CardMaker): Row {
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
  const { context } = maker;
  const lane = maker.lanes.of(part, maker.jaar);
  const row = rowOf(part, maker);
  return {
    ...row,
    value: hours === undefined ? row.value : undefined,
    ...(lane.key === home.key ? {} : { lane }),
    ...(context.linked.has(part.id) ? { linked: true } : {}),
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
export function laneOfGroup(groep: Keuzegroep, { lanes, jaar }: CardMaker): Lane {
  const [first] = groep.opties;
  return first ? lanes.of(first, jaar) : lanes.usual(jaar);
}

/** `kies 4 uit 5` with its options as chips. */
function groupCard(groep: Keuzegroep, maker: CardMaker, only: Only | undefined): Card {
  const { context } = maker;
  const { t, opties } = context;
  const home = laneOfGroup(groep, maker);
  const hours = sameHours(groep.opties);
  const { min, max } = hoursOfGroup(groep, context.path);
  const choose = t(chooseFrom(groep.min.value, groep.max?.value, groep.opties.length));
  const title = groep.titel?.value ?? t(LABELS.electives);
  const shared = sharedNotes(groep.opties, context);
  const notes = [
    ...(only ? [t(onlyWith(only.title))] : []),
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
    ...(only ? { only: 'keuze' } : {}),
  };
}

/** A keuzevak or keuzedeel that stands alone says what it is, unless its name does. */
function kindOf(part: Onderdeel, { t }: Context): string[] {
  const soort = part.soort.value;
  return soort === 'keuzevak' || soort === 'keuzedeel' ? [t(PART_KIND[soort])] : [];
}

function partCard(part: Onderdeel, maker: CardMaker): Card {
  const { context } = maker;
  return {
    ...headOnly(part, maker),
    notes: [...kindOf(part, context), ...notesOf(part, context)],
    rows: [...metGeneste(part.onderdelen)].map((inner) => headOnly(inner, maker)),
    chips: [],
    branches: [],
  };
}

/** Whether nobody goes this way any more with the choices made. */
function faded(parts: readonly Onderdeel[], { context }: CardMaker): Partial<Card> {
  return parts.every(({ id }) => context.path.faded.has(id)) ? { stand: 'vaag' } : {};
}

function sumText(parts: readonly Onderdeel[], { context }: CardMaker): string | undefined {
  const total = parts.reduce((sum, part) => sum + telUren(part).totaal, 0);
  return total > 0 ? formatHours(total, context.opties.taal) : undefined;
}

function gatheredCard(label: Localized, parts: readonly Onderdeel[], maker: CardMaker): Card {
  const { context } = maker;
  const title = context.t(label);
  const notes = sharedNotes(parts, context);
  const own = (part: Onderdeel): string => sayTogether(notesOf(part, context).filter((note) => !notes.includes(note)));
  return {
    title,
    value: sumText(parts, maker),
    notes,
    rows: parts.map((part) => ({ ...rowOf(part, maker), note: own(part) })),
    chips: [],
    branches: [],
    marks: [],
    ...faded(parts, maker),
    details: [title, ...notes],
  };
}

/** What is done at one place by who makes a choice, each part with all that a pupil notices. */
function onlyCard({ title, moment }: Only, parts: readonly Onderdeel[], maker: CardMaker): Card {
  const { context } = maker;
  const only = capitalise(context.t(onlyWith(title)));
  return {
    title: only,
    only: 'keuze',
    value: parts.length > 1 ? sumText(parts, maker) : undefined,
    notes: [],
    rows: parts.map((part) => ({ ...rowOf(part, maker), note: sayTogether(notesOf(part, context)) })),
    chips: [],
    branches: [],
    marks: [],
    ...faded(parts, maker),
    details: [only, moment],
  };
}

/** What of a group can be chosen at another place than its card has: only named, since each option is a chip of that card. */
function elsewhereCard(groep: Keuzegroep, parts: readonly Onderdeel[], maker: CardMaker): Card {
  const { context } = maker;
  const title = groep.titel?.value ?? context.t(LABELS.electives);
  const note = context.t(chooseAt(laneOfGroup(groep, maker).letter));
  return {
    title,
    only: 'optie',
    notes: [note],
    rows: parts.map((part) => {
      const name = titleOf(part, context);
      const value = hoursText(part, context);
      return { title: name, marks: [], value, details: [name, note], ...faded([part], maker) };
    }),
    chips: [],
    branches: [],
    marks: [],
    ...faded(parts, maker),
    details: [title, note],
  };
}

/** A part that nothing stands inside can be a line of a gathered card. */
function canBeGathered(part: Onderdeel): boolean {
  return GATHERED[part.soort.value] !== undefined && part.onderdelen.length === 0;
}

/** The cards of a year as they are filled. */
class Stacks {
  readonly perLane = new Map<string, Map<string, Slot>>();
  readonly #maker: CardMaker;

  constructor(maker: CardMaker) {
    this.#maker = maker;
  }

  /** Sets everything at its place: also what only some choose, each keuze on a card of its own. */
  fill(inhoud: readonly Jaarinhoud[], only: Only | undefined): void {
    const { lanes, jaar } = this.#maker;
    for (const thing of inhoud) {
      if (thing.kind === 'onderdeel') this.#part(thing, lanes.of(thing, jaar), only);
      if (thing.kind === 'keuzegroep') this.#group(thing, only);
      if (thing.kind !== 'beslismoment') continue;
      const moment = thing.titel?.value ?? thing.naam.value;
      for (const { id, titel, naam, inhoud: inner } of thing.keuzes)
        this.fill(inner, { id, title: titel?.value ?? naam.value, moment });
    }
  }

  #group(groep: Keuzegroep, only: Only | undefined): void {
    const { lanes, jaar } = this.#maker;
    const home = laneOfGroup(groep, this.#maker);
    this.#slot(home, groep.id, { groep, parts: [], only });
    for (const optie of groep.opties) {
      const lane = lanes.of(optie, jaar);
      if (lane.key !== home.key) this.#slot(lane, `${groep.id}@`, { groep, parts: [], only }).parts.push(optie);
    }
  }

  #part(part: Onderdeel, lane: Lane, only: Only | undefined): void {
    const soort = part.soort.value;
    const key = only ? `?${only.id}` : canBeGathered(part) ? `@${soort}` : part.id;
    this.#slot(lane, key, { soort, parts: [], only }).parts.push(part);
  }

  #slot(lane: Lane, key: string, fresh: Slot): Slot {
    const stack = this.perLane.get(lane.key) ?? new Map<string, Slot>();
    this.perLane.set(lane.key, stack);
    const slot = stack.get(key) ?? fresh;
    stack.set(key, slot);
    return slot;
  }
}

/** The cards of a year by lane, in the order in which their first part is written. */
export function cardsOf(maker: CardMaker): ReadonlyMap<string, readonly Card[]> {
  const stacks = new Stacks(maker);
  stacks.fill(maker.jaar.inhoud, undefined);
  return new Map(
    [...stacks.perLane].map(([key, stack]) => [key, [...stack.values()].map((slot) => cardFor(slot, maker))]),
  );
}

function cardFor({ soort, parts, groep, only }: Slot, maker: CardMaker): Card {
  if (groep) return parts.length > 0 ? elsewhereCard(groep, parts, maker) : groupCard(groep, maker, only);
  if (only) return onlyCard(only, parts, maker);
  const [first] = parts;
  const label = soort && GATHERED[soort];
  if (first && (parts.length === 1 || !label)) return partCard(first, maker);
  return gatheredCard(label ?? LABELS.part, parts, maker);
}
