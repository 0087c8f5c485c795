import { readdirSync, readFileSync } from 'node:fs';
import { readBestand } from '@leerroute/language';
import { maakProject, type Project, type Route } from '@leerroute/model';

export interface Example {
  readonly route: Route;
  readonly project: Project;
}

/** A project of texts by path. */
export function projectOf(texts: Readonly<Record<string, string>>): Project {
  return maakProject(Object.entries(texts).map(([path, text]) => readBestand(path, text)));
}

/** The one route of a text. */
export function routeOf(text: string): Example {
  const project = projectOf({ 'a.route': text });
  const [route] = project.routes;
  if (!route) throw new Error(`no route in ${text}`);
  return { route, project };
}

const FOLDER = new URL('../../../../examples/', import.meta.url);

/** All routes of the examples, each with the project of its folder. */
export function examples(): Example[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const folder = new URL(`${entry.name}/`, FOLDER);
      const names = readdirSync(folder).filter((name) => name.endsWith('.route'));
      const project = projectOf(
        Object.fromEntries(names.map((name) => [`${entry.name}/${name}`, readFileSync(new URL(name, folder), 'utf8')])),
      );
      return project.routes.map((route) => ({ route, project }));
    });
}

/** The example with this name. */
export function example(naam: string): Example {
  const found = examples().find(({ route }) => route.naam.value === naam);
  if (!found) throw new Error(`no example ${naam}`);
  return found;
}
