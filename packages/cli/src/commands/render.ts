import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dichtbij } from '@leerroute/catalogue';
import { routekaart, type Thema } from '@leerroute/diagram';
import { readBestand } from '@leerroute/language';
import { maakProject, type Project, type Route } from '@leerroute/model';
import { check, urennormVanRoute } from '@leerroute/rules';
import type { Context } from '../environment.ts';
import { type Input, readInput } from '../input.ts';
import { settingsOf } from '../settings.ts';
import { notWritten, replaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute render`: the picture of one route on the output, or of one or more in files. */
export function render(context: Context, names: readonly string[], options: Readonly<Record<string, unknown>>): number {
  const [name = ''] = names;
  const isPath = existsSync(resolve(context.cwd, name));
  const input = readInput(isPath ? [name] : [], context.cwd);
  const project = maakProject(input.files.map(({ pad, tekst }) => readBestand(pad, tekst)));
  const routes = isPath ? routesIn(project, input) : [routeNamed(name, project)];
  if (routes.length === 0) throw noRoutes(name);
  const draw = drawer(project, input, options, context);
  const output = typeof options.output === 'string' ? resolve(context.cwd, options.output) : undefined;
  const [only] = routes;
  if (output === undefined) {
    if (routes.length > 1 || !only) throw severalRoutes(routes);
    context.stdout.write(draw(only));
  } else if (isFolder(output)) {
    for (const route of routes) save(join(output, `${route.naam.value}.svg`), draw(route), context);
  } else {
    if (routes.length > 1 || !only) throw needsFolder(routes);
    save(output, draw(only), context);
  }
  return 0;
}

function drawer(
  project: Project,
  input: Input,
  options: Readonly<Record<string, unknown>>,
  context: Context,
): (route: Route) => string {
  const { instellingen, peildatum, taal } = settingsOf(input, options, context);
  const findings = check(project, { peildatum, instellingen });
  return (route) => {
    const norm = urennormVanRoute(route, peildatum);
    return routekaart(route, project, {
      taal,
      peildatum,
      thema: options.thema as Thema,
      bevindingen: findings,
      normen: norm ? { perRoute: norm } : {},
    });
  };
}

function save(path: string, svg: string, { stderr }: Context): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) writeFileSync(path, svg, { flag: 'wx' });
    else replaceFile(path, svg);
  } catch (error) {
    throw error instanceof WrongUse ? error : notWritten(path, error);
  }
  stderr.write(`${path}\n`);
}

/** A path that is or looks like a folder: without an ending such as `.svg`. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? !/\.\w+$/.test(path);
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
