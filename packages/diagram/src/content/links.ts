import type { Jaarinhoud, Onderdeel, Onderdeelnaam, Route } from '@leerroute/model';
import { jarenVan } from '@leerroute/model';
import { LABELS } from '../labels/labels.ts';
import type { Link } from './content.ts';
import type { Context } from './context.ts';
import { titleOf } from './part.ts';

function partsIn(inhoud: Jaarinhoud): Onderdeel[] {
  const nested = (part: Onderdeel): Onderdeel[] => [part, ...part.onderdelen.flatMap(nested)];
  if (inhoud.kind === 'onderdeel') return nested(inhoud);
  if (inhoud.kind === 'keuzegroep') return inhoud.opties.flatMap(nested);
  if (inhoud.kind === 'beslismoment') return inhoud.keuzes.flatMap((keuze) => keuze.inhoud.flatMap(partsIn));
  return [];
}

const keyOf = ({ soort, naam, titel }: Onderdeelnaam): string => `${soort.value} ${naam?.value ?? titel?.value ?? ''}`;

interface Counted {
  readonly part: Onderdeel;
  readonly to: Onderdeel;
}

/** Each `telt als` with the first part from that year on which it counts for, else the last one before; none where nothing fits. */
function countedIn(route: Route): Counted[] {
  const parts = jarenVan(route).flatMap((jaar, year) => jaar.inhoud.flatMap(partsIn).map((part) => ({ part, year })));
  const byKey = new Map<string, { part: Onderdeel; year: number }[]>();
  for (const entry of parts) {
    const key = keyOf(entry.part);
    const same = byKey.get(key);
    if (same) same.push(entry);
    else byKey.set(key, [entry]);
  }
  return parts.flatMap(({ part, year }) =>
    part.teltAls.flatMap((what) => {
      const found = (byKey.get(keyOf(what)) ?? []).filter((entry) => entry.part !== part);
      const to = found.find((entry) => entry.year >= year) ?? found.at(-1);
      return to ? [{ part, to: to.part }] : [];
    }),
  );
}

/** The ids of the parts that lines start and end at. */
export function linkedIn(route: Route): ReadonlySet<string> {
  return new Set(countedIn(route).flatMap(({ part, to }) => [part.id, to.id]));
}

/** A line from each part to what it counts for. */
export function linksOf(context: Context): Link[] {
  const { faded } = context.path;
  return countedIn(context.route).map(({ part, to }) => {
    const text = `${titleOf(part, context)} ${context.t(LABELS.countsLine)} ${titleOf(to, context)}`;
    const stand = faded.has(part.id) || faded.has(to.id) ? ({ stand: 'vaag' } as const) : {};
    return { from: part.id, to: to.id, text, ...stand };
  });
}
