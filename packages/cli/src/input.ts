import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Aanvulling, vulAan } from '@leerroute/catalogue';
import { type Brontekst, type Leesfout, leesProject, zoekProjectmap } from '@leerroute/server';
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
  /** What stands before a path where the user is told of it: empty, or the folder of the project with `/` at its end. */
  readonly shown: string;
  /** Whether the user asked about this file; the others are read only to know their names. */
  isChosen(file: string): boolean;
}

/** The project of these paths, which lie in one, whether there is anything in it or not. */
export function readOne(
  paths: readonly string[],
  cwd: string,
): { readonly input: Input; readonly addition: Aanvulling } {
  const { folder, within } = locate(paths, cwd);
  const { bestanden, instellingen, aanvulling, fouten } = leesProject(folder);
  const isChosen = (file: string): boolean =>
    within.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const left = within.filter(
    (path) =>
      path.endsWith('.route') && !bestanden.some(({ pad }) => pad === path) && !fouten.some(({ pad }) => pad === path),
  );
  if (left.length > 0) throw leftOut(left[0] ?? '');
  return {
    input: {
      folder,
      files: bestanden,
      ...(instellingen ? { settings: instellingen } : {}),
      unreadable: fouten,
      shown: '',
      isChosen,
    },
    addition: aanvulling,
  };
}

/** Whether there is anything to look at in what the user asked about. */
export function hasContent({ files, unreadable, isChosen }: Input): boolean {
  return [...files, ...unreadable].some(({ pad }) => isChosen(pad));
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
    shown: '',
    isChosen: (file) => file === pad,
  };
}

/** A path as shown to the user: relative to the project, with `/`. */
export function toRelative(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The project folder of these paths, or the folder that holds all of them, and the paths within it; `''` is the folder itself. */
export function locate(paths: readonly string[], cwd: string): { folder: string; within: string[] } {
  const full = paths.map((path) => resolve(cwd, path));
  const isFile = full.map((path, at) => examine(path, paths[at] ?? path));
  const bases = full.map((path, at) => zoekProjectmap(path) ?? (isFile[at] ? baseOfFile(path, cwd) : path));
  const folder = bases.reduce(commonFolder, bases[0] ?? cwd);
  return { folder, within: full.map((path) => toRelative(folder, path)) };
}

/** Whether a path is a file; throws where it is neither a folder nor a `.route` file. */
export function examine(path: string, given: string): boolean {
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

export function noRoutes(where: string): WrongUse {
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
