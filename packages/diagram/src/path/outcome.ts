import type { Beslismoment, Jaarinhoud, Keuzegroep, Leerjaar, Route } from '@leerroute/model';
import { jarenVan, keuzeaantal } from '@leerroute/model';

/*
 * Whether some pupil path meets a number of things. The text is read from its end to its start, so that at every point it is
 * known whether something that must be met still follows: a pupil who leaves there would miss it.
 */

/** What follows from a point on: a way to the end, a way out of the route, and whether something asked for stands there. */
interface Outcome {
  readonly through: boolean;
  readonly leaves: boolean;
  readonly asked: boolean;
}

type Asked = ReadonlySet<string>;

const END: Outcome = { through: true, leaves: false, asked: false };
const NOWHERE: Outcome = { through: false, leaves: false, asked: true };

/** Whether a pupil path meets all things with these ids: years, parts, options, keuzes, exams, diplomas, ways out. */
export function isOnOnePath(route: Route, asked: Asked): boolean {
  const { through, leaves } = jarenVan(route).reduceRight((rest, jaar) => beforeYear(jaar, rest, asked), END);
  return through || leaves;
}

/** Whether a pupil who meets all these things can stay in the route to its end. */
export function reachesEnd(route: Route, asked: Asked): boolean {
  return jarenVan(route).reduceRight((rest, jaar) => beforeYear(jaar, rest, asked), END).through;
}

function beforeYear(jaar: Leerjaar, after: Outcome, asked: Asked): Outcome {
  const rest = beforeAll(jaar.inhoud, after, asked, false);
  return asked.has(jaar.id) ? { ...rest, asked: true } : rest;
}

function beforeAll(inhoud: readonly Jaarinhoud[], after: Outcome, asked: Asked, inside: boolean): Outcome {
  return inhoud.reduceRight((rest, thing) => before(thing, rest, asked, inside), after);
}

function before(thing: Jaarinhoud, rest: Outcome, asked: Asked, inside: boolean): Outcome {
  if (thing.kind === 'keuzegroep') return beforeGroup(thing, rest, asked);
  if (thing.kind === 'beslismoment') return beforeDecision(thing, rest, asked);
  const met = 'id' in thing && asked.has(thing.id);
  if (thing.kind === 'overstap' && inside) return { through: false, leaves: !rest.asked, asked: met || rest.asked };
  return met ? { ...rest, asked: true } : rest;
}

/** Through a group that asks the impossible (4 of 3) all may pass: that is told elsewhere, and the picture stays whole. */
function beforeGroup(groep: Keuzegroep, rest: Outcome, asked: Asked): Outcome {
  const wanted = groep.opties.filter(({ id }) => asked.has(id)).length;
  const most = keuzeaantal(groep)?.max ?? groep.opties.length;
  if (wanted > most) return NOWHERE;
  return wanted > 0 || asked.has(groep.id) ? { ...rest, asked: true } : rest;
}

function beforeDecision(moment: Beslismoment, rest: Outcome, asked: Asked): Outcome {
  const met = asked.has(moment.id) || rest.asked;
  if (moment.keuzes.length === 0) return { ...rest, asked: met };
  const ways = moment.keuzes.map((keuze): Outcome => {
    const inner = beforeAll(keuze.inhoud, END, asked, true);
    return asked.has(keuze.id) ? { ...inner, asked: true } : inner;
  });
  const wanted = ways.filter((way) => way.asked);
  if (wanted.length > 1) return NOWHERE;
  const open = wanted.length > 0 ? wanted : ways;
  const through = open.some((way) => way.through);
  const leaves = open.some((way) => way.leaves);
  return {
    through: through && rest.through,
    leaves: (through && rest.leaves) || (leaves && !rest.asked),
    asked: met || wanted.length > 0,
  };
}
