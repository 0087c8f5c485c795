import type { Klasse, Niveau, Rol } from '@leerroute/diff';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatOption } from './format-option.ts';

/** The classes that ask something of somebody. */
const CLASSES: readonly Klasse[] = [
  'mr-instemming',
  'examencommissie',
  'oer-lopend-cohort',
  'swo-wijziging',
  'rio-melding',
  'informeren',
];

/** What `--fail-on` can be. */
const FAIL_ON: readonly (Niveau | Klasse)[] = ['ingrijpend', 'merkbaar', 'redactioneel', ...CLASSES];

/** As in `ROLLEN` of the room diff, which is not loaded for the help alone. */
const ROLES: readonly Rol[] = [
  'examencommissie-school',
  'examencommissie-instelling',
  'mr-school',
  'bestuur-school',
  'bestuur-instelling',
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
    .addOption(formatOption(['text', 'json', 'markdown', 'html'], say))
    .option(
      '-o, --output <bestand>',
      say(
        'bestand voor de vorm die anders naar het scherm gaat, bijvoorbeeld verslag.html',
        'file for the form that would else go to the screen, for instance report.html',
      ),
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
    .option(
      '--overleg',
      say(
        'bij markdown: ook een lijst per organisatie om af te vinken',
        'with markdown: also a list per organisation to tick off',
      ),
    )
    .addOption(
      new Option(
        '--akkoord <klasse>',
        say(
          'neem voor deze keer aan dat hierop akkoord is, bijvoorbeeld door een label; mag vaker',
          'take for this run as agreed, for instance because of a label; may be repeated',
        ),
      )
        .choices(CLASSES)
        .argParser(asClasses),
    )
    .option('--zonder-akkoord', say('lees akkoord.json niet', 'do not read akkoord.json'))
    .addOption(peildatum);
}

/** Adds `leerroute akkoord`. `asDate` reads a date or throws. */
export function addAgree(
  add: Add,
  say: (nl: string, en: string) => string,
  peildatum: Option,
  asDate: (text: string) => string,
): void {
  add(
    'akkoord',
    say('[opties] <versie>[..<versie>]', '[options] <version>[..<version>]'),
    say(
      'Noemt welke wijzigingen nog akkoord nodig hebben. Met --rol: legt in akkoord.json vast dat die rol akkoord is.',
      'Lists which changes still need agreement. With --rol: records in akkoord.json that this role agrees.',
    ),
    async (...given) => (await import('./commands/agree.ts')).agree(...given),
  )
    .argument('[versies...]', say('bijvoorbeeld main, main..HEAD of v1 v2', 'for instance main, main..HEAD or v1 v2'))
    .option('--files', say('vergelijk twee mappen: eerst oud, dan nieuw', 'compare two folders: first old, then new'))
    .addOption(new Option('--rol <rol>', say('wie akkoord geeft', 'who agrees')).choices(ROLES))
    .addOption(new Option('--klasse <klasse>', say('alleen deze klasse', 'this class only')).choices(CLASSES))
    .addOption(
      new Option(
        '--wijziging <code>',
        say(
          'een wijziging, door het begin van haar code; mag vaker',
          'a change, by the start of its code; may be repeated',
        ),
      ).argParser(gathered),
    )
    .option('--reden <tekst>', say('waarop het akkoord berust', 'what the agreement rests on'))
    .addOption(
      new Option(
        '--datum <datum>',
        say('dag van het akkoord, anders vandaag', 'day of the agreement, else today'),
      ).argParser(asDate),
    )
    .option(
      '--opruimen',
      say(
        'haal akkoorden weg waarvan de wijziging er niet meer is',
        'remove agreements whose change is no longer there',
      ),
    )
    .addOption(peildatum);
}

function asClasses(text: string, before: unknown): readonly string[] {
  if (!CLASSES.some((name) => name === text))
    throw new InvalidArgumentError(`Allowed choices are ${CLASSES.join(', ')}.`);
  return gathered(text, before);
}

function gathered(text: string, before: unknown): readonly string[] {
  return [...(Array.isArray(before) ? before : []), text];
}
