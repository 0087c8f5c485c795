import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBestand } from '@leerroute/language';
import { type Bestand, type Localized, maakProject, metBestand, type Project, type Syntaxfout } from '@leerroute/model';
import { type Finding, nieuweCheck } from '@leerroute/rules';
import { INSTELLINGENBESTAND, onleesbaarBestand } from '@leerroute/server';
import type { Context } from './environment.ts';
import type { Input } from './input.ts';
import type { Progress } from './progress.ts';
import { applySafeFixes } from './safe-fixes.ts';
import type { Settings } from './settings.ts';
import { replaceFile } from './write-file.ts';

/** One project after the rules have looked at it. */
export interface Checked {
  readonly input: Input;
  readonly settings: Settings;
  readonly project: Project;
  /** In the files that the user asked about, and in the settings. */
  readonly findings: readonly Finding[];
  /** Whether something that matters for them could not be read. */
  readonly unread: boolean;
}

/** Checks one project; with `--fix` its safe fixes are done first. */
export function checked(
  input: Input,
  settings: Settings,
  options: Readonly<Record<string, unknown>>,
  context: Context,
  progress: Progress,
): Checked {
  const read = readProject(input, settings, progress);
  const project = options.fix ? fixed(read, input, settings, context) : read;
  return {
    input,
    settings,
    project,
    findings: [...settings.fouten.map(settingsFinding), ...findingsIn(project, input, settings)],
    unread: input.unreadable.some(({ pad }) => input.isChosen(pad) || pad === INSTELLINGENBESTAND),
  };
}

/** All files of the project, with a line that says how far it is where that takes long. */
function readProject({ files, unreadable }: Input, { taal }: Settings, progress: Progress): Project {
  const total = files.length;
  const read: Bestand[] = files.map(({ pad, tekst }, at) => {
    progress.show({ nl: `${at} van ${total} bestanden gelezen`, en: `${at} of ${total} files read` }[taal]);
    return readBestand(pad, tekst);
  });
  return maakProject([...read, ...unreadable.map(onleesbaarBestand)]);
}

const checkInSteps = nieuweCheck();

/** The other files of the project are known by their names; what is wrong in them is not worked out. */
function findingsIn(project: Project, input: Input, { peildatum, instellingen }: Settings): readonly Finding[] {
  const chosen = new Set(project.bestanden.flatMap(({ pad }) => (input.isChosen(pad) ? [pad] : [])));
  const found: Finding[] = [];
  for (const { bestand, findings } of checkInSteps(project, { peildatum, instellingen }, chosen)) {
    if (!chosen.has(bestand.pad)) break;
    found.push(...findings);
  }
  return found;
}

/** The project after its safe fixes, which are written to the files at once and named on stderr. */
function fixed(project: Project, input: Input, settings: Settings, { stderr }: Context): Project {
  let current = project;
  for (const [file, text] of applySafeFixes(
    findingsIn(project, input, settings),
    (pad) => project.bestand(pad)?.tekst,
  )) {
    replaceFile(join(input.folder, file), text);
    const line: Localized = { nl: `verbeterd: ${input.shown}${file}`, en: `fixed: ${input.shown}${file}` };
    stderr.write(`${line[settings.taal]}\n`);
    current = metBestand(current, readBestand(file, text));
  }
  return current;
}

/** A setting that does not do what its author meant can change every verdict, so it counts as broken text. */
function settingsFinding({ message, span }: Syntaxfout): Finding {
  return {
    rule: 'syntax',
    severity: 'error',
    message,
    bestand: INSTELLINGENBESTAND,
    span,
    related: [],
    basis: [],
    fixes: [],
    fingerprint: createHash('sha256').update(`${INSTELLINGENBESTAND}\0${message.nl}`).digest('hex').slice(0, 14),
  };
}
