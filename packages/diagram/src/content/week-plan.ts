import type { Dag, Jaarinhoud, Leerjaar, Onderdeel } from '@leerroute/model';
import { DAYS } from '../labels/format.ts';
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

function partsOf(inhoud: Jaarinhoud): readonly Onderdeel[] {
  if (inhoud.kind === 'onderdeel') return [inhoud];
  return inhoud.kind === 'keuzegroep' ? inhoud.opties : [];
}

/**
 * The week of a year by place: the days of the rooster, the parts on fixed days as blocks of their own, and what is done there
 * without a fixed day. What happens only inside a keuze is left to the card of the decision.
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
  for (const part of jaar.inhoud.flatMap(partsOf)) {
    const row = rowOf(lanes.of(part, jaar));
    const faded = context.path.faded.has(part.id);
    const title = titleOf(part, context);
    if (part.dagen.length === 0) {
      if (!faded && !row.loose.includes(title)) row.loose.push(title);
      continue;
    }
    row.blocks.push({
      title,
      note: hoursText(part, context) ?? '',
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
