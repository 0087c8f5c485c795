import { processEnvironment } from './environment.ts';
import { run } from './run.ts';

// A reader that stops early (`| head`) ends the command quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

void run(process.argv.slice(2), processEnvironment()).then((exitCode) => {
  process.exitCode = exitCode;
});
