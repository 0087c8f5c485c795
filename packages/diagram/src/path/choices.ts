import type { Beslismoment, Keuzegroep, Route } from '@leerroute/model';
import { keuzeaantal } from '@leerroute/model';
import { isOnOnePath } from './outcome.ts';
import { type Alternative, alternativesOf, takeChoices } from './path.ts';

/** A finding that says which choices lead to it, as `@leerroute/rules` gives it. */
interface MetKeuzes {
  readonly keuzeIds?: readonly string[];
}

/** How many alternatives of a group or decision belong to one path. */
export function amountOf(bij: Keuzegroep | Beslismoment): { readonly min: number; readonly max: number } {
  if (bij.kind === 'beslismoment') return { min: Math.min(1, bij.keuzes.length), max: Math.min(1, bij.keuzes.length) };
  return keuzeaantal(bij) ?? { min: 0, max: bij.opties.length };
}

/** Whether a group has all it may have, so that something must go before something else can come. */
function isFull(bij: Keuzegroep | Beslismoment, chosen: ReadonlySet<string>): boolean {
  const { max } = amountOf(bij);
  if (bij.kind === 'beslismoment' || max === 1) return false;
  return bij.opties.filter(({ id }) => chosen.has(id)).length >= max;
}

/** Whether an alternative can be chosen or dropped now with one click; one more than a group allows cannot be chosen. */
export function canChoose(route: Route, { bij, wat, within }: Alternative, chosen: ReadonlySet<string>): boolean {
  return chosen.has(wat.id) || (!isFull(bij, chosen) && isOnOnePath(route, new Set([...within, wat.id])));
}

/**
 * The choices after a click on an alternative: chosen becomes not chosen, with all that was chosen inside it, and the other way
 * round. What cannot go together with the new choice gives way to it; only where a group is full nothing changes.
 */
export function wisselKeuze(route: Route, pad: readonly string[], id: string): readonly string[] {
  const alternatives = alternativesOf(route);
  const { chosen } = takeChoices(route, pad, alternatives);
  const alternative = alternatives.get(id);
  if (chosen.has(id)) return [...chosen].filter((one) => one !== id && !alternatives.get(one)?.within.includes(id));
  if (!alternative || !canChoose(route, alternative, chosen)) return [...chosen];
  return [...takeChoices(route, [id, ...chosen], alternatives).chosen];
}

/** The choices that a finding is about, as far as this route still has them; nothing where choices play no part in it. */
export function padVanBevinding(route: Route, bevinding: MetKeuzes): readonly string[] | undefined {
  const known = alternativesOf(route);
  const ids = (bevinding.keuzeIds ?? []).filter((id) => known.has(id));
  return ids.length > 0 ? ids : undefined;
}
