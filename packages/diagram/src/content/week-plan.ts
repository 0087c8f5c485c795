import type { Dag, Jaarinhoud, Leerjaar, Onderdeel } from '@leerroute/model';
import { DAYS, formatHalf, formatLessonDays, sayTogether } from '../labels/format.ts';
import { onlyWith, period } from '../labels/labels.ts';
import type { Lane, PlanBlock, PlanRow } from './content.ts';
import type { Context } from './context.ts';
import type { Lanes } from './lanes.ts';
import { detailsOf, hoursText, titleOf } from './part.ts';

interface Row {
  readonly lane: Lane;
  readonly days: Set<Dag>;
  readonly blocks: PlanBlock[];
  readonly loose: string[];
}

/** Days in the order of the week, in runs without a gap. */
function runsOf(days: Iterable<Dag>): { readonly from: number; readonly count: number }[] {
  const wanted = new Set(days);
  const runs: { from: number; count: number }[] = [];
  DAYS.forEach((day, at) => {
    if (!wanted.has(day)) return;
    const last = runs.at(-1);
    if (last && last.from + last.count === at) last.count += 1;
    else runs.push({ from: at, count: 1 });
  });
  return runs;
}

/** A part, with the keuze that it is only for. */
interface PlannedPart {
  readonly part: Onderdeel;
  readonly only?: string;
}

function partsOf(inhoud: Jaarinhoud, only?: string): readonly PlannedPart[] {
  if (inhoud.kind === 'onderdeel') return [{ part: inhoud, only }];
  if (inhoud.kind === 'keuzegroep') return inhoud.opties.map((part) => ({ part, only }));
  if (inhoud.kind !== 'beslismoment') return [];
  return inhoud.keuzes.flatMap((keuze) =>
    keuze.inhoud.flatMap((inner) => partsOf(inner, keuze.titel?.value ?? keuze.naam.value)),
  );
}

/** In which part of the year. */
function when(part: Onderdeel, { t, opties }: Context): string {
  const [half] = part.dagen.map(({ deel }) => deel);
  const halves = part.dagen.filter(({ deel }) => deel);
  // The days stand above the block already, so the half alone says enough where it is the same on all of them.
  const same = half && part.dagen.every(({ deel }) => deel === half);
  const periods = part.tijdvakken.map(({ eenheid, van, tot }) => t(period(eenheid, van.value, tot?.value)));
  const which = same ? formatHalf(half, opties.taal) : formatLessonDays(halves, opties.taal);
  return [which, ...periods].filter(Boolean).join(', ');
}

/**
 * The week of a year by place: the days of the rooster, the parts on fixed days as blocks of their own, and what is done there
 * without a fixed day. A block that is only for who makes a choice says so.
 */
export function planOf(jaar: Leerjaar, lanes: Lanes, context: Context): PlanRow[] {
  const rows = new Map<string, Row>();
  const rowOf = (lane: Lane): Row => {
    const row = rows.get(lane.key) ?? { lane, days: new Set(), blocks: [], loose: [] };
    rows.set(lane.key, row);
    return row;
  };
  for (const inhoud of jaar.inhoud) {
    if (inhoud.kind !== 'rooster') continue;
    for (const dag of inhoud.dagen) rowOf(lanes.at(inhoud.op.value, jaar)).days.add(dag.value);
  }
  for (const { part, only } of jaar.inhoud.flatMap((inhoud) => partsOf(inhoud))) {
    const row = rowOf(lanes.of(part, jaar));
    const faded = context.path.faded.has(part.id);
    const title = titleOf(part, context);
    if (part.dagen.length === 0) {
      if (!faded && only === undefined && !row.loose.includes(title)) row.loose.push(title);
      continue;
    }
    row.blocks.push({
      of: part.id,
      title,
      note: sayTogether([
        only !== undefined && context.t(onlyWith(only)),
        when(part, context),
        hoursText(part, context),
      ]),
      runs: runsOf(part.dagen.map((dag) => dag.value)),
      details: detailsOf(part, context),
      marks: [],
      ...(faded ? { stand: 'vaag' } : {}),
    });
  }
  return [...rows.values()]
    .filter(({ days, blocks }) => days.size > 0 || blocks.length > 0)
    .sort((a, b) => lanes.all.indexOf(a.lane) - lanes.all.indexOf(b.lane))
    .map(({ lane, days, blocks, loose }) => ({ lane, runs: runsOf(days), blocks, loose }));
}
