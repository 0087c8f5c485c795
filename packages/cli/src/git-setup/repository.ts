import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import { WrongUse } from '../wrong-use.ts';

interface Answer {
  readonly exitCode: number | null;
  readonly stdout: string;
}

/** Asks Git something; its exit code is null where Git could not be started. */
export function askGit({ cwd, env }: Pick<Environment, 'cwd' | 'env'>, words: readonly string[]): Answer {
  const { error, status, stdout } = spawnSync('git', words, { cwd, env, encoding: 'utf8', windowsHide: true });
  return { exitCode: error ? null : status, stdout: stdout ?? '' };
}

/** The `.gitattributes` at the top of the work tree. Throws `WrongUse` where there is no work tree. */
export function attributesFile(environment: Environment): string {
  const { exitCode, stdout } = askGit(environment, ['rev-parse', '--show-toplevel']);
  if (exitCode === 0) return join(realpathSync(stdout.replace(/\r?\n$/, '')), '.gitattributes');
  if (exitCode === null) {
    throw new WrongUse({
      nl: 'Git is niet gevonden. Installeer het eerst: https://git-scm.com',
      en: 'Git was not found. Install it first: https://git-scm.com',
    });
  }
  throw new WrongUse({
    nl: 'Hier zijn geen bestanden onder Git. Ga naar de map van uw project, of begin er een met: git init',
    en: 'There are no files under Git here. Go to the folder of your project, or start one with: git init',
  });
}
