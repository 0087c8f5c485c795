import { type CiReport, type CiResult, readable } from '../ci-report.ts';

/**
 * The results as test results in JUnit's XML, which nearly every system for CI can show: a suite per file and a test per result. What
 * makes the command fail is a failed test, what is silenced a skipped one; the rest passes and tells its message. A file without
 * results is one test that passes.
 */
export function junitReport({ command, files, results }: CiReport): string {
  const names = [...new Set([...files, ...results.map(({ file }) => file)])].sort();
  const suites = names.map((name) => {
    const own = results.filter(({ file }) => file === name);
    const tests =
      own.length > 0 ? own.map(testcase) : [`    <testcase${attributes({ name, classname: name, time: 0 })}/>`];
    return [`  <testsuite${attributes({ name, ...counts(own), time: 0 })}>`, ...tests, '  </testsuite>'].join('\n');
  });
  const empty = names.filter((name) => !results.some(({ file }) => file === name)).length;
  const all = counts(results);
  const head = attributes({ name: `leerroute ${command}`, ...all, tests: results.length + empty, time: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[`<testsuites${head}>`, ...suites, '</testsuites>'].join('\n')}\n`;
}

function counts(results: readonly CiResult[]) {
  return {
    tests: Math.max(results.length, 1),
    failures: results.filter(isFailure).length,
    errors: 0,
    skipped: results.filter(({ silenced }) => silenced !== undefined).length,
  };
}

function isFailure({ fails, silenced }: CiResult): boolean {
  return fails && silenced === undefined;
}

function testcase(result: CiResult): string {
  const { id, level, message, file, range, silenced } = result;
  const { line, column } = range.start;
  const head = `    <testcase${attributes({ name: `${id} (${line}:${column})`, classname: file, file, line, time: 0 })}>`;
  const told = `${file}:${line}:${column}  ${message}`;
  if (silenced !== undefined) return `${head}<skipped${attributes({ message: silenced })}/></testcase>`;
  if (isFailure(result)) {
    return `${head}<failure${attributes({ message, type: level })}>${escaped(told)}</failure></testcase>`;
  }
  return `${head}<system-out>${escaped(told)}</system-out></testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function escaped(text: string): string {
  return readable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}
