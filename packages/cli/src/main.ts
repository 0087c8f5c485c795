import { processEnvironment } from './environment.ts';
import { run } from './run.ts';

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that stops early (`| head`) has what it wanted.
  if (code === 'EPIPE') process.exit();
  process.stderr.write(
    `leerroute: de uitvoer kan niet worden geschreven · the output cannot be written (${message})\n`,
  );
  process.exit(2);
});

void run(process.argv.slice(2), processEnvironment()).then((exitCode) => {
  process.exitCode = exitCode;
});
