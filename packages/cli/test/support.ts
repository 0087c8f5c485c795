import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment, Stream } from '../src/environment.ts';
import { run } from '../src/run.ts';

/** What one command line gave. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command line in this process, as if the user were in `cwd` on 23 November 2026. */
export async function leerroute(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { cwd = folder({}), stdin = '', terminal = false, env = {} } = setting;
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written): Stream => ({
    isTTY: terminal,
    columns: 100,
    write: (text) => {
      written[name] += text;
    },
  });
  const environment: Environment = {
    cwd,
    env,
    today: '2026-11-23',
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  };
  const exitCode = await run(argv, environment);
  return { exitCode, ...written };
}

const made: string[] = [];

/** A new folder with these files, gone when the tests end. */
export function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'leerroute-cli-'));
  made.push(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

after(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A file in which nothing is wrong. */
export const GOOD = 'school een "School een" {\n  leerwegen bb\n}\n';

/** The same, not laid out. */
export const UNTIDY = '// wie dit leest\nschool   een "School een" { leerwegen bb }\n';

/** A file whose second line breaks off. */
export const BROKEN = 'school twee "School twee" {\n  leerwegen\n}\n';
