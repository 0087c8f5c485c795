// `npm test`: does all the set-up that is missing, then runs every check and test, and stops at the first that fails.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { continuedUnderNewNode, ensureBuilt, ensureInstalled, npm } from './setup.mjs';

/** In this order: what fails soonest and tells most comes first. Each is a script of package.json with its arguments. */
const STEPS = [
  { name: 'catalogus', title: 'De catalogus is gelijk aan zijn bronnen', script: ['catalogue', '--', '--check'] },
  { name: 'bouwen', title: 'Bundels en pakket van de extensie', work: ensureBuilt },
  // Before the types: the tests in the window of VS Code are typed by the browser driver that it brings.
  { name: 'vscode', title: 'Een VS Code om in te testen', script: ['setup:vscode'] },
  { name: 'types', title: 'Types kloppen', script: ['typecheck'] },
  { name: 'lint', title: 'Opmaak en lint', script: ['lint'] },
  { name: 'kamers', title: 'Wie mag wie gebruiken', script: ['deps'] },
  { name: 'ongebruikt', title: 'Geen dode code', script: ['unused'] },
  { name: 'unit', title: 'Tests zonder editor', script: ['unit', '--', '--reporter', 'scripts/reporter.cjs'] },
  { name: 'host', title: 'Tests in VS Code', script: ['test:host'] },
  { name: 'werkbank', title: 'Tests in het venster van VS Code', script: ['test:ui'] },
];

const HELP = `npm test [-- --alleen <stap>]

Zet klaar wat ontbreekt, en draait alle controles en tests; stopt bij de eerste die niet slaagt.
--alleen mag vaker. Stappen:
${STEPS.map(({ name, title }) => `  ${name.padEnd(12)} ${title}`).join('\n')}
`;

function chosenSteps() {
  let values;
  try {
    ({ values } = parseArgs({
      options: { alleen: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch {
    throw new Error("Deze opties zijn er niet. 'npm test -- --help' noemt wat kan.");
  }
  if (values.help) return undefined;
  if (!values.alleen) return STEPS;
  const unknown = values.alleen.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown)
    throw new Error(`De stap '${unknown}' is er niet. Kies uit: ${STEPS.map(({ name }) => name).join(', ')}.`);
  // The types of the editor's tests, and those tests, need that VS Code.
  const inEditor = values.alleen.some((name) => ['types', 'host', 'werkbank'].includes(name));
  return STEPS.filter(({ name }) => values.alleen.includes(name) || (name === 'vscode' && inEditor));
}

/** Runs one step under its heading; false where it failed. */
function passes({ title, script, work }, env) {
  console.log(`\n=== ${title} ===`);
  const started = Date.now();
  let passed = true;
  try {
    if (work) work();
    else passed = npm(['run', '--silent', ...script], { env }) === 0;
  } catch (error) {
    console.error(error.message);
    passed = false;
  }
  console.log(
    `${passed ? 'geslaagd' : 'NIET geslaagd'} in ${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s`,
  );
  return passed;
}

/** Adds up what the test runs wrote, one JSON line each (scripts/reporter.cjs). */
function total(file) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const counts = JSON.parse(line);
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

async function test() {
  const steps = chosenSteps();
  if (!steps) {
    process.stdout.write(HELP);
    return;
  }
  ensureInstalled();
  if (await continuedUnderNewNode()) return;
  const folder = mkdtempSync(join(tmpdir(), 'leerroute-test-'));
  const counts = join(folder, 'counts.jsonl');
  writeFileSync(counts, '');
  try {
    const failed = steps.find((step) => !passes(step, { LEERROUTE_TESTTELLING: counts }));
    const sum = total(counts);
    if (failed) {
      console.log(`\nGestopt bij: ${failed.title}. Alleen deze stap: npm test -- --alleen ${failed.name}`);
      // A step that is no test run, or broke before it could count, fails as one.
      if (sum.failed === 0) sum.failed = 1;
      process.exitCode = 1;
    }
    console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await test();
} catch (error) {
  console.error(`npm test: ${error.message}`);
  process.exitCode = 1;
}
