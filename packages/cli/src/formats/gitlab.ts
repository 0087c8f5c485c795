import { type CiReport, readable } from '../ci-report.ts';

/** GitLab shows these as icons; `info` is the least of them. */
const SEVERITIES = { error: 'major', warning: 'minor', note: 'info', none: 'info' } as const;

/**
 * The results as a code quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). It
 * knows no silenced findings, so they are left out.
 */
export function gitlabReport({ command, results }: CiReport): string {
  const issues = results
    .filter(({ silenced }) => silenced === undefined)
    .map(({ id, level, message, file, range, fingerprint }) => ({
      description: readable(message),
      check_name: id,
      fingerprint: `leerroute-${command}-${fingerprint}`,
      severity: SEVERITIES[level],
      location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
    }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
