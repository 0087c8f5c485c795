import { type CiReport, type CiResult, readable } from '../ci-report.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice', none: undefined } as const;

/**
 * The results as annotations on lines of a pull request: commands that a runner of GitHub Actions takes from its log
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). What is silenced or only wording is left out.
 */
export function githubReport({ results }: CiReport): string {
  return results.map(annotation).join('');
}

function annotation({ level, id, message, file, range, silenced }: CiResult): string {
  const command = COMMANDS[level];
  if (command === undefined || silenced !== undefined) return '';
  const { start, end } = range;
  const place: [name: string, value: string | number][] = [
    ['file', file],
    ['line', start.line],
    ['endLine', end.line],
  ];
  // Columns are only understood within one line.
  if (start.line === end.line) place.push(['col', start.column], ['endColumn', end.column]);
  place.push(['title', id]);
  const properties = place.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${command} ${properties}::${data(message)}\n`;
}

/** As the runner itself undoes it (`actions/toolkit`, packages/core/src/command.ts). */
function data(text: string): string {
  return readable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
