import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBestand } from '@leerroute/language';
import {
  type Bestand,
  type Language,
  type Localized,
  maakProject,
  metBestand,
  type Project,
  type Syntaxfout,
} from '@leerroute/model';
import { check as checkProject, type Finding } from '@leerroute/rules';
import { INSTELLINGENBESTAND, onleesbaarBestand } from '@leerroute/server';
import { withoutKnown, writeBaseline } from '../baseline.ts';
import { inChangedOnly, NO_FIX } from '../changed-only.ts';
import { checkCiReport } from '../check-ci.ts';
import type { Context } from '../environment.ts';
import { exceptionsOf } from '../exceptions.ts';
import { baselineText } from '../formats/baseline-text.ts';
import { exceptionsText } from '../formats/exceptions-text.ts';
import { findingsMarkdown } from '../formats/findings-markdown.ts';
import { jsonReport } from '../formats/json.ts';
import { textReport } from '../formats/text.ts';
import { type Input, readInput, readStdin, STDIN_ALONE } from '../input.ts';
import { Progress } from '../progress.ts';
import { type ReportedFinding, reaches, type Severity } from '../report.ts';
import { writeReport } from '../report-formats.ts';
import { linesBy, reported } from '../reported.ts';
import { applySafeFixes } from '../safe-fixes.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { painter } from '../terminal.ts';
import { replaceFile } from '../write-file.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute check`: what the rules find in the chosen files, with the whole project known. */
export async function check(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (options.fix && options.alleenGewijzigd) throw NO_FIX;
  const input = await inputOf(names, options, context);
  const settings = settingsOf(input, options, context);
  const progress = new Progress(context.stderr);
  const read = readProject(input, progress, settings.taal);
  const project = options.fix ? fixed(read, input, settings, context) : read;

  const all = [...settings.fouten.map(settingsFinding), ...findingsIn(project, input, settings)];
  progress.end();
  const written = writeBaseline(all, input, options, context, settings.taal);
  const unread = input.unreadable.some(({ pad }) => input.isChosen(pad) || pad === INSTELLINGENBESTAND);
  if (written !== undefined) return unread ? 2 : written;
  const { findings: unknown, baseline } = withoutKnown(all, input, options, context);
  const findings = inChangedOnly(unknown, textsOf(project, input), input, options, context);
  const linesOf = linesBy((file) =>
    file === INSTELLINGENBESTAND ? input.settings?.tekst : project.bestand(file)?.tekst,
  );
  const uitzonderingen = options.toonUitzonderingen
    ? exceptionsOf(project, settings.instellingen, input.isChosen, linesOf)
    : undefined;
  const report = {
    peildatum: settings.peildatum,
    files: project.bestanden.filter(({ pad }) => input.isChosen(pad)).length,
    findings: findings.map((finding) => reported(finding, linesOf, settings.taal)).sort(byPlace),
    ...(baseline ? { baseline } : {}),
    ...(uitzonderingen ? { uitzonderingen } : {}),
  };
  const threshold = options.failOn as Severity;
  const text = (kleur: boolean): string =>
    [
      textReport(report, linesOf, { taal: settings.taal, kleur }),
      baseline ? baselineText(baseline, settings.taal) : '',
      uitzonderingen ? exceptionsText(uitzonderingen, settings.taal, painter(kleur)) : '',
    ].join('');
  writeReport(
    options,
    context,
    {
      text: (toFile) => text(context.kleur && !toFile),
      json: () => jsonReport(report),
      markdown: () => findingsMarkdown(report, settings.taal),
    },
    () => checkCiReport(project, input, settings, { findings: report.findings, complete: !unread, threshold }, linesOf),
  );
  if (unread) return 2;
  return findings.some(({ severity }) => reaches(severity, threshold)) ? 1 : 0;
}

function inputOf(
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
): Input | Promise<Input> {
  if (!names.includes('-')) return readInput(names, context.cwd);
  if (names.length > 1) throw STDIN_ALONE;
  if (options.fix) throw NOTHING_TO_FIX;
  if (options.schrijfBaseline) throw NOTHING_TO_KNOW;
  return readStdin(typeof options.stdinNaam === 'string' ? options.stdinNaam : undefined, context);
}

/** All files of the project, with a line that says how far it is where that takes long. */
function readProject({ files, unreadable }: Input, progress: Progress, taal: Language): Project {
  const total = files.length;
  const read: Bestand[] = files.map(({ pad, tekst }, at) => {
    progress.show({ nl: `${at} van ${total} bestanden gelezen`, en: `${at} of ${total} files read` }[taal]);
    return readBestand(pad, tekst);
  });
  return maakProject([...read, ...unreadable.map(onleesbaarBestand)]);
}

function textsOf(project: Project, { settings }: Input): ReadonlyMap<string, string> {
  const files = [...project.bestanden, ...(settings ? [settings] : [])];
  return new Map(files.map(({ pad, tekst }) => [pad, tekst]));
}

function findingsIn(project: Project, input: Input, { peildatum, instellingen }: Settings): readonly Finding[] {
  return checkProject(project, { peildatum, instellingen }).filter(({ bestand }) => input.isChosen(bestand));
}

/** The project after its safe fixes, which are written to the files at once and named on stderr. */
function fixed(project: Project, input: Input, settings: Settings, { stderr }: Context): Project {
  let current = project;
  for (const [file, text] of applySafeFixes(
    findingsIn(project, input, settings),
    (pad) => project.bestand(pad)?.tekst,
  )) {
    replaceFile(join(input.folder, file), text);
    const line: Localized = { nl: `verbeterd: ${file}`, en: `fixed: ${file}` };
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

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.column - to.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

const NOTHING_TO_FIX = new WrongUse({
  nl: 'Bij - is er geen bestand om in te schrijven. Laat --fix weg.',
  en: 'With - there is no file to write into. Leave out --fix.',
});

const NOTHING_TO_KNOW = new WrongUse({
  nl: 'Een baseline gaat over bestanden, niet over wat bij - binnenkomt. Laat --schrijf-baseline weg.',
  en: 'A baseline is about files, not about what comes in at -. Leave out --schrijf-baseline.',
});
