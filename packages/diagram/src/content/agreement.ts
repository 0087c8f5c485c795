import type { Localized, Looptijd, Overeenkomst, Regeling } from '@leerroute/model';
import { formatDate, formatNumber } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import { readable } from '../labels/names.ts';
import { cohortDays } from './cohort.ts';
import type { Context } from './context.ts';
import { organisationTitle } from './part.ts';

const UNTIL: Localized = { nl: 't/m', en: 'to' };
const BETWEEN: Localized = { nl: 'tussen', en: 'between' };
const SETTLES: Localized = { nl: 'regelt:', en: 'settles:' };
const PAID_BY: Localized = { nl: 'betaald door', en: 'paid by' };
const NOT_FOR: Localized = {
  nl: 'loopt niet in de jaren van dit cohort',
  en: 'does not run in the years of this cohort',
};
const STARTS_LATE: Localized = { nl: 'begint pas na de start van dit cohort', en: 'begins after this cohort starts' };
const ENDS_EARLY: Localized = { nl: 'eindigt voordat dit cohort klaar is', en: 'ends before this cohort is through' };

/** From when to when, in words; an open end stays open. */
function runText({ van, tot }: Looptijd, { t, opties }: Context): string {
  const end = tot ? `${t(UNTIL)} ${formatDate(tot.value, opties.taal)}` : '';
  return `${t(LABELS.from).toLowerCase()} ${formatDate(van.value, opties.taal)} ${end}`.trim();
}

/** What a time means for the cohort that is shown, where it does not cover all its years. */
function forCohort({ van, tot }: Looptijd, context: Context): string | undefined {
  const days = cohortDays(context);
  if (!days) return undefined;
  const ends = tot && tot.value < days.tot;
  if (van.value > days.tot || (tot && tot.value < days.van)) return context.t(NOT_FOR);
  if (van.value > days.van) return context.t(STARTS_LATE);
  return ends ? context.t(ENDS_EARLY) : undefined;
}

function named(names: readonly { readonly value: string }[], context: Context): string {
  return names.map((name) => organisationTitle(name.value, context)).join(', ');
}

/** An agreement: its name, who made it, when it was signed, for how long it runs, and what it settles. */
export function agreementLines(agreement: Overeenkomst, context: Context): (string | undefined | false)[] {
  const { t, opties } = context;
  const { titel, naam, partijen, getekend, looptijd, regelt } = agreement;
  const topics = regelt.map(({ onderwerp, tekst }) => readable(onderwerp.value) + (tekst ? ` (${tekst.value})` : ''));
  return [
    titel?.value ?? readable(naam.value),
    partijen.length > 0 && `${t(BETWEEN)} ${named(partijen, context)}`,
    getekend && `${t(LABELS.signed)} ${formatDate(getekend.value, opties.taal)}`,
    looptijd && runText(looptijd, context),
    looptijd && forCohort(looptijd, context),
    topics.length > 0 && `${t(SETTLES)} ${topics.join(', ')}`,
  ];
}

/** Where money comes from: `Subsidie (van … t/m …), € 1000, betaald door …`. */
export function fundingLine(naam: string, regeling: Regeling | undefined, context: Context): string {
  const { t, opties } = context;
  const name = regeling?.titel?.value ?? readable(naam);
  if (!regeling) return name;
  const { looptijd, bedrag, betaaldDoor } = regeling;
  return [
    looptijd ? `${name} (${runText(looptijd, context)})` : name,
    bedrag && `€\u00a0${formatNumber(bedrag.value, opties.taal)}`,
    betaaldDoor.length > 0 && `${t(PAID_BY)} ${named(betaaldDoor, context)}`,
    looptijd && forCohort(looptijd, context),
  ]
    .filter(Boolean)
    .join(', ');
}
