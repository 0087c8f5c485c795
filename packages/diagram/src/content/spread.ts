import type { Beslismoment, Jaarinhoud, Keuzegroep } from '@leerroute/model';
import { telUren } from '@leerroute/model';
import { leftOf, type Path } from '../path/path.ts';
import type { Range } from './content.ts';

const NONE: Range = { min: 0, max: 0 };

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((total, one) => ({ min: total.min + one.min, max: total.max + one.max }), NONE);
}

/** Least and most hours that a pupil can take from a group, with the choices made. */
export function hoursOfGroup(groep: Keuzegroep, path: Path): Range {
  const { taken, open, min, max } = leftOf(groep, path);
  const hours = open.map((optie) => telUren(optie).totaal).sort((a, b) => a - b);
  const total = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  const sure = total(taken.map((optie) => telUren(optie).totaal));
  return { min: sure + total(hours.slice(0, min)), max: sure + (max > 0 ? total(hours.slice(-max)) : 0) };
}

function hoursOfDecision(moment: Beslismoment, path: Path): Range {
  const left = moment.keuzes.filter(({ id }) => !path.faded.has(id));
  const keuzes = left.length > 0 ? left : moment.keuzes;
  if (keuzes.length === 0) return NONE;
  const ranges = keuzes.map((keuze) => hoursIn(keuze.inhoud, path));
  return { min: Math.min(...ranges.map((one) => one.min)), max: Math.max(...ranges.map((one) => one.max)) };
}

/** Least and most hours of what a keuze holds. */
export function hoursIn(inhoud: readonly Jaarinhoud[], path: Path): Range {
  return sum(
    inhoud.map((thing): Range => {
      if (thing.kind === 'keuzegroep') return hoursOfGroup(thing, path);
      if (thing.kind === 'beslismoment') return hoursOfDecision(thing, path);
      if (thing.kind !== 'onderdeel') return NONE;
      const { totaal } = telUren(thing);
      return { min: totaal, max: totaal };
    }),
  );
}
