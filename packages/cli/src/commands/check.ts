import { createHash } from 'node:crypto';
import { readBestand } from '@leerroute/language';
import { type Bestand, maakProject, type Project } from '@leerroute/model';
import { check as checkProject, type Finding, type GelezenInstellingen, leesInstellingen } from '@leerroute/rules';
import { INSTELLINGENBESTAND, onleesbaarBestand } from '@leerroute/server';
import type { Context } from '../environment.ts';
import { jsonReport } from '../formats/json.ts';
import { textReport } from '../formats/text.ts';
import { type Input, readInput, readStdin, STDIN_ALONE } from '../input.ts';
import { Progress } from '../progress.ts';
import { type Report, type ReportedFinding, reaches, type Severity } from '../report.ts';
import { linesBy, reported } from '../reported.ts';

/** `leerroute check`: what the rules find in the chosen files, with the whole project known. */
export async function check(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  const input = await inputOf(names, options, context);
  const { instellingen, fouten } = leesInstellingen(input.settings?.tekst ?? '{}');
  const peildatum =
    typeof options.peildatum === 'string' ? options.peildatum : (instellingen.peildatum ?? context.today);
  const taal = context.taalGevraagd ? context.taal : (instellingen.taal ?? context.taal);

  const project = readProject(input, context);
  const chosen = project.bestanden.filter(({ pad }) => input.isChosen(pad));
  const findings = [
    ...fouten.map(settingsFinding),
    ...checkProject(project, { peildatum, instellingen }).filter(({ bestand }) => input.isChosen(bestand)),
  ];
  const linesOf = linesBy((file) =>
    file === INSTELLINGENBESTAND ? input.settings?.tekst : project.bestand(file)?.tekst,
  );
  const report: Report = {
    peildatum,
    files: chosen.length,
    findings: findings.map((finding) => reported(finding, linesOf, taal)).sort(byPlace),
  };
  context.stdout.write(
    options.format === 'json' ? jsonReport(report) : textReport(report, linesOf, { taal, kleur: context.kleur }),
  );
  if (input.unreadable.some(({ pad }) => input.isChosen(pad) || pad === INSTELLINGENBESTAND)) return 2;
  const threshold = options.failOn as Severity;
  return findings.some(({ severity }) => reaches(severity, threshold)) ? 1 : 0;
}

function inputOf(
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
): Input | Promise<Input> {
  if (!names.includes('-')) return readInput(names, context.cwd);
  if (names.length > 1) throw STDIN_ALONE;
  return readStdin(typeof options.stdinNaam === 'string' ? options.stdinNaam : undefined, context);
}

/** All files of the project, with a line that says how far it is where that takes long. */
function readProject({ files, unreadable }: Input, { stderr, taal }: Context): Project {
  const progress = new Progress(stderr);
  const total = files.length;
  const read: Bestand[] = files.map(({ pad, tekst }, at) => {
    progress.show({ nl: `${at} van ${total} bestanden gelezen`, en: `${at} of ${total} files read` }[taal]);
    return readBestand(pad, tekst);
  });
  progress.show({ nl: 'controleren …', en: 'checking …' }[taal]);
  progress.end();
  return maakProject([...read, ...unreadable.map(onleesbaarBestand)]);
}

/** A setting that does not do what its author meant could change the verdict, so it is reported as what it is: broken text. */
function settingsFinding({ message, span }: GelezenInstellingen['fouten'][number]): Finding {
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
