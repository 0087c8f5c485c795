import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of `leerroute` gave. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The forms that were asked for, as far as the command got to writing them. */
  readonly written: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs `leerroute` without a shell, so no input can be read as a command, and reads back the forms it wrote into `scratch`.
 * `launcher` is the absolute path of packages/cli/bin/leerroute.cjs.
 */
export function leerroute(
  launcher: string,
  words: readonly string[],
  { cwd, scratch, forms }: { readonly cwd: string; readonly scratch: string; readonly forms: readonly string[] },
): Outcome {
  const name = words[0] ?? '';
  const pathOf = (form: string): string => join(scratch, `${name}.${form}`);
  const formats = forms.flatMap((form) => ['--format', `${form}=${pathOf(form)}`]);
  const [command, ...rest] = words;
  const argv = [launcher, command ?? '', ...formats, ...rest];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, argv, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    windowsHide: true,
  });
  return {
    exitCode: status ?? 2,
    stdout: stdout ?? '',
    stderr: stderr || (error ? `${error.message}\n` : ''),
    written: Object.fromEntries(forms.map((form) => [form, textOf(pathOf(form))])),
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
