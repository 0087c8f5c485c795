import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Env } from './inputs.ts';

/** What the action may say to the runner that it runs on. */
export interface Runner {
  /** Prints lines of a form that the runner understands. */
  print(text: string): void;
  /** Prints text of anybody: the runner takes no command from it. */
  printVerbatim(text: string): void;
  annotate(level: 'error' | 'warning' | 'notice', text: string): void;
  setOutput(name: string, value: string | number): void;
  addSummary(markdown: string): void;
}

/** The runner of GitHub Actions, by its files and its log. */
export function githubRunner(env: Env, write: (text: string) => void): Runner {
  const append = (path: string | undefined, text: string): void => {
    if (path) appendFileSync(path, text);
  };
  return {
    print: write,
    printVerbatim(text) {
      if (text.trim() === '') return;
      const token = randomUUID();
      write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
    },
    annotate(level, text) {
      const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
      write(`::${level} title=leerroute::${data}\n`);
    },
    setOutput(name, value) {
      const end = randomUUID();
      append(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
    },
    addSummary(markdown) {
      append(env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
    },
  };
}
