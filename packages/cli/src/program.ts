import type { Language, Localized } from '@leerroute/model';
import { Command, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { type Context, type Environment, wantsColour } from './environment.ts';
import { formatOption } from './format-option.ts';
import { addAgree, addDiff } from './program-diff.ts';
import { addGit } from './program-git.ts';
import { addRender } from './program-render.ts';
import { WrongUse } from './wrong-use.ts';

/** The words of commander's own help, in Dutch. English needs no list. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Namen:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

type Run = (
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => number | Promise<number>;

/**
 * The command line: what can be typed and what the help says about it. Each command is loaded only when it runs, so `--version`
 * and `--help` do not wait for the parser. `finish` is told the exit code.
 */
export function createProgram(environment: Environment, taal: Language, finish: (exitCode: number) => void): Command {
  const say = (nl: string, en: string): string => ({ nl, en })[taal];

  const settle = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: environment.stdout.write,
        writeErr: environment.stderr.write,
        outputError: () => undefined,
        getOutHelpWidth: () => Math.min(environment.stdout.isTTY ? environment.stdout.columns : 100, 120),
        getErrHelpWidth: () => Math.min(environment.stderr.isTTY ? environment.stderr.columns : 100, 120),
      })
      .configureHelp({
        styleTitle: (title) => (taal === 'nl' ? (TITLES[title] ?? title) : title),
        optionDescription: describeOption,
        subcommandTerm: (sub) => `${sub.name()} ${sub.usage().replace(/^\[\w+\] ?/, '')}`.trimEnd(),
      })
      .helpOption('-h, --help', say('toon deze hulp', 'show this help'))
      .addOption(
        new Option('--taal <taal>', say('taal van alle teksten', 'language of all texts'))
          .choices(['nl', 'en'])
          .default('nl'),
      );

  const describeOption = (option: Option): string => {
    const facts: string[] = [];
    if (option.argChoices) facts.push(option.argChoices.join(', '));
    if (option.argChoices && typeof option.defaultValue === 'string') {
      facts.push(say(`anders ${option.defaultValue}`, `else ${option.defaultValue}`));
    }
    return facts.length > 0 ? `${option.description} (${facts.join('; ')})` : option.description;
  };

  const program = settle(new Command('leerroute'))
    .description(
      say(
        'Controleert, tekent en ordent doorlopende leerroutes van vmbo naar mbo.',
        'Checks, draws and formats learning routes from vmbo to mbo.',
      ),
    )
    .usage(say('[opdracht] [opties]', '[command] [options]'))
    .version(manifest.version, '-V, --version', say('toon de versie', 'show the version'))
    .helpCommand(false)
    .addHelpText(
      'after',
      say(
        '\nMeer over één opdracht: leerroute <opdracht> --help\nUitkomst: 0 in orde, 1 er zijn meldingen, 2 verkeerd gebruik of iets was niet te lezen.',
        '\nMore about one command: leerroute <command> --help\nExit code: 0 all well, 1 there are findings, 2 wrong use or something could not be read.',
      ),
    );

  const add = (name: string, usage: string, description: string, run: Run): Command => {
    const command = settle(program.command(name))
      .usage(usage)
      .description(description)
      .option('--geen-kleur', say('gebruik geen kleur', 'use no colour'))
      .action(async () => {
        const options = command.opts();
        const context: Context = {
          ...environment,
          taal,
          taalGevraagd: command.getOptionValueSourceWithGlobals('taal') === 'cli',
          kleur: wantsColour(environment, options.geenKleur === true),
        };
        finish(await run(context, command.args, options));
      });
    return command;
  };

  const peildatum = new Option(
    '--peildatum <datum>',
    say('doe alsof het deze dag is, bijvoorbeeld 2026-10-01', 'act as if it were this day, for instance 2026-10-01'),
  ).argParser(asDate);

  const textOrJson = (): Option =>
    new Option('--format <vorm>', say('vorm van de uitvoer', 'form of the output'))
      .choices(['text', 'json'])
      .default('text');

  add(
    'check',
    say('[opties] [paden...]', '[options] [paths...]'),
    say(
      'Controleert routes. Zonder paden: alles in deze map, ook elk project daaronder, met zijn eigen instellingen. Het hele project is bekend, ook als u één bestand noemt.',
      'Checks routes. Without paths: all in this folder, and every project below it, with its own settings. The whole project is known, even when you name one file.',
    ),
    async (...given) => (await import('./commands/check.ts')).check(...given),
  )
    .argument(
      '[paden...]',
      say('bestanden of mappen, of - voor wat binnenkomt', 'files or folders, or - for what comes in'),
    )
    .addOption(formatOption(['text', 'json', 'markdown'], say))
    .addOption(
      new Option(
        '--fail-on <ernst>',
        say('vanaf welke ernst de uitkomst 1 is', 'from which severity the exit code is 1'),
      )
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .addOption(peildatum)
    .option(
      '--baseline [bestand]',
      say(
        'verberg meldingen die al bekend zijn (anders leerroute-baseline.json)',
        'hide findings that are known already (else leerroute-baseline.json)',
      ),
    )
    .option(
      '--alleen-gewijzigd <versie>',
      say(
        'alleen wat in gewijzigde bestanden staat, en wat daardoor elders nieuw is, vergeleken met deze versie uit Git',
        'only what is in changed files, and what is new elsewhere because of them, compared with this version from Git',
      ),
    )
    .option(
      '--schrijf-baseline [bestand]',
      say('leg de meldingen van nu vast als bekend', 'record the findings of now as known'),
    )
    .option(
      '--toon-uitzonderingen',
      say(
        'toon ook welke regels anders zijn ingesteld of genegeerd, en waarom',
        'show also which rules are set aside or silenced, and why',
      ),
    )
    .option('--fix', say('voer de veilige verbeteringen meteen uit', 'apply the safe fixes at once'))
    .option('--stdin-naam <pad>', say('onder welke naam - wordt gelezen', 'under which name - is read'));

  add(
    'format',
    say('[opties] [paden...]', '[options] [paths...]'),
    say(
      'Zet routes in de vaste opmaak. Eén bestand gaat naar het scherm; kies --write om bestanden te wijzigen.',
      'Puts routes in the fixed layout. One file goes to the screen; choose --write to change files.',
    ),
    async (...given) => (await import('./commands/format.ts')).format(...given),
  )
    .argument(
      '[paden...]',
      say('bestanden of mappen, of - voor wat binnenkomt', 'files or folders, or - for what comes in'),
    )
    .option(
      '--check',
      say(
        'wijzig niets, noem wat niet in de vaste opmaak staat',
        'change nothing, name what is not in the fixed layout',
      ),
    )
    .option('--write', say('schrijf de opmaak in de bestanden', 'write the layout into the files'))
    .option('--stdin-naam <pad>', say('onder welke naam - wordt gelezen', 'under which name - is read'));

  add(
    'explain',
    say('[opties] [regel]', '[options] [rule]'),
    say(
      'Legt een regel uit. Zonder naam: de lijst van alle regels.',
      'Explains a rule. Without a name: the list of all rules.',
    ),
    async (...given) => (await import('./commands/explain.ts')).explain(...given),
  )
    .argument(
      '[regel]',
      say('de naam van een regel, zoals keuzevakken-aantal', 'the name of a rule, such as keuzevakken-aantal'),
    )
    .addOption(textOrJson());

  addRender(add, say, peildatum);

  add(
    'export',
    say('[opties] dekking [route]', '[options] dekking [route]'),
    say(
      'Geeft een tabel. dekking: welk onderdeel in welk jaar een werkproces of module behandelt, en wat nergens of dubbel staat.',
      'Gives a table. dekking: which part deals with a werkproces or module in which year, and what stands nowhere or twice.',
    ),
    async (...given) => (await import('./commands/export.ts')).exportTable(...given),
  )
    .argument('<tabel>', say('dekking', 'dekking'))
    .argument('[route]', say('de naam van een route; zonder naam alle routes', 'the name of a route; without one all'))
    .addOption(
      new Option('--format <vorm>', say('vorm van de uitvoer', 'form of the output'))
        .choices(['csv', 'markdown'])
        .default('csv'),
    )
    .addOption(peildatum);

  addDiff(add, say, peildatum);
  addAgree(add, say, peildatum, asDate);
  addGit(add, say);

  add(
    'catalogus',
    say('[opties] bijwerken <bestanden...>', '[options] bijwerken <files...>'),
    say(
      'Leest officiële lijsten die u hebt gedownload (DUO, RIO, SBB, SLO) en toont wat verandert. Met --write gaat dat mee in dit project.',
      'Reads official lists that you downloaded (DUO, RIO, SBB, SLO) and shows what changes. With --write it becomes part of this project.',
    ),
    async (...given) => (await import('./commands/catalogue.ts')).catalogue(...given),
  )
    .argument('<wat>', say('bijwerken', 'bijwerken'))
    .argument('[bestanden...]', say('de gedownloade bestanden', 'the downloaded files'))
    .option(
      '--write',
      say('schrijf leerroute-catalogus.json in het project', 'write leerroute-catalogus.json into the project'),
    )
    .addOption(peildatum);

  add(
    'lsp',
    '--stdio',
    say('Start de taalserver voor een editor.', 'Starts the language server for an editor.'),
    async (...given) => (await import('./commands/lsp.ts')).lsp(...given),
  ).option('--stdio', say('praat over standaardinvoer en -uitvoer', 'talk over standard input and output'));

  return program;
}

function asDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
    return text;
  const problem: Localized = {
    nl: `“${text}” is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-10-01.`,
    en: `“${text}” is no date. Write year-month-day, for instance 2026-10-01.`,
  };
  throw new WrongUse(problem);
}
