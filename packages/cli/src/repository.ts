import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toRelative } from './input.ts';

/** The folder that is under Git as a whole, found by its `.git`; undefined outside a repository. */
export function repositoryRoot(folder: string): string | undefined {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return root;
    if (dirname(root) === root) return undefined;
  }
}

/** Where a folder stands in its repository: empty, or with `/` at its end. Outside a repository paths stay as they are. */
export function prefixInRepository(folder: string): string {
  const way = toRelative(repositoryRoot(folder) ?? folder, folder);
  return way === '' ? '' : `${way}/`;
}
