import type { Language } from '@leerroute/model';
import { CommanderError } from 'commander';
import type { Environment } from './environment.ts';
import { createProgram } from './program.ts';
import { usageError } from './usage-errors.ts';
import { isForUser } from './wrong-use.ts';

/** Runs one command line (without `node` and the script) and gives its exit code. Never throws. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const taal = languageOf(argv);
  let exitCode = 0;
  try {
    const program = createProgram(environment, taal, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return failed(error, environment, taal);
  }
}

function failed(error: unknown, { stderr, env }: Environment, taal: Language): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError && error.code === 'commander.help') return 2;
  if (error instanceof CommanderError) stderr.write(`leerroute: ${usageError(error)[taal]}\n`);
  else if (isForUser(error)) stderr.write(`leerroute: ${error.text[taal]}\n`);
  else {
    const reason = error instanceof Error ? error.message : String(error);
    const line = {
      nl: `Er ging iets mis in leerroute zelf: ${reason}. Meer weten? Zet LEERROUTE_DEBUG=1 ervoor.`,
      en: `Something went wrong in leerroute itself: ${reason}. For more, put LEERROUTE_DEBUG=1 in front.`,
    };
    stderr.write(`leerroute: ${line[taal]}\n`);
    if (env.LEERROUTE_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
  }
  return 2;
}

/** The language must be known before the options are read, since even their errors are told in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--taal' || word.startsWith('--taal='));
  const word = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && word === 'en' ? 'en' : 'nl';
}
