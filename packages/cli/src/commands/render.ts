import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dichtbij } from '@leerroute/catalogue';
import { routeVanCohort, type Thema } from '@leerroute/diagram';
import { readBestand } from '@leerroute/language';
import { maakProject, type Project, type Route } from '@leerroute/model';
import { check, urennormVanRoute } from '@leerroute/rules';
import type { Context } from '../environment.ts';
import { type Input, readInput, toRelative } from '../input.ts';
import { readInputs } from '../inputs.ts';
import { coverageView, regionView } from '../render/other-views.ts';
import { pictureOf, viewPicture } from '../render/picture.ts';
import { ENDINGS, save, show, type Target, targetOf } from '../render/target.ts';
import { viewOf } from '../render/view.ts';
import { settingsOf } from '../settings.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute render`: the picture of one route on the output, or of one or more in files. */
export async function render(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const [name = ''] = names;
  const target = targetOf(options, context.cwd);
  const isPath = existsSync(resolve(context.cwd, name));
  if (options.weergave === 'regio') return region(isPath ? [name] : [], name, options, context, target);
  const inputs = isPath ? readInputs([name], context.cwd) : [readInput([], context.cwd)];
  const drawings = inputs.flatMap((input) => {
    const project = projectOf(input);
    const routes = isPath ? routesIn(project, input) : [routeNamed(name, project)];
    const draw = drawer(project, input, options, context, target);
    // Routes of several projects may have the same name, so each project gets a folder.
    const under = inputs.length > 1 ? toRelative(resolve(context.cwd, name), input.folder).replace(/^\.\..*/, '') : '';
    return routes.map((route) => ({ route, under, draw }));
  });
  if (drawings.length === 0) throw noRoutes(name);
  const [only] = drawings;
  if (target.path !== undefined && target.isFolder) {
    for (const { route, under, draw } of drawings) {
      save(join(target.path, under, `${route.naam.value}${ENDINGS[target.format]}`), await draw(route), context);
    }
    return 0;
  }
  const routes = drawings.map(({ route }) => route);
  if (routes.length > 1 || !only) throw target.path === undefined ? severalRoutes(routes) : needsFolder(routes);
  if (target.path === undefined) show(await only.draw(only.route), target.format, context);
  else save(target.path, await only.draw(only.route), context);
  return 0;
}

/** One picture of all routes of a project; in a folder it is called after what it shows. */
async function region(
  paths: readonly string[],
  name: string,
  options: Readonly<Record<string, unknown>>,
  context: Context,
  target: Target,
): Promise<number> {
  const input = readInput(paths, context.cwd);
  const project = projectOf(input);
  if (paths.length === 0) routeNamed(name, project);
  else if (routesIn(project, input).length === 0) throw noRoutes(name);
  const { instellingen, peildatum, taal } = settingsOf(input, options, context);
  const bevindingen = check(project, { peildatum, instellingen });
  const view = regionView(project, options.filter, { taal, peildatum, bevindingen });
  const picture = await viewPicture(view, { taal, peildatum }, options.thema as Thema | undefined, target);
  if (target.path === undefined) show(picture, target.format, context);
  else save(target.isFolder ? join(target.path, `regio${ENDINGS[target.format]}`) : target.path, picture, context);
  return 0;
}

function drawer(
  project: Project,
  input: Input,
  options: Readonly<Record<string, unknown>>,
  context: Context,
  target: Target,
): (route: Route) => Promise<string | Uint8Array> | string {
  const { instellingen, peildatum, taal } = settingsOf(input, options, context);
  const bevindingen = check(project, { peildatum, instellingen });
  const thema = options.thema as Thema | undefined;
  if (options.weergave === 'dekking') {
    const given = { taal, peildatum };
    return (route) => viewPicture(coverageView(route, project, given), given, thema, target);
  }
  return (route) => {
    const cohort = typeof options.cohort === 'string' ? options.cohort : undefined;
    const norm = urennormVanRoute(routeVanCohort(route, cohort), peildatum);
    const base = { taal, peildatum, bevindingen, normen: norm ? { perRoute: norm } : {} };
    const opties = { ...base, ...viewOf(route, project, options, base) };
    return pictureOf(route, project, opties, thema, target);
  };
}

function projectOf({ files }: Input): Project {
  return maakProject(files.map(({ pad, tekst }) => readBestand(pad, tekst)));
}

function routesIn(project: Project, input: Input): readonly Route[] {
  return project.routes.filter(({ bestand }) => input.isChosen(bestand));
}

function routeNamed(name: string, project: Project): Route {
  const route = project.vind('route', name);
  if (route) return route;
  const known = project.namen('route');
  const near = dichtbij(
    name,
    known.map((other) => [other, other] as const),
  );
  const others = near.length > 0 ? near : known.slice(0, 10);
  throw new WrongUse({
    nl: `Er is geen route, bestand of map “${name}”.${others.length > 0 ? ` Wel: ${others.join(', ')}.` : ''}`,
    en: `There is no route, file or folder “${name}”.${others.length > 0 ? ` There is: ${others.join(', ')}.` : ''}`,
  });
}

function namesOf(routes: readonly Route[]): string {
  return routes.map(({ naam }) => naam.value).join(', ');
}

function noRoutes(name: string): WrongUse {
  return new WrongUse({ nl: `In “${name}” staat geen route.`, en: `There is no route in “${name}”.` });
}

function severalRoutes(routes: readonly Route[]): WrongUse {
  return new WrongUse({
    nl: `Hier staan meer routes: ${namesOf(routes)}. Noem er één, of kies een map met --output.`,
    en: `There are more routes here: ${namesOf(routes)}. Name one, or choose a folder with --output.`,
  });
}

function needsFolder(routes: readonly Route[]): WrongUse {
  return new WrongUse({
    nl: `Hier staan meer routes: ${namesOf(routes)}. Noem bij --output een map, niet één bestand.`,
    en: `There are more routes here: ${namesOf(routes)}. Give --output a folder, not one file.`,
  });
}
