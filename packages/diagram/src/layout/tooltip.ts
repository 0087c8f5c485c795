import type { IconName, Mark, Stand, Thing } from '../content/content.ts';
import type { Group, Icon } from './shapes.ts';

/** The full text of a thing with its findings, a line each. */
export function tooltipOf(thing: { readonly details: readonly string[]; readonly marks: readonly Mark[] }): string {
  return [...thing.details, ...thing.marks.map((mark) => `⚠ ${mark.text}`)].join('\n');
}

/** What a group has of the thing it draws: its id, its name for the screen reader, its tooltip and how it stands on the path. */
export function headOf(thing: Thing): Pick<Group, 'id' | 'label' | 'tooltip' | 'stand' | 'keuze'> {
  const { id, stand, keuze, details } = thing;
  return {
    ...(id === undefined ? {} : { id }),
    ...(stand === undefined ? {} : { stand }),
    ...(keuze === undefined ? {} : { keuze }),
    label: details.join(', '),
    tooltip: tooltipOf(thing),
  };
}

const BOX = 14;
const BOXES: Record<Stand, IconName> = { gekozen: 'chosen', open: 'open', vaag: 'closed' };

/** Room that the box to tick takes before the title of an alternative; none where nothing is chosen in the picture. */
export function boxWidth({ keuze, stand }: Thing): number {
  return keuze !== undefined && stand ? BOX + 5 : 0;
}

/** The box to tick, ticked where it is chosen. */
export function boxShapes(thing: Thing, x: number, y: number): Icon[] {
  return boxWidth(thing) > 0 && thing.stand ? [{ kind: 'icon', name: BOXES[thing.stand], x, y, size: BOX }] : [];
}
