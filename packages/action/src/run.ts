import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leerroute, type Outcome } from './command.ts';
import { bodyOf, COMMENT_BYTES, markerOf, SUMMARY_BYTES, shortened, verbatim } from './comment.ts';
import { type Event, readEvent } from './event.ts';
import { ApiError, stickyComment } from './github.ts';
import { hasHistorySince } from './history.ts';
import { type Env, type Inputs, languageOf, readInputs, WrongInput } from './inputs.ts';
import { changesIn, findingsIn, withoutSilenced } from './results.ts';
import type { Runner } from './runner.ts';
import { TEXTS } from './texts.ts';

/** So many signs of a commit are enough to know it by, and short enough to read. */
const SHORT = 12;

/**
 * The whole action: check, compare, annotations, SARIF, summary, comment and outputs. Gives the exit code that the job should end
 * with: 0 all well, 1 something reached a level to fail on, 2 something could not be done.
 */
export async function runAction(env: Env, runner: Runner): Promise<number> {
  try {
    const exitCode = await work(readInputs(env), readEvent(env), env, runner);
    runner.setOutput('exit-code', exitCode);
    return exitCode;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    runner.annotate('error', error instanceof WrongInput ? error.text[languageOf(env)] : reason);
    runner.setOutput('exit-code', 2);
    return 2;
  }
}

async function work(inputs: Inputs, event: Event, env: Env, runner: Runner): Promise<number> {
  const { taal, folder: cwd } = inputs;
  const scratch = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'leerroute-'));
  const launcher = join(env.LEERROUTE_ACTION ?? '', '../cli/bin/leerroute.cjs');
  const base = event.base !== undefined && hasHistorySince(event.base, cwd) ? event.base : undefined;
  const isMissing = event.base !== undefined && base === undefined;
  if (isMissing) runner.annotate('warning', TEXTS.noHistory[taal]);

  const common = ['--taal', taal, ...(inputs.peildatum ? [`--peildatum=${inputs.peildatum}`] : [])];
  const check = leerroute(launcher, ['check', ...common, ...checkWords(inputs, base)], {
    cwd,
    scratch,
    forms: ['github', 'json', 'markdown', 'sarif'],
  });
  const diffWords = ['diff', ...common, ...diffOptions(inputs, event)];
  const diff =
    base === undefined
      ? undefined
      : leerroute(launcher, [...diffWords, `${base.slice(0, SHORT)}...HEAD`], {
          cwd,
          scratch,
          forms: ['json', 'markdown'],
        });

  runner.print(check.written.github ?? '');
  runner.printVerbatim(check.stderr);
  if (diff) runner.printVerbatim(diff.stderr);
  const found = findingsIn(check.written.json);
  const changed = diff ? changesIn(diff.written.json) : undefined;
  const body = bodyOf({
    check: check.written.markdown ?? failed(TEXTS.noCheck[taal], check),
    diff: diff ? (diff.written.markdown ?? failed(TEXTS.noDiff[taal], diff)) : '',
    errors: found?.error ?? 1,
    notes: isMissing ? [TEXTS.noHistory[taal]] : [],
  });
  runner.addSummary(shortened(body, SUMMARY_BYTES, TEXTS.cutOffSummary, taal));
  tellOutputs(runner, found, changed);
  if (check.written.sarif !== undefined) tellSarif(runner, inputs, check.written.sarif, scratch);
  const nothingToTell = found !== undefined && found.error + found.warning + found.info + (changed?.changes ?? 0) === 0;
  if (inputs.comment && event.pullRequest !== undefined) {
    await comment(inputs, event.pullRequest, body, nothingToTell && diff?.exitCode !== 2, env, runner);
  }
  // Who fails on changes must not pass because they could not be seen.
  return Math.max(check.exitCode, diff ? diff.exitCode : 0, isMissing && inputs.diffFailOn ? 2 : 0);
}

function checkWords({ failOn, baseline, changedOnly, paths }: Inputs, base: string | undefined): string[] {
  return [
    `--fail-on=${failOn}`,
    ...(baseline ? [`--baseline=${baseline}`] : []),
    ...(changedOnly && base ? [`--alleen-gewijzigd=${base}`] : []),
    '--',
    ...paths,
  ];
}

function diffOptions({ diffFailOn, overleg }: Inputs, { agreed }: Event): string[] {
  return [
    ...(diffFailOn ? [`--fail-on=${diffFailOn}`] : []),
    ...(overleg ? ['--overleg'] : []),
    ...agreed.map((name) => `--akkoord=${name}`),
  ];
}

function failed(text: string, { stderr }: Outcome): string {
  return `**${text}**\n\n${verbatim(stderr)}`;
}

function tellOutputs(
  runner: Runner,
  found: ReturnType<typeof findingsIn>,
  changed: ReturnType<typeof changesIn>,
): void {
  runner.setOutput('errors', found?.error ?? '');
  runner.setOutput('warnings', found?.warning ?? '');
  runner.setOutput('notes', found?.info ?? '');
  runner.setOutput('changes', changed?.changes ?? '');
  runner.setOutput('major', changed?.major ?? '');
  runner.setOutput('classes', changed?.classes.join(',') ?? '');
}

function tellSarif(runner: Runner, { sarif }: Inputs, text: string, scratch: string): void {
  const path = join(scratch, 'leerroute.sarif');
  writeFileSync(path, withoutSilenced(text));
  runner.setOutput('sarif-file', path);
  runner.setOutput('upload-sarif', String(sarif));
}

/** What goes wrong with a comment is told and no more: the check itself was done. */
async function comment(
  { taal, token, workingDirectory }: Inputs,
  pullRequest: number,
  body: string,
  onlyUpdate: boolean,
  env: Env,
  runner: Runner,
): Promise<void> {
  const marker = markerOf(workingDirectory);
  const short = shortened(body, COMMENT_BYTES, TEXTS.cutOff, taal);
  try {
    const url = await stickyComment(env, token, pullRequest, { marker, body: short, onlyUpdate });
    runner.setOutput('comment-url', url ?? '');
  } catch (error) {
    const isRefused = error instanceof ApiError && [401, 403, 404].includes(error.status);
    if (isRefused) runner.annotate('notice', TEXTS.noRights[taal]);
    else runner.annotate('warning', `${TEXTS.noComment[taal]}: ${error instanceof Error ? error.message : error}`);
  }
}
