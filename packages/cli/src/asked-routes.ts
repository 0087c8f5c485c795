import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dichtbij } from '@leerroute/catalogue';
import { readBestand } from '@leerroute/language';
import { maakProject, type Project, type Route } from '@leerroute/model';
import { type Input, toRelative } from './input.ts';
import { readInputs } from './inputs.ts';
import { WrongUse } from './wrong-use.ts';

/** The routes of one project that the user asked for. */
export interface Asked {
  readonly input: Input;
  readonly project: Project;
  readonly routes: readonly Route[];
  /** Where the project is below what was named, with `/`; empty where there is one. */
  readonly under: string;
}

/**
 * The routes meant by the name of a route, a file or a folder (none: the current folder), by project. Throws `WrongUse` where there is
 * no such route, or where it stands in several projects.
 */
export function askedRoutes(name: string | undefined, cwd: string): readonly Asked[] {
  const path = name ?? '.';
  const isPath = existsSync(resolve(cwd, path));
  const inputs = readInputs(isPath ? [path] : [], cwd);
  const read = inputs.map((input): Asked => {
    const project = maakProject(input.files.map(({ pad, tekst }) => readBestand(pad, tekst)));
    const routes = project.routes.filter(({ bestand }) => input.isChosen(bestand));
    const way = inputs.length > 1 ? toRelative(resolve(cwd, path), input.folder).replace(/^\.\..*/, '') : '';
    return { input, project, routes, under: way };
  });
  if (!isPath) return [routeNamed(path, read)];
  const found = read.filter(({ routes }) => routes.length > 0);
  if (found.length === 0) throw noRoutes(path);
  return found;
}

function routeNamed(name: string, all: readonly Asked[]): Asked {
  const found = all.flatMap((one) => {
    const route = one.project.vind('route', name);
    return route ? [{ ...one, routes: [route] }] : [];
  });
  const [only] = found;
  if (only && found.length === 1) return only;
  if (found.length > 1) throw inSeveral(name, found);
  const known = [...new Set(all.flatMap(({ project }) => project.namen('route')))];
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

function inSeveral(name: string, found: readonly Asked[]): WrongUse {
  const files = found.map(({ input, routes: [route] }) => `${input.shown}${route?.bestand}`).join(', ');
  return new WrongUse({
    nl: `Route “${name}” staat in meer projecten: ${files}. Noem het bestand.`,
    en: `Route “${name}” stands in several projects: ${files}. Name the file.`,
  });
}

function noRoutes(name: string): WrongUse {
  return new WrongUse({ nl: `In “${name}” staat geen route.`, en: `There is no route in “${name}”.` });
}
