import type { Project, Route } from '@leerroute/model';
import { statusVan } from '@leerroute/model';
import { readable } from '../labels/names.ts';
import { STATUS } from '../labels/words.ts';
import type { Opties } from '../types.ts';
import type { Content } from './content.ts';
import type { Context } from './context.ts';
import { followsOf } from './events.ts';
import { factsOf, subtitleOf } from './facts.ts';
import { hoursOf } from './hours.ts';
import { lanesOf } from './lanes.ts';
import { linksOf } from './links.ts';
import { marksById } from './marks.ts';
import { yearsOf } from './years.ts';

/** What the picture of a route says, in the chosen language. */
export function contentOf(route: Route, project: Project, opties: Opties): Content {
  const marks = marksById(route, opties);
  const context: Context = {
    route,
    project,
    opties,
    t: (text) => text[opties.taal],
    marks: (id) => marks.get(id) ?? [],
  };
  const lanes = lanesOf(context);
  const hours = hoursOf(route);
  const status = statusVan(route);
  return {
    id: route.naam.value,
    taal: opties.taal,
    title: route.titel?.value ?? readable(route.naam.value),
    subtitle: subtitleOf(context),
    description: route.beschrijving ?? '',
    status: { value: status, label: context.t(STATUS[status]) },
    marks: context.marks(''),
    lanes: lanes.all,
    years: yearsOf(lanes, hours, context),
    follows: followsOf(context),
    facts: factsOf(context),
    links: linksOf(context),
    hours: hours.route,
    norm: opties.normen?.perRoute,
  };
}
