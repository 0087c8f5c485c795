import type { Command } from 'commander';
import type { Context } from './environment.ts';

type Add = (
  name: string,
  usage: string,
  description: string,
  run: (
    context: Context,
    names: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ) => number | Promise<number>,
) => Command;

/** Adds `leerroute git-setup` and the two commands that Git calls after it. */
export function addGit(add: Add, say: (nl: string, en: string) => string): void {
  add(
    'git-setup',
    say('[opties]', '[options]'),
    say(
      'Laat Git routes vergelijken en samenvoegen naar wat er staat: opmaak is geen verschil, en twee keuzevakken in één jaar botsen niet.',
      'Lets Git compare and merge routes by what they say: layout is no difference, and two electives in one year do not conflict.',
    ),
    async (...given) => (await import('./commands/git-setup.ts')).gitSetup(...given),
  )
    .option('--check', say('wijzig niets, zeg of alles is ingesteld', 'change nothing, say whether all is set up'))
    .option('--verwijder', say('maak het ongedaan', 'undo it'));

  add(
    'merge',
    say('<basis> <onze> <hunne> [maat] [labels...]', '<base> <ours> <theirs> [size] [labels...]'),
    say(
      'Voegt drie versies van een route samen, regel voor regel van de taal. Git roept dit aan na git-setup.',
      'Merges three versions of a route by statement. Git calls this after git-setup.',
    ),
    async (context, names) => (await import('./commands/merge.ts')).merge(context, names),
  )
    .argument('<basis>', say('waar beide van uitgingen', 'what both started from'))
    .argument('<onze>', say('de ene versie; hierin komt de uitkomst', 'the one version; the outcome is written here'))
    .argument('<hunne>', say('de andere versie', 'the other version'))
    .argument('[maat]', say('aantal tekens van een conflictregel', 'number of signs of a conflict marker'))
    .argument('[labels...]', say('namen voor basis, onze en hunne', 'names for base, ours and theirs'));

  add(
    'textconv',
    say('<bestand>', '<file>'),
    say(
      'Geeft een route zoals Git haar vergelijkt: in de vaste opmaak. Git roept dit aan na git-setup.',
      'Gives a route as Git compares it: in the fixed layout. Git calls this after git-setup.',
    ),
    async (context, names) => (await import('./commands/textconv.ts')).textconv(context, names),
  ).argument('<bestand>', say('een .route-bestand', 'a .route file'));
}
