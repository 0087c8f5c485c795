import type { Beslismoment, Jaarinhoud, Keuzegroep } from '@leerroute/model';
import { keuzeaantal, telUren } from '@leerroute/model';
import type { Range } from './content.ts';

const NONE: Range = { min: 0, max: 0 };

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((total, one) => ({ min: total.min + one.min, max: total.max + one.max }), NONE);
}

/** Least and most hours that a pupil can take from a group. */
export function hoursOfGroup(groep: Keuzegroep): Range {
  const { min, max } = keuzeaantal(groep) ?? NONE;
  const hours = groep.opties.map((optie) => telUren(optie).totaal).sort((a, b) => a - b);
  const total = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  return { min: total(hours.slice(0, min)), max: max > 0 ? total(hours.slice(-max)) : 0 };
}

function hoursOfDecision(moment: Beslismoment): Range {
  if (moment.keuzes.length === 0) return NONE;
  const ranges = moment.keuzes.map((keuze) => hoursIn(keuze.inhoud));
  return { min: Math.min(...ranges.map((one) => one.min)), max: Math.max(...ranges.map((one) => one.max)) };
}

/** Least and most hours of what a keuze holds. */
export function hoursIn(inhoud: readonly Jaarinhoud[]): Range {
  return sum(
    inhoud.map((thing): Range => {
      if (thing.kind === 'keuzegroep') return hoursOfGroup(thing);
      if (thing.kind === 'beslismoment') return hoursOfDecision(thing);
      if (thing.kind !== 'onderdeel') return NONE;
      const { totaal } = telUren(thing);
      return { min: totaal, max: totaal };
    }),
  );
}
