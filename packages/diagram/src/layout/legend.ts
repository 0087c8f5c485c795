import type { Card, Change, Content, IconName, Mark, Severity } from '../content/content.ts';
import { LABELS } from '../labels/labels.ts';

export type LegendSign =
  | { readonly kind: 'icon'; readonly name: IconName | Severity | Change }
  | { readonly kind: 'swatch'; readonly style: string }
  | { readonly kind: 'chip' | 'link' | 'tick' | 'letter' | 'only' | 'noday' };

export interface LegendLine {
  readonly sign: LegendSign;
  readonly text: string;
}

const SEVERITIES: readonly Mark['severity'][] = ['added', 'removed', 'changed', 'moved', 'error', 'warning', 'info'];

/** Everything with findings or changes of its own that the picture shows. */
function severitiesIn(content: Content): Set<Mark['severity']> {
  const found = new Set(content.marks.map((mark) => mark.severity));
  const visit = (card: Card): void => {
    for (const thing of [card, ...card.rows, ...card.chips, ...card.branches]) {
      for (const mark of thing.marks) found.add(mark.severity);
    }
    for (const branch of card.branches) {
      for (const entry of branch.entries) {
        if ('card' in entry) visit(entry.card);
        else for (const mark of entry.row.marks) found.add(mark.severity);
      }
    }
  };
  for (const year of content.years) {
    for (const thing of [year, ...year.events]) for (const mark of thing.marks) found.add(mark.severity);
    for (const card of [...[...year.cards.values()].flat(), ...year.decisions]) visit(card);
  }
  for (const { marks = [] } of content.follows) for (const mark of marks) found.add(mark.severity);
  return found;
}

/** Whether a keuze of a decision, or of one inside it, leads out of the route. */
function hasWayOut({ branches }: Card): boolean {
  return branches.some(
    ({ leaves, entries }) => leaves || entries.some((entry) => 'card' in entry && hasWayOut(entry.card)),
  );
}

/** The signs that occur in the picture and what they mean. */
export function legendOf(content: Content): LegendLine[] {
  const { taal, years, norm } = content;
  const events = years.flatMap((year) => year.events.map((event) => event.icon));
  const cards = years.flatMap((year) => [...year.cards.values()].flat());
  const days = content.detail ? [] : years.flatMap((year) => year.week);
  const only = cards.some((card) => card.only);
  const leaves = years.some((year) => year.decisions.some(hasWayOut));
  const hours = years.map((year) => year.hours);
  const depends = hours.some(
    ({ guided, placement, unguided, total }) => guided.min + placement.min + unguided.min < total.max,
  );
  const severities = severitiesIn(content);
  const lines: [boolean, LegendSign, (typeof LABELS)[keyof typeof LABELS]][] = [
    [content.lanes.length > 0, { kind: 'letter' }, LABELS.legendLetter],
    [days.some(({ lanes }) => lanes.length === 0), { kind: 'noday' }, LABELS.legendNoDay],
    [only || days.some(({ some }) => some.size > 0), { kind: 'only' }, LABELS.legendOnly],
    [cards.some((card) => card.chips.length > 0), { kind: 'chip' }, LABELS.legendChip],
    [content.onPath, { kind: 'icon', name: 'chosen' }, LABELS.chosen],
    [content.onPath, { kind: 'icon', name: 'closed' }, LABELS.notOnPath],
    [content.links.length > 0, { kind: 'link' }, LABELS.legendLink],
    [events.includes('decision'), { kind: 'icon', name: 'decision' }, LABELS.legendDecision],
    [events.includes('exam'), { kind: 'icon', name: 'exam' }, LABELS.exam],
    [events.includes('diploma'), { kind: 'icon', name: 'diploma' }, LABELS.legendDiploma],
    [events.includes('wayOut') || leaves, { kind: 'icon', name: 'wayOut' }, LABELS.legendWayOut],
    [hours.some((one) => one.guided.max > 0), { kind: 'swatch', style: 'guided' }, LABELS.legendGuided],
    [hours.some((one) => one.placement.max > 0), { kind: 'swatch', style: 'placement' }, LABELS.legendPlacement],
    [hours.some((one) => one.unguided.max > 0), { kind: 'swatch', style: 'unguided' }, LABELS.legendUnguided],
    [depends, { kind: 'swatch', style: 'depends' }, LABELS.depends],
    [norm !== undefined, { kind: 'tick' }, LABELS.legendTick],
    ...SEVERITIES.map(
      (name) =>
        [severities.has(name), { kind: 'icon', name }, LABELS[name]] as [boolean, LegendSign, typeof LABELS.error],
    ),
  ];
  return lines.filter(([occurs]) => occurs).map(([, sign, label]) => ({ sign, text: label[taal] }));
}
