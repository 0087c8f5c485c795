import type { IconName, Mark, Stand, Thing } from '../content/content.ts';
import type { Group, Icon } from './shapes.ts';

/** The full text of a thing with its findings, a line each. */
export function tooltipOf(thing: { readonly details: readonly string[]; readonly marks: readonly Mark[] }): string {
  return [...thing.details, ...thing.marks.map(({ severity, text }) => `${SIGNS[severity]} ${text}`)].join('\n');
}

const SIGNS: Readonly<Record<Mark['severity'], string>> = {
  error: '⚠',
  warning: '⚠',
  info: '⚠',
  added: '+',
  removed: '−',
  changed: '±',
  moved: '→',
};

/** The name of a thing for the screen reader: what it is called, what became of it, and what is known of it. */
export function nameOf({ details: [title, ...rest], marks }: Pick<Thing, 'details' | 'marks'>): string {
  const words = new Set(marks.flatMap(({ word }) => (word === undefined ? [] : [word])));
  return [title, ...words, ...rest].filter((text) => text !== undefined).join(', ');
}

/** What a group has of the thing it draws: its id, its name for the screen reader, its tooltip and how it stands on the path. */
export function headOf(thing: Thing): Pick<Group, 'id' | 'label' | 'tooltip' | 'stand' | 'keuze'> {
  const { id, stand, keuze } = thing;
  return {
    ...(id === undefined ? {} : { id }),
    ...(stand === undefined ? {} : { stand }),
    ...(keuze === undefined ? {} : { keuze }),
    label: nameOf(thing),
    tooltip: tooltipOf(thing),
  };
}

const BOX = 14;
const BOXES: Partial<Record<Stand, IconName>> = { gekozen: 'chosen', open: 'open', vaag: 'closed' };

/** Room that the box to tick takes before the title of an alternative; none where nothing is chosen in the picture. */
export function boxWidth({ keuze, stand }: Thing): number {
  return keuze !== undefined && stand ? BOX + 5 : 0;
}

/** The box to tick, ticked where it is chosen. */
export function boxShapes(thing: Thing, x: number, y: number): Icon[] {
  const name = thing.stand && BOXES[thing.stand];
  return name && boxWidth(thing) > 0 ? [{ kind: 'icon', name, x, y, size: BOX }] : [];
}
