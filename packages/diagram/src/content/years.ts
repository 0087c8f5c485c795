import type { Leerjaar } from '@leerroute/model';
import { cohortenVan, faseVan, jarenVan, leerjaarVan, schooljaarOp, schooljaarVan, statusVan } from '@leerroute/model';
import { formatSchoolYear, sayTogether } from '../labels/format.ts';
import { LABELS, yearNumber } from '../labels/labels.ts';
import { qualificationName } from '../labels/names.ts';
import { meetingText } from './borging.ts';
import { cardsOf } from './cards.ts';
import type { Year } from './content.ts';
import type { Context } from './context.ts';
import { decisionsOf } from './decisions.ts';
import { eventsOf } from './events.ts';
import type { RouteHours } from './hours.ts';
import type { Lanes } from './lanes.ts';
import { organisationTitle } from './part.ts';
import { weekOf } from './week.ts';
import { planOf } from './week-plan.ts';

function whenOf(jaar: Leerjaar, { route, opties }: Context): Pick<Year, 'leerjaar' | 'schoolYear' | 'when'> {
  const { fase, nummer } = leerjaarVan(jaar.nummer.value);
  const cohorten = cohortenVan(route);
  const year = cohorten && formatSchoolYear(schooljaarVan(cohorten.eerste, jaar.nummer.value));
  const more =
    cohorten && cohorten.laatste.start > cohorten.eerste.start
      ? opties.taal === 'nl'
        ? '\u00a0e.v.'
        : '\u00a0ff.'
      : '';
  const name = opties.taal === 'nl' ? `${fase} leerjaar ${nummer}` : `${fase} year ${nummer}`;
  const schoolYear = year ? `${year}${more}` : '';
  return { leerjaar: name, schoolYear, when: schoolYear ? `${name} · ${schoolYear}` : name };
}

/** Whether a cohort of a running route is in this year on the peildatum. */
function isNow(jaar: Leerjaar, { route, opties }: Context): boolean {
  const cohorten = cohortenVan(route);
  const status = statusVan(route);
  if (!cohorten || (status !== 'actief' && status !== 'afbouw')) return false;
  const start = schooljaarOp(opties.peildatum).start - jaar.nummer.value + 1;
  return cohorten.eerste.start <= start && start <= cohorten.laatste.start;
}

function remarksOf(jaar: Leerjaar, context: Context): string[] {
  const { t } = context;
  return jaar.inhoud.flatMap((inhoud) => {
    if (inhoud.kind === 'leerweg') return [`${t(LABELS.pathway)} ${inhoud.leerweg.value}`];
    if (inhoud.kind === 'ingeschreven')
      return [`${t(LABELS.enrolledAt)} ${organisationTitle(inhoud.bij.value, context)}`];
    if (inhoud.kind === 'kwalificatie') return [qualificationName(inhoud.kwalificatie)];
    return inhoud.kind === 'overleg' ? [meetingText(inhoud, context)] : [];
  });
}

function yearOf(jaar: Leerjaar, lanes: Lanes, hours: RouteHours, context: Context): Year {
  const maker = { context, lanes, jaar };
  const title = context.t(yearNumber(jaar.nummer.value));
  const when = whenOf(jaar, context);
  const remarks = remarksOf(jaar, context);
  const details = [
    [title, jaar.titel?.value].filter(Boolean).join(': '),
    when.when,
    ...(isNow(jaar, context) ? [context.t(LABELS.now)] : []),
    ...remarks,
    ...(jaar.beschrijving ? [jaar.beschrijving] : []),
    ...jaar.toelichtingen.map((text) => text.value),
  ];
  return {
    ...context.thing(jaar.id, title, details),
    number: jaar.nummer.value,
    phase: faseVan(jaar.nummer.value),
    now: isNow(jaar, context),
    ...when,
    subtitle: sayTogether([jaar.titel?.value, ...remarks]),
    remarks: [...(jaar.beschrijving ? [jaar.beschrijving] : []), ...jaar.toelichtingen.map((text) => text.value)],
    week: weekOf(jaar, lanes, context),
    plan: context.detail ? planOf(jaar, lanes, context) : [],
    cards: cardsOf(maker),
    decisions: decisionsOf(jaar, maker),
    events: eventsOf(jaar, context),
    hours: hours.of(jaar),
  };
}

/** The years of the route in the order of their number. */
export function yearsOf(lanes: Lanes, hours: RouteHours, context: Context): Year[] {
  return jarenVan(context.route).map((jaar) => yearOf(jaar, lanes, hours, context));
}
