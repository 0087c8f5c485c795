import type { Localized } from '@leerroute/model';
import { cohortenVan, routeduur, soortVan } from '@leerroute/model';
import { formatDate, formatSchoolYear, sayTogether } from '../labels/format.ts';
import { groupSize, LABELS, years } from '../labels/labels.ts';
import { profileName, qualificationName } from '../labels/names.ts';
import { ROUTE_KIND, VMBO_EXAM, VMBO_LEERWEG } from '../labels/words.ts';
import { agreementLines } from './agreement.ts';
import { borgingOf } from './borging.ts';
import type { Fact } from './content.ts';
import type { Context } from './context.ts';
import { organisationTitle } from './part.ts';

const COHORT: Localized = { nl: 'cohort', en: 'cohort' };
const UNTIL: Localized = { nl: 't/m', en: 'to' };
const LEVEL: Localized = { nl: 'mbo niveau', en: 'mbo level' };
const PROFILE: Localized = { nl: 'profiel', en: 'profile' };
const BY: Localized = { nl: 'door', en: 'by' };
const ON: Localized = { nl: 'op', en: 'on' };
const AT: Localized = { nl: 'bij', en: 'at' };

function fromText({ route, t }: Context): string | undefined {
  if (!route.van) return undefined;
  const ways = route.van.leerwegen.map((leerweg) => t(VMBO_LEERWEG[leerweg.value])).join(', ');
  const profiles = route.van.profielen.map((profiel) => profileName(profiel.value)).join(', ');
  return [`vmbo ${ways}`.trim(), profiles && `${t(PROFILE)} ${profiles}`].filter(Boolean).join(', ');
}

function toText({ route, t }: Context): string | undefined {
  if (!route.naar) return undefined;
  return `${t(LEVEL)} ${route.naar.niveau.value}, ${route.naar.leerweg.value}`;
}

function cohortText({ route, t }: Context): string | undefined {
  const cohorten = cohortenVan(route);
  if (!cohorten) return undefined;
  const { eerste, laatste } = cohorten;
  const until = laatste.start > eerste.start ? ` ${t(UNTIL)} ${formatSchoolYear(laatste)}` : '';
  return `${t(COHORT)} ${formatSchoolYear(eerste)}${until}`;
}

/** Kind · from → to · years · cohort · group size. */
export function subtitleOf(context: Context): string {
  const { route, t } = context;
  const way = [fromText(context), toText(context)].filter(Boolean).join(' → ');
  const duration = routeduur(route);
  return sayTogether([
    t(ROUTE_KIND[soortVan(route)]),
    way,
    duration > 0 && t(years(duration)),
    cohortText(context),
    route.groep && t(groupSize(route.groep.min.value, route.groep.max?.value)),
  ]);
}

/** What there is to know of the route beside its years. */
export function factsOf(context: Context): Fact[] {
  const { route, t, project, opties } = context;
  const places = (names: readonly { readonly value: string }[]): string =>
    names.map((name) => organisationTitle(name.value, context)).join(', ');
  const fact = (label: Localized, ...texts: (string | undefined | false)[]): Fact[] => {
    const lines = texts.filter((text) => typeof text === 'string');
    return lines.length > 0 ? [{ label: t(label), lines }] : [];
  };
  const agreed = (label: Localized, ...texts: (string | undefined | false)[]): Fact[] =>
    fact(label, ...texts).map((one) => ({ ...one, agreed: true }));
  const at = (names: readonly { readonly value: string }[]): string | false =>
    names.length > 0 && `${t(AT)} ${places(names)}`;
  const borging = route.borging && borgingOf(route.borging, context);
  const agreement = route.overeenkomst && project.vind('overeenkomst', route.overeenkomst.value);
  return [
    ...fact(LABELS.from, fromText(context), route.van && at(route.van.scholen)),
    ...fact(
      LABELS.to,
      toText(context),
      ...(route.naar?.kwalificaties ?? []).map(qualificationName),
      route.naar?.studieduur && `${t(LABELS.studyLength)} ${t(years(route.naar.studieduur.value))}`,
      route.naar && at(route.naar.instellingen),
    ),
    ...fact(LABELS.kinship, route.verwantschap?.value),
    ...fact(LABELS.vmboExam, route.vmboExamen && t(VMBO_EXAM[route.vmboExamen.value])),
    ...fact(
      LABELS.region,
      route.regio && (project.vind('regio', route.regio.value)?.titel?.value ?? route.regio.value),
    ),
    ...route.toelichtingen.map((text) => ({ label: t(LABELS.note), lines: [text.value] })),
    ...agreed(LABELS.agreement, ...(agreement ? agreementLines(agreement, context) : [route.overeenkomst?.value])),
    ...agreed(
      LABELS.urennorm,
      route.urennorm && t(route.urennorm.norm.value === 'oud' ? LABELS.oldNorm : LABELS.newNorm),
      route.urennorm?.besluit && `${t(LABELS.resolution)} ${route.urennorm.besluit.value}`,
    ),
    ...agreed(LABELS.borging, ...(borging?.people ?? [])),
    ...agreed(LABELS.moments, ...(borging?.moments ?? [])),
    ...agreed(LABELS.money, ...(borging?.money ?? [])),
    ...agreed(
      LABELS.reported,
      ...route.gemeld.map(
        ({ door, op }) =>
          `${t(BY)} ${organisationTitle(door.value, context)} ${t(ON)} ${formatDate(op.value, opties.taal)}`,
      ),
    ),
    ...agreed(
      LABELS.replaces,
      ...route.vervangt.map((old) => project.vind('route', old.value)?.titel?.value ?? old.value),
    ),
  ];
}
