import type { Borging, Localized, Overleg } from '@leerroute/model';
import { formatDate, formatDays } from '../labels/format.ts';
import { LABELS } from '../labels/labels.ts';
import { fundingLine } from './agreement.ts';
import { cohortDays } from './cohort.ts';
import type { Context } from './context.ts';

const LEVELS = {
  bestuur: { nl: 'bestuur', en: 'board' },
  management: { nl: 'management', en: 'management' },
  team: { nl: 'team', en: 'team' },
  projectleider: { nl: 'projectleider', en: 'project leader' },
} as const satisfies Record<string, Localized>;
const EVALUATION: Localized = { nl: 'evaluatie op', en: 'evaluation on' };
const EVERY: Localized = { nl: 'elke', en: 'every' };

/** `overleg elke vr 13:30, Afstemming` */
export function meetingText({ dagen, tijd, titel }: Overleg, { t, opties }: Context): string {
  const days = formatDays(
    dagen.map((dag) => dag.value),
    opties.taal,
  );
  const when = [t(LABELS.meeting), t(EVERY), days, tijd?.value].filter(Boolean).join(' ');
  return titel ? `${when}: ${titel.value}` : when;
}

/** How the route is kept going: who, when, evaluations and money. Of one cohort only the evaluations while it is in the route. */
export function borgingOf(borging: Borging, context: Context): Record<'people' | 'moments' | 'money', string[]> {
  const { project, t, opties } = context;
  const days = cohortDays(context);
  const levels = Object.entries(LEVELS).flatMap(([level, label]) =>
    borging[level as keyof typeof LEVELS].map((text) => `${t(label)}: ${text.value}`),
  );
  const evaluations = borging.evaluaties
    .map((date) => date.value)
    .filter((date) => !days || (days.van <= date && date <= days.tot))
    .map((date) => `${t(EVALUATION)} ${formatDate(date, opties.taal)}`);
  const money = borging.financiering.map(({ value }) => fundingLine(value, project.vind('regeling', value), context));
  return {
    people: [...levels, ...borging.toelichtingen.map((text) => text.value)],
    moments: [...borging.overleg.map((overleg) => meetingText(overleg, context)), ...evaluations],
    money,
  };
}
