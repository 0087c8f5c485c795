import { runAction } from './run.ts';
import { githubRunner } from './runner.ts';

/*
 * The step of the action that does the work. It succeeds also where the check fails, so that the steps after it can hand in the SARIF;
 * the last step of action.yml ends with the exit code that stands in the outputs.
 */
void runAction(
  process.env,
  githubRunner(process.env, (text) => void process.stdout.write(text)),
);
