import type { Jaarinhoud, Onderdeel, Onderdeelnaam } from '@leerroute/model';
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

/** Each `telt als` with the first part from that year on which it counts for, else the last one before; none where nothing fits. */
export function linksOf(context: Context): Link[] {
  const parts = jarenVan(context.route).flatMap((jaar, year) =>
    jaar.inhoud.flatMap(partsIn).map((part) => ({ part, year })),
  );
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
      if (!to) return [];
      const text = `${titleOf(part, context)} ${context.t(LABELS.countsLine)} ${titleOf(to.part, context)}`;
      const { faded } = context.path;
      const stand = faded.has(part.id) || faded.has(to.part.id) ? ({ stand: 'vaag' } as const) : {};
      return [{ from: part.id, to: to.part.id, text, ...stand }];
    }),
  );
}
