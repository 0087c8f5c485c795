import { type Command, Option } from 'commander';
import { FORMATS } from './render/target.ts';
import { WrongUse } from './wrong-use.ts';

type Add = (
  name: string,
  usage: string,
  description: string,
  run: (...given: Parameters<typeof import('./commands/render.ts').render>) => Promise<number>,
) => Command;

/** Adds `leerroute render`. */
export function addRender(add: Add, say: (nl: string, en: string) => string, peildatum: Option): void {
  add(
    'render',
    say('[opties] <route>', '[options] <route>'),
    say(
      'Tekent de routekaart van een route, of van alle routes in een bestand of map.',
      'Draws the route map of one route, or of all routes in a file or folder.',
    ),
    async (...given) => (await import('./commands/render.ts')).render(...given),
  )
    .argument(
      '<route>',
      say('de naam van een route, of een bestand of map', 'the name of a route, or a file or folder'),
    )
    .addOption(
      new Option(
        '--format <vorm>',
        say('vorm; anders zegt de uitgang van --output het, of svg', 'form; else the ending of --output tells, or svg'),
      ).choices(FORMATS),
    )
    .option(
      '-o, --output <pad>',
      say('bestand, of map voor meer dan één route', 'file, or folder for more than one route'),
    )
    .addOption(
      new Option(
        '--thema <thema>',
        say('kleuren; anders licht, en print bij pdf', 'colours; else licht, and print for pdf'),
      ).choices(['licht', 'donker', 'hoog-contrast-licht', 'hoog-contrast-donker', 'print']),
    )
    .addOption(
      new Option(
        '--weergave <weergave>',
        say(
          'de route zelf, welk onderdeel welk werkproces dekt, of alle routes van het project op één kaart',
          'the route itself, which part covers which werkproces, or all routes of the project on one map',
        ),
      )
        .choices(['route', 'dekking', 'regio'])
        .default('route'),
    )
    .option(
      '--filter <soort=waarde...>',
      say('bij regio: alleen deze routes, zoals leerweg=bb', 'for regio: these routes only, such as leerweg=bb'),
    )
    .option(
      '--pad <keuzes>',
      say(
        'de keuzes van één leerling, met komma’s ertussen; de rest vervaagt',
        'the choices of one pupil, with commas between; the rest fades',
      ),
    )
    .addOption(new Option('--jaar <nummer>', say('alleen dit jaar', 'this year only')).argParser(asYear))
    .option('--cohort <schooljaar>', say('alleen dit cohort, zoals 2026-2027', 'this cohort only, such as 2026-2027'))
    .addOption(peildatum);
}

function asYear(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new WrongUse({
    nl: `“${text}” is geen nummer van een jaar. Schrijf bijvoorbeeld --jaar 2.`,
    en: `“${text}” is no number of a year. Write for instance --jaar 2.`,
  });
}
