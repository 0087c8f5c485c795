import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AKKOORDBESTAND } from '@leerroute/diff';
import { type Brontekst, Git, leesProject, leesTekst, zoekProjectmap } from '@leerroute/server';
import type { Environment } from './environment.ts';
import { toRelative } from './input.ts';
import { prefixInRepository } from './repository.ts';
import { WrongUse } from './wrong-use.ts';

/** One of the two things that are compared. */
export interface Side {
  /** As the user named it; `.` for the files as they are now. */
  readonly name: string;
  /** Its folder within the repository: empty, or with `/` at its end. */
  readonly prefix: string;
  readonly files: readonly Brontekst[];
  readonly settings?: Brontekst;
  /** The file with agreements. */
  readonly agreements?: Brontekst;
  /** Paths of files that are there but are no text. */
  readonly unreadable: readonly string[];
}

export interface Sides {
  readonly base: Side;
  readonly head: Side;
}

/** Two files or two folders, as the user named them. */
export function sidesOfFiles(names: readonly string[], { cwd }: Environment): Sides {
  const [base, head, ...more] = names;
  if (base === undefined || head === undefined || more.length > 0) {
    throw new WrongUse({
      nl: 'Noem bij --files precies twee bestanden of mappen: eerst de oude, dan de nieuwe.',
      en: 'With --files name exactly two files or folders: first the old one, then the new one.',
    });
  }
  return { base: sideOfPath(base, cwd), head: sideOfPath(head, cwd) };
}

/** `main`, `main..HEAD`, `main...HEAD` or `main HEAD`. One version is compared with the files as they are now. */
export function sidesOfVersions(names: readonly string[], { cwd, env }: Environment): Sides {
  const folder = zoekProjectmap(cwd) ?? cwd;
  const { base, head, fromCommon } = namedVersions(names);
  const git = new Git(folder, env);
  const later = head ?? (git.hasWorkTree ? undefined : 'HEAD');
  const start = fromCommon ? git.mergeBase(base, later ?? 'HEAD') : base;
  const sideOf = (name: string, ref: string): Side => {
    const { root, ...version } = git.read(ref);
    return { name, prefix: prefixInRepository(folder) + root, ...version };
  };
  const sides = {
    base: sideOf(base, start),
    head: later === undefined ? ownSide(folder) : sideOf(later, later),
  };
  if (sides.base.files.length + sides.head.files.length > 0) return sides;
  throw new WrongUse({
    nl: 'Er zijn in beide versies geen .route-bestanden in deze map.',
    en: 'There are no .route files in this folder in either version.',
  });
}

function namedVersions(names: readonly string[]) {
  const [first = '', second, ...more] = names;
  const [, from, dots, to] = /^(.*?)(\.{2,3})(.*)$/.exec(first) ?? [];
  if (names.length === 0 || more.length > 0 || (dots && second !== undefined)) {
    throw new WrongUse({
      nl: 'Noem de versie om mee te vergelijken, bijvoorbeeld: leerroute diff main, of leerroute diff main..HEAD',
      en: 'Name the version to compare with, for instance: leerroute diff main, or leerroute diff main..HEAD',
    });
  }
  if (!dots) return { base: first, head: second, fromCommon: false };
  return { base: from || 'HEAD', head: to || 'HEAD', fromCommon: dots.length === 3 };
}

function sideOfPath(name: string, cwd: string): Side {
  const path = resolve(cwd, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new WrongUse({ nl: `“${name}” bestaat niet.`, en: `“${name}” does not exist.` });
  if (stat.isDirectory()) return sideOfFolder(path, name);
  const folder = dirname(path);
  const read = leesTekst(folder, toRelative(folder, path));
  if ('message' in read) throw new WrongUse({ nl: `${name}: ${read.message.nl}`, en: `${name}: ${read.message.en}` });
  return { name, prefix: prefixInRepository(folder), files: [read], unreadable: [] };
}

/** The files as they are now, without those of a submodule: in a version they are no part of the repository either. */
function ownSide(folder: string): Side {
  const side = sideOfFolder(folder, '.');
  const foreign = new Map<string, boolean>([['.', false]]);
  const isForeign = (path: string): boolean => {
    const known = foreign.get(path) ?? (existsSync(join(folder, path, '.git')) || isForeign(dirname(path)));
    foreign.set(path, known);
    return known;
  };
  return {
    ...side,
    files: side.files.filter(({ pad }) => !isForeign(dirname(pad))),
    unreadable: side.unreadable.filter((pad) => !isForeign(dirname(pad))),
  };
}

function sideOfFolder(folder: string, name: string): Side {
  const { bestanden, instellingen, fouten } = leesProject(folder);
  const agreements = existsSync(join(folder, AKKOORDBESTAND)) ? leesTekst(folder, AKKOORDBESTAND) : undefined;
  const unreadable = [...fouten, ...(agreements && 'message' in agreements ? [agreements] : [])];
  return {
    name,
    prefix: prefixInRepository(folder),
    files: bestanden,
    settings: instellingen,
    ...(agreements && 'tekst' in agreements ? { agreements } : {}),
    unreadable: unreadable.map(({ pad }) => pad),
  };
}
