import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Localized } from '@leerroute/model';
import type { Context } from '../environment.ts';
import { hasOwnLines, withOwnLines, withoutOwnLines } from '../git-setup/attributes.ts';
import { CACHE, SECTIONS, type Setting, settingsFor } from '../git-setup/drivers.ts';
import { askGit, attributesFile } from '../git-setup/repository.ts';
import { makeOrReplaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute git-setup`: lets Git compare and merge `.route` files by what they say. */
export function gitSetup(
  context: Context,
  _names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  if (options.check && options.verwijder) throw ONE_OF_BOTH;
  const file = attributesFile(context);
  const wanted = settingsFor({ node: process.execPath, script: launcher() });
  if (options.check) return check(file, wanted, context);
  return options.verwijder ? undo(file, context) : setUp(file, wanted, context);
}

function setUp(file: string, wanted: readonly Setting[], context: Context): number {
  const text = read(file);
  const isNew = !hasOwnLines(text);
  if (isNew) makeOrReplaceFile(file, withOwnLines(text));
  for (const { name, value } of wanted) {
    const { exitCode } = askGit(context, ['config', '--local', '--replace-all', name, value]);
    if (exitCode !== 0) throw notSet(name);
  }
  dropCache(context);
  tell(context, [
    isNew
      ? { nl: `Aangevuld: ${file}`, en: `Added to: ${file}` }
      : { nl: `Stond al goed: ${file}`, en: `Was right already: ${file}` },
    {
      nl: 'Ingesteld voor deze kopie van het project: de Git-instellingen diff.leerroute en merge.leerroute.',
      en: 'Set for this copy of the project: the Git settings diff.leerroute and merge.leerroute.',
    },
    {
      nl: 'Leg .gitattributes vast met git add en git commit: dat bestand deelt u met uw collega’s. De instellingen deelt Git niet; ieder voert zelf één keer uit: leerroute git-setup. Wie dat niet doet, merkt niets.',
      en: 'Record .gitattributes with git add and git commit: you share that file with your colleagues. Git does not share the settings; each runs once: leerroute git-setup. Whoever does not, notices nothing.',
    },
    {
      nl: 'Ongedaan maken: leerroute git-setup --verwijder',
      en: 'To undo: leerroute git-setup --verwijder',
    },
  ]);
  return 0;
}

function check(file: string, wanted: readonly Setting[], context: Context): number {
  const wrong: Localized[] = [];
  if (!hasOwnLines(read(file)))
    wrong.push({ nl: `De regels ontbreken in ${file}`, en: `The lines are missing in ${file}` });
  for (const { name, value } of wanted) {
    const { exitCode, stdout } = askGit(context, ['config', '--local', '--get-all', '-z', name]);
    if (exitCode !== 0) wrong.push({ nl: `Niet ingesteld: ${name}`, en: `Not set: ${name}` });
    else if (stdout !== `${value}\0`)
      wrong.push({
        nl: `Anders ingesteld dan deze leerroute doet: ${name}`,
        en: `Set otherwise than this leerroute does: ${name}`,
      });
  }
  if (wrong.length === 0) tell(context, [{ nl: 'Alles is ingesteld.', en: 'Everything is set up.' }]);
  else tell(context, [...wrong, { nl: 'Herstellen: leerroute git-setup', en: 'To mend: leerroute git-setup' }]);
  return wrong.length === 0 ? 0 : 1;
}

function undo(file: string, context: Context): number {
  const text = read(file);
  const rest = withoutOwnLines(text);
  if (rest !== text && rest.trim() === '') rmSync(file);
  else if (rest !== text) makeOrReplaceFile(file, rest);
  for (const section of SECTIONS) askGit(context, ['config', '--local', '--remove-section', section]);
  dropCache(context);
  const lines: Localized[] = [
    {
      nl: 'De Git-instellingen diff.leerroute en merge.leerroute zijn weg. Git vergelijkt en voegt weer samen per regel.',
      en: 'The Git settings diff.leerroute and merge.leerroute are gone. Git compares and merges line by line again.',
    },
  ];
  if (rest !== text)
    lines.unshift({
      nl: `Onze regels zijn weg uit ${file}. Dat bestand deelt u: leg het alleen vast als uw collega’s er ook mee stoppen.`,
      en: `Our lines are gone from ${file}. You share that file: record it only if your colleagues stop too.`,
    });
  tell(context, lines);
  return 0;
}

/** What was made of older versions may be made differently now. */
function dropCache(context: Context): void {
  askGit(context, ['update-ref', '-d', CACHE]);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The script that this process was started with. */
function launcher(): string {
  const script = process.argv[1];
  if (script && existsSync(script)) return script;
  throw new WrongUse({
    nl: 'Waar de opdracht leerroute staat, is niet te vinden. Installeer haar met: npm install --global leerroute',
    en: 'Where the command leerroute stands cannot be found. Install it with: npm install --global leerroute',
  });
}

function tell({ stdout, taal }: Context, lines: readonly Localized[]): void {
  for (const line of lines) stdout.write(`${line[taal]}\n`);
}

function notSet(name: string): WrongUse {
  return new WrongUse({
    nl: `Git kon ${name} niet instellen. Mag u in de map .git schrijven?`,
    en: `Git could not set ${name}. May you write in the folder .git?`,
  });
}

const ONE_OF_BOTH = new WrongUse({
  nl: 'Kies --check of --verwijder, niet allebei.',
  en: 'Choose --check or --verwijder, not both.',
});
