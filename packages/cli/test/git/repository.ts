import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { folder } from '../support.ts';

export const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** Git as it is on a new machine: nobody's own settings take part. */
export const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
  // Git starts the command many times; what Node made of the sources is kept between them.
  NODE_COMPILE_CACHE: folder({}),
};

export const ROUTE = `route r "De route" {
  soort doorlopend
  status concept

  jaar 1 "Op school" {
    vak nederlands 120 uur
    vak engels 100 uur
    vak wiskunde 90 uur
    vak nask1 80 uur
    kies 1 uit "Keuzevakken" {
      keuzevak booglasprocessen 100 uur
    }
  }

  jaar 2 "Bij het bedrijf" {
    vak nederlands 80 uur
    vak engels 70 uur
    stage "Stage" 60 uur
  }
}
`;

const LAST = '      keuzevak booglasprocessen 100 uur\n';

/** The route with one more elective at the end of the same choice, and perhaps other edits. */
export function withElective(name: string, text = ROUTE): string {
  assert.ok(text.includes(LAST));
  return text.replace(LAST, `${LAST}      keuzevak ${name} 100 uur\n`);
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository of its own in a new folder. */
export class Repository {
  readonly path: string;

  constructor(files: Readonly<Record<string, string>> = { 'r.route': ROUTE }, path = folder(files)) {
    this.path = path;
    this.git('init', '-q', '-b', 'main');
    for (const [name, value] of [
      ['user.name', 'Test'],
      ['user.email', 'test@example.org'],
      ['commit.gpgsign', 'false'],
      ['core.autocrlf', 'false'],
    ] as const)
      this.git('config', name, value);
  }

  /** With the drivers set up and all committed. */
  static ready(files?: Readonly<Record<string, string>>, path?: string): Repository {
    const repository = new Repository(files, path);
    assert.equal(repository.setup().exitCode, 0);
    repository.commit('begin');
    return repository;
  }

  try(...words: string[]): Ran {
    return run('git', words, this.path);
  }

  git(...words: string[]): string {
    const { exitCode, stdout, stderr } = this.try(...words);
    assert.equal(exitCode, 0, `git ${words.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  }

  setup(...words: string[]): Ran {
    return run(process.execPath, [MAIN, 'git-setup', ...words], this.path);
  }

  commit(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-q', '-m', message);
  }

  write(text: string, name = 'r.route'): void {
    writeFileSync(join(this.path, name), text);
  }

  read(name = 'r.route'): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** A branch from main with one commit; afterwards main is checked out again. */
  branch(name: string, text: string, file = 'r.route'): void {
    this.git('checkout', '-q', '-b', name, 'main');
    this.write(text, file);
    this.commit(name);
    this.git('checkout', '-q', 'main');
  }
}

export function run(program: string, words: readonly string[], cwd: string): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env: ENV, encoding: 'utf8' });
  return { exitCode: status, stdout, stderr };
}
