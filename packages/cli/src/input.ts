import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { vulAan } from '@leerroute/catalogue';
import { type Brontekst, type Leesfout, leesProject, vindBestanden, zoekProjectmap } from '@leerroute/server';
import type { Environment } from './environment.ts';
import { WrongUse } from './wrong-use.ts';

/** What the paths on the command line come down to. All paths are relative to the project, with `/`. */
export interface Input {
  /** Absolute path of the project folder. */
  readonly folder: string;
  /** The texts of the whole project. */
  readonly files: readonly Brontekst[];
  readonly settings?: Brontekst;
  readonly unreadable: readonly Leesfout[];
  /** Whether the user asked about this file; the others are read only to know their names. */
  isChosen(file: string): boolean;
}

/** The texts of the project that the paths (none: the current folder) are in. Throws `WrongUse` where a path cannot be used. */
export function readInput(paths: readonly string[], cwd: string): Input {
  const { folder, within } = locate(paths.length > 0 ? paths : ['.'], cwd);
  const { bestanden, instellingen, aanvulling, fouten } = leesProject(folder);
  vulAan([aanvulling]);
  const isChosen = (file: string): boolean =>
    within.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const left = within.filter(
    (path) =>
      path.endsWith('.route') && !bestanden.some(({ pad }) => pad === path) && !fouten.some(({ pad }) => pad === path),
  );
  if (left.length > 0) throw leftOut(left[0] ?? '');
  if (!bestanden.some(({ pad }) => isChosen(pad)) && !fouten.some(({ pad }) => isChosen(pad)))
    throw nothingFound(folder, paths);
  return {
    folder,
    files: bestanden,
    ...(instellingen ? { settings: instellingen } : {}),
    unreadable: fouten,
    isChosen,
  };
}

/**
 * A text from standard input. With a name it takes the place of that file in its project; without one it stands alone, since
 * it is probably a copy of a file that has a name.
 */
export async function readStdin(name: string | undefined, environment: Environment): Promise<Input> {
  const tekst = decode(await environment.readStdin());
  const path = resolve(environment.cwd, name ?? 'stdin.route');
  const folder = name === undefined ? environment.cwd : (zoekProjectmap(path) ?? baseOfFile(path, environment.cwd));
  const pad = toRelative(folder, path);
  const project = name === undefined ? undefined : leesProject(folder);
  if (project) vulAan([project.aanvulling]);
  const others = (project?.bestanden ?? []).filter((file) => file.pad !== pad);
  return {
    folder,
    files: [...others, { pad, tekst }],
    ...(project?.instellingen ? { settings: project.instellingen } : {}),
    unreadable: [],
    isChosen: (file) => file === pad,
  };
}

/** Absolute paths of the `.route` files that the user names, or that stand below the folders named. */
export function listFiles(paths: readonly string[], cwd: string): { folder: string; files: string[] } {
  const { folder, within } = locate(paths.length > 0 ? paths : ['.'], cwd);
  const below = (map: string): string[] => {
    const { paden, projecten } = vindBestanden(map);
    return [...paden.map((pad) => join(map, pad)), ...projecten.flatMap((project) => below(join(map, project)))];
  };
  const files = within.flatMap((path) => (path.endsWith('.route') ? [join(folder, path)] : below(join(folder, path))));
  if (files.length === 0) throw nothingFound(folder, paths);
  return { folder, files: [...new Set(files)].sort() };
}

/** A path as shown to the user: relative to the project, with `/`. */
export function toRelative(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The project folder of all these paths, and the paths within it; `''` is the folder itself. */
function locate(paths: readonly string[], cwd: string): { folder: string; within: string[] } {
  const full = paths.map((path) => resolve(cwd, path));
  const isFile = full.map((path, at) => examine(path, paths[at] ?? path));
  const projects = new Set(full.map(zoekProjectmap).filter((folder) => folder !== undefined));
  if (projects.size > 1) {
    const folders = [...projects].join(', ');
    throw new WrongUse({
      nl: `Deze paden liggen in verschillende projecten (${folders}). Controleer elk project apart.`,
      en: `These paths lie in different projects (${folders}). Check each project on its own.`,
    });
  }
  const bases = full.map((path, at) => (isFile[at] ? baseOfFile(path, cwd) : path));
  const folder = bases.reduce(commonFolder, [...projects][0] ?? bases[0] ?? cwd);
  return { folder, within: full.map((path) => toRelative(folder, path)) };
}

/** Whether a path is a file; throws where it is neither a folder nor a `.route` file. */
function examine(path: string, given: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new WrongUse({ nl: `“${given}” bestaat niet.`, en: `“${given}” does not exist.` });
  if (stat.isFile() && !path.endsWith('.route')) {
    throw new WrongUse({ nl: `“${given}” is geen .route-bestand.`, en: `“${given}” is no .route file.` });
  }
  return stat.isFile();
}

/** Where no `leerroute.json` marks a project, a file belongs to the folder the user is in. */
function baseOfFile(path: string, cwd: string): string {
  return isWithin(cwd, path) ? cwd : dirname(path);
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!isWithin(folder, b)) folder = dirname(folder);
  return folder;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUse({
      nl: 'Wat binnenkomt is geen tekst in UTF-8. Sla het op met codering UTF-8.',
      en: 'What comes in is no text in UTF-8. Save it with encoding UTF-8.',
    });
  }
}

function nothingFound(folder: string, paths: readonly string[]): WrongUse {
  const { projecten } = vindBestanden(folder);
  const where = paths.length > 0 ? paths.join(', ') : folder;
  if (projecten.length > 0) {
    const names = projecten.join(', ');
    return new WrongUse({
      nl: `Hier zelf staan geen .route-bestanden, wel projecten in ${names}. Noem er één.`,
      en: `There are no .route files here, but projects in ${names}. Name one of them.`,
    });
  }
  return new WrongUse({
    nl: `Er zijn geen .route-bestanden in ${where}.`,
    en: `There are no .route files in ${where}.`,
  });
}

function leftOut(path: string): WrongUse {
  return new WrongUse({
    nl: `“${path}” hoort niet bij het project: het staat in een map die wordt overgeslagen.`,
    en: `“${path}” is not part of the project: it is in a folder that is skipped.`,
  });
}

export const STDIN_ALONE = new WrongUse({
  nl: 'Het streepje - leest wat binnenkomt en kan niet samen met andere paden.',
  en: 'The dash - reads what comes in and cannot go together with other paths.',
});
