import type { Dag, Leerjaar } from '@leerroute/model';
import { DAYS, formatDay } from '../labels/format.ts';
import type { DayPlace, Lane } from './content.ts';
import type { Context } from './context.ts';
import type { Lanes } from './lanes.ts';

/**
 * Which day is where: the places of the rooster and of parts on a fixed day. What happens only on some paths (inside a keuze)
 * is left to the card of the decision. Empty where the year says nothing of days.
 */
export function weekOf(jaar: Leerjaar, lanes: Lanes, { opties }: Context): DayPlace[] {
  const perDay = new Map<Dag, Lane[]>();
  const add = (day: Dag, lane: Lane): void => {
    const known = perDay.get(day) ?? [];
    if (!known.includes(lane)) perDay.set(day, [...known, lane]);
  };
  for (const inhoud of jaar.inhoud) {
    if (inhoud.kind === 'rooster') for (const dag of inhoud.dagen) add(dag.value, lanes.at(inhoud.op.value, jaar));
  }
  for (const inhoud of jaar.inhoud) {
    const parts = inhoud.kind === 'onderdeel' ? [inhoud] : inhoud.kind === 'keuzegroep' ? inhoud.opties : [];
    for (const part of parts) for (const dag of part.dagen) add(dag.value, lanes.of(part, jaar));
  }
  if (perDay.size === 0) return [];
  return DAYS.map((day) => ({ day, label: formatDay(day, opties.taal), lanes: perDay.get(day) ?? [] }));
}
