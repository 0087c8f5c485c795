import type { Language } from '@leerroute/model';
import { andMore } from '../labels/labels.ts';
import { STATUS } from '../labels/words.ts';
import { tooltipOf } from '../layout/tooltip.ts';
import type { RouteFacts } from './facts.ts';
import { REGIO_LABELS } from './labels.ts';

const MOST_FINDINGS = 4;

/** `basis PIE → mbo 2 bol` */
export function wayOf({ from, to }: RouteFacts): string {
  return [from && `vmbo ${from}`, to].filter(Boolean).join(' → ');
}

/** `IJsselcollege, Techniekcollege` */
export function titlesOf(things: readonly { readonly title: string }[]): string {
  return things.map(({ title }) => title).join(', ');
}

/** Everything known of a route, a line each. */
export function detailsOf(route: RouteFacts, taal: Language): readonly string[] {
  return [
    route.title,
    STATUS[route.status][taal],
    wayOf(route),
    ...route.goals.map(({ title, code }) => (code ? `${title} (crebo ${code})` : title)),
    `${titlesOf(route.schools)} → ${titlesOf(route.institutions)}`,
    route.locations.length > 0 && `${REGIO_LABELS.places[taal]} ${titlesOf(route.locations)}`,
    route.cohort && `cohort ${route.cohort}`,
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}

/** The tooltip of a route: what is known of it, and the first findings. */
export function tooltipFor(route: RouteFacts, taal: Language): string {
  const shown = route.marks.slice(0, MOST_FINDINGS);
  const rest = route.marks.length - shown.length;
  const text = tooltipOf({ details: detailsOf(route, taal), marks: shown });
  return rest > 0 ? `${text}\n${andMore(rest)[taal]}` : text;
}
