import { buffer } from 'node:stream/consumers';
import type { Language } from '@leerroute/model';

/** One output stream, as far as the command needs it. */
export interface Stream {
  readonly isTTY: boolean;
  /** Width in columns; only meaningful on a terminal. */
  readonly columns: number;
  write(text: string | Uint8Array): void;
}

/** All that the command takes from the outside, so that a test can stand in for it. */
export interface Environment {
  /** Absolute path of the folder the user is in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as an ISO date, in the user's own time zone. */
  readonly today: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The whole of standard input. */
  readStdin(): Promise<Uint8Array>;
}

/** What every command is handed: the environment and the user's choices that hold for all of them. */
export interface Context extends Environment {
  readonly taal: Language;
  /** Whether the user asked for this language here; else a project may choose. */
  readonly taalGevraagd: boolean;
  readonly kleur: boolean;
}

/** The environment of this process. */
export function processEnvironment(): Environment {
  return {
    cwd: process.cwd(),
    env: process.env,
    today: isoDate(new Date()),
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    readStdin: () => buffer(process.stdin),
  };
}

/** Colour only on a terminal, and never where the user said no (https://no-color.org). */
export function wantsColour(environment: Environment, refused: boolean): boolean {
  const { env, stdout } = environment;
  return stdout.isTTY && !refused && !env.NO_COLOR && env.TERM !== 'dumb';
}

function stream(to: NodeJS.WriteStream): Stream {
  return {
    isTTY: to.isTTY === true,
    columns: to.columns || 80,
    write: (text) => void to.write(text),
  };
}

function isoDate(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
