import type { Localized, Project, Route } from '@leerroute/model';
import { soortVan, statusVan } from '@leerroute/model';
import { LABELS, STAND } from '../labels/labels.ts';
import { readable } from '../labels/names.ts';
import { STATUS } from '../labels/words.ts';
import { alternativesOf, pathOf, routeOfPath } from '../path/path.ts';
import type { Opties } from '../types.ts';
import { choicesOf, refusals } from './choices.ts';
import { cohortState, cohortsOf, routeVanCohort } from './cohort.ts';
import type { Content } from './content.ts';
import { type Context, standOf } from './context.ts';
import { followsOf } from './events.ts';
import { examsByPart } from './exams.ts';
import { factsOf, subtitleOf } from './facts.ts';
import { glossaryOf } from './glossary.ts';
import { hoursOf } from './hours.ts';
import { lanesOf } from './lanes.ts';
import { linkedIn, linksOf } from './links.ts';
import { marksById } from './marks.ts';
import { onlyYear } from './one-year.ts';
import { yearsOf } from './years.ts';

function contextOf(route: Route, project: Project, opties: Opties): Context {
  const marks = marksById(route, opties);
  const path = pathOf(route, opties.pad ?? []);
  const alternatives = alternativesOf(route);
  const detail = route.jaren.some((jaar) => jaar.nummer.value === opties.jaar);
  const t = (text: Localized): string => text[opties.taal];
  return {
    route,
    project,
    opties,
    path,
    t,
    detail,
    exams: examsByPart(route, t),
    linked: linkedIn(route),
    marks: (id) => marks.get(id) ?? [],
    thing: (id, title, details) => {
      const stand = standOf(id, path, alternatives, opties);
      const keuze = alternatives.get(id)?.bij.id;
      const [first, ...rest] = details;
      return {
        id,
        title,
        marks: marks.get(id) ?? [],
        ...(stand ? { stand } : {}),
        ...(keuze === undefined ? {} : { keuze }),
        ...(detail ? { lines: rest } : {}),
        details: first === undefined || !stand ? details : [first, t(STAND[stand]), ...rest],
      };
    },
  };
}

/** What the picture of a route says, in the chosen language. */
export function contentOf(written: Route, project: Project, opties: Opties): Content {
  const route = routeVanCohort(written, opties.cohort);
  const context = contextOf(route, project, opties);
  const { path, t } = context;
  const lanes = lanesOf(context);
  const hours = hoursOf(routeOfPath(route, path));
  const status = statusVan(route);
  const soort = soortVan(route);
  // Who leaves the route early is held to no norm of this route.
  const norm = path.reachesEnd ? opties.normen?.perRoute : undefined;
  const count = route.jaren.length;
  const content: Content = {
    id: route.naam.value,
    taal: opties.taal,
    title: route.titel?.value ?? readable(route.naam.value),
    subtitle: subtitleOf(context),
    description: route.beschrijving ?? '',
    status: { value: status, label: [t(STATUS[status]), ...cohortState(context)].join(' · ') },
    marks: [...refusals(context), ...context.marks('')],
    lanes: lanes.all,
    years: yearsOf(lanes, hours, context),
    follows: followsOf(context),
    facts: factsOf(context),
    links: linksOf(context),
    words: glossaryOf(context),
    hours: hours.route,
    hoursNote: t(soort === 'leerlijn' || soort === 'leerlab' ? LABELS.hoursNotePart : LABELS.hoursNote),
    norm,
    // A single year says nothing yet of how long the route will be.
    guide: norm && count > 1 ? Math.round(norm.totaal / count) : undefined,
    detail: false,
    onPath: path.chosen.size > 0,
    keuzes: choicesOf(context),
    cohorten: cohortsOf(written),
    ...(route === written ? {} : { cohort: opties.cohort }),
  };
  return onlyYear(content, context);
}
