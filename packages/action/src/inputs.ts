import { isAbsolute, join, relative, resolve } from 'node:path';

export type Taal = 'nl' | 'en';

/** A text for a person, in both languages. */
export type Localized = Readonly<Record<Taal, string>>;

/** What a runner tells in its environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What the user of the action chose; the names are those of action.yml. */
export interface Inputs {
  readonly taal: Taal;
  /** Absolute path of the folder in which the command runs. */
  readonly folder: string;
  /** The folder as the user wrote it: it tells one use of the action from another in the same repository. */
  readonly workingDirectory: string;
  readonly paths: readonly string[];
  readonly peildatum: string;
  readonly failOn: string;
  readonly diffFailOn: string;
  readonly baseline: string;
  readonly changedOnly: boolean;
  readonly comment: boolean;
  /** Whether the comment has a list per organisation to tick off. */
  readonly overleg: boolean;
  readonly sarif: boolean;
  readonly token: string;
}

/** An input that cannot be used: told in one line, exit code 2. */
export class WrongInput extends Error {
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.nl);
    this.text = text;
  }
}

/** Reads the inputs, which action.yml hands on in the environment and never on a command line. */
export function readInputs(env: Env): Inputs {
  const given = (name: string): string => env[`LEERROUTE_${name}`]?.trim() ?? '';
  const workspace = env.GITHUB_WORKSPACE ?? '.';
  const workingDirectory = given('WORKING_DIRECTORY') || '.';
  const folder = resolve(workspace, workingDirectory);
  const way = relative(resolve(workspace), folder);
  if (way.startsWith('..') || isAbsolute(way)) {
    throw new WrongInput({
      nl: `working-directory “${workingDirectory}” ligt buiten de repository.`,
      en: `working-directory “${workingDirectory}” lies outside the repository.`,
    });
  }
  return {
    taal: languageOf(env),
    folder,
    workingDirectory: join(workingDirectory).replaceAll('\\', '/'),
    paths: given('PATHS')
      .split('\n')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    peildatum: given('PEILDATUM'),
    failOn: given('FAIL_ON') || 'error',
    diffFailOn: given('DIFF_FAIL_ON'),
    baseline: given('BASELINE'),
    changedOnly: yes('only-changed', given('ONLY_CHANGED'), true),
    comment: yes('comment', given('COMMENT'), true),
    overleg: yes('overleg', given('OVERLEG'), false),
    sarif: yes('sarif', given('SARIF'), false),
    token: given('TOKEN'),
  };
}

/** Known before the other inputs are read, since even what is wrong with those is told in it. */
export function languageOf(env: Env): Taal {
  return env.LEERROUTE_TAAL?.trim() === 'en' ? 'en' : 'nl';
}

function yes(name: string, given: string, otherwise: boolean): boolean {
  if (given === '') return otherwise;
  if (given === 'true' || given === 'false') return given === 'true';
  throw new WrongInput({
    nl: `${name} is true of false, niet “${given}”.`,
    en: `${name} is true or false, not “${given}”.`,
  });
}
