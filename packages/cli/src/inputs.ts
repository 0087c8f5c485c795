import { join, resolve } from 'node:path';
import { vulAan } from '@leerroute/catalogue';
import { vindBestanden, zoekProjectmap } from '@leerroute/server';
import { examine, hasContent, type Input, locate, noRoutes, readOne, toRelative } from './input.ts';

/**
 * Every project that the paths (none: the current folder) are in, or that stands below a folder among them. Where that is not one
 * that the paths themselves are in, paths are shown from the folder the user is in. Throws `WrongUse` where a path cannot be used.
 */
export function readInputs(paths: readonly string[], cwd: string): readonly Input[] {
  const groups = new Map<string | undefined, string[]>();
  const add = (project: string | undefined, path: string) =>
    groups.set(project, [...(groups.get(project) ?? []), path]);
  for (const path of paths.length > 0 ? paths : ['.']) {
    const full = resolve(cwd, path);
    const isFile = examine(full, path);
    add(zoekProjectmap(full), path);
    for (const below of isFile ? [] : projectsBelow(full)) add(below, below);
  }
  const named = new Set(paths.length > 0 ? paths : ['.']);
  const read = [...groups.values()].map((within) => ({
    ...readOne(within, cwd),
    isNamed: within.some((path) => named.has(path)),
  }));
  if (!read.some(({ input }) => hasContent(input))) throw noRoutes(paths.length > 0 ? paths.join(', ') : cwd);
  const used = read.filter(({ input }) => hasContent(input) || input.settings);
  // What the projects add to the official lists holds for the whole process, so it must be known before the first is checked.
  vulAan(used.map(({ addition }) => addition));
  const [only] = used;
  if (only?.isNamed && used.length === 1) return [only.input];
  return used
    .map(({ input }) => {
      const way = toRelative(cwd, input.folder);
      return { ...input, shown: way === '' ? '' : `${way}/` };
    })
    .sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

/**
 * Absolute paths of the `.route` files that the user names, or that stand below the folders named, and the folder from which they are
 * shown, as `readInputs` does.
 */
export function listFiles(paths: readonly string[], cwd: string): { folder: string; files: string[] } {
  const { folder, within } = locate(paths.length > 0 ? paths : ['.'], cwd);
  const full = within.map((path) => join(folder, path));
  const folders = full.filter((path) => !path.endsWith('.route'));
  const below = folders.flatMap(projectsBelow);
  const files = [
    ...full.filter((path) => path.endsWith('.route')),
    ...[...folders, ...below].flatMap((map) => vindBestanden(map).paden.map((pad) => join(map, pad))),
  ];
  if (files.length === 0) throw noRoutes(paths.length > 0 ? paths.join(', ') : folder);
  const isOne = below.length === 0 && new Set(full.map(zoekProjectmap)).size === 1;
  return { folder: isOne ? folder : cwd, files: [...new Set(files)].sort() };
}

/** Absolute paths of the projects below a folder, those within other projects too. */
function projectsBelow(folder: string): string[] {
  return vindBestanden(folder).projecten.flatMap((name) => {
    const project = join(folder, name);
    return [project, ...projectsBelow(project)];
  });
}
