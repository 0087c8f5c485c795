import type { Klasse, Niveau } from '@leerroute/diff';
import { type Command, Option } from 'commander';

/** What `--fail-on` can be. */
const FAIL_ON: readonly (Niveau | Klasse)[] = [
  'ingrijpend',
  'merkbaar',
  'redactioneel',
  'mr-instemming',
  'examencommissie',
  'oer-lopend-cohort',
  'swo-wijziging',
  'rio-melding',
  'informeren',
];

type Add = (
  name: string,
  usage: string,
  description: string,
  run: (...given: Parameters<typeof import('./commands/diff.ts').diff>) => number | Promise<number>,
) => Command;

/** Adds `leerroute diff`. */
export function addDiff(add: Add, say: (nl: string, en: string) => string, peildatum: Option): void {
  add(
    'diff',
    say('[opties] <versie>[..<versie>]', '[options] <version>[..<version>]'),
    say(
      'Vergelijkt twee versies uit Git, of een versie met de bestanden van nu: wat verandert er, voor wie, en wie moet akkoord geven.',
      'Compares two versions from Git, or a version with the files as they are now: what changes, for whom, and who must agree.',
    ),
    async (...given) => (await import('./commands/diff.ts')).diff(...given),
  )
    .argument('[versies...]', say('bijvoorbeeld main, main..HEAD of v1 v2', 'for instance main, main..HEAD or v1 v2'))
    .option(
      '--files',
      say(
        'vergelijk twee bestanden of mappen: eerst oud, dan nieuw',
        'compare two files or folders: first old, then new',
      ),
    )
    .addOption(
      new Option('--format <vorm>', say('vorm van de uitvoer', 'form of the output'))
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(
      new Option(
        '--fail-on <wat>',
        say(
          'bij welk niveau (of hoger) of welk akkoord de uitkomst 1 is; zonder deze optie altijd 0',
          'at which level (or above) or which agreement the exit code is 1; without this option always 0',
        ),
      ).choices(FAIL_ON),
    )
    .addOption(peildatum);
}
