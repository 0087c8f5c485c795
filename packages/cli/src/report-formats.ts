import { resolve } from 'node:path';
import type { CiReport } from './ci-report.ts';
import type { Context } from './environment.ts';
import type { CiFormat, WantedFormat } from './format-option.ts';
import { githubReport } from './formats/github.ts';
import { gitlabReport } from './formats/gitlab.ts';
import { junitReport } from './formats/junit.ts';
import { sarifReport } from './formats/sarif.ts';
import { makeOrReplaceFile } from './write-file.ts';

const CI_FORMATS: Readonly<Record<CiFormat, (report: CiReport) => string>> = {
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
};

/**
 * Writes the report in each form that was asked for: `own` makes those of the command itself, `ciReport` is made only where a form
 * for CI wants it. `toFile` tells that there is no terminal behind it, so no colour.
 */
export function writeReport(
  options: Readonly<Record<string, unknown>>,
  { cwd, stdout }: Context,
  own: Readonly<Record<string, (toFile: boolean) => string>>,
  ciReport: () => CiReport,
): void {
  const output = typeof options.output === 'string' ? options.output : undefined;
  for (const { format, file = output } of wantedIn(options)) {
    const text = own[format]?.(file !== undefined) ?? CI_FORMATS[format as CiFormat](ciReport());
    if (file === undefined) stdout.write(text);
    else makeOrReplaceFile(resolve(cwd, file), text);
  }
}

/** Whether a form was asked for. */
export function wants(format: string, options: Readonly<Record<string, unknown>>): boolean {
  return wantedIn(options).some((one) => one.format === format);
}

function wantedIn({ format }: Readonly<Record<string, unknown>>): readonly WantedFormat[] {
  return (format as readonly WantedFormat[] | undefined) ?? [{ format: 'text' }];
}
