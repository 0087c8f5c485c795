import { withoutKnown } from './baseline.ts';
import { inChangedOnly } from './changed-only.ts';
import type { Checked } from './checked.ts';
import type { Context } from './environment.ts';
import { type Exceptions, exceptionsOf } from './exceptions.ts';
import type { Input } from './input.ts';
import type { LinesOf } from './positions.ts';
import type { Report, ReportedFinding } from './report.ts';
import { linesBy, reported } from './reported.ts';

/** One project of a report. Paths in `report` are as the user sees them, those in `findings` relative to the project. */
export interface ProjectReport extends Checked {
  readonly report: Report;
  readonly reported: readonly ReportedFinding[];
  /** By path relative to the project. */
  readonly linesOf: LinesOf;
}

/** What is told of one of the projects in `inputs`. */
export function projectReport(
  one: Checked,
  inputs: readonly Input[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
): ProjectReport {
  const { project, input, settings } = one;
  const texts = new Map(
    [...project.bestanden, ...(input.settings ? [input.settings] : [])].map(({ pad, tekst }) => [pad, tekst]),
  );
  const { findings: unknown, baseline } = withoutKnown(one.findings, input, inputs, options, context);
  const findings = inChangedOnly(unknown, texts, input, options, context);
  const linesOf = linesBy((file) => texts.get(file));
  const own = findings.map((finding) => reported(finding, linesOf, settings.taal)).sort(byPlace);
  const uitzonderingen = options.toonUitzonderingen
    ? exceptionsOf(project, settings.instellingen, input.isChosen, linesOf)
    : undefined;
  return {
    ...one,
    reported: own,
    linesOf,
    report: {
      peildatum: settings.peildatum,
      files: project.bestanden.filter(({ pad }) => input.isChosen(pad)).length,
      findings: own.map((finding) => placed(finding, input.shown)),
      ...(baseline ? { baseline } : {}),
      ...(uitzonderingen ? { uitzonderingen: placedExceptions(uitzonderingen, input.shown) } : {}),
    },
  };
}

/** One report over all projects; of one project its own. */
export function mergedReport(all: readonly ProjectReport[]): Report {
  const [first, ...others] = all;
  if (first && others.length === 0) return first.report;
  const exceptions = all.flatMap(({ report }) => report.uitzonderingen ?? []);
  return {
    peildatum:
      all
        .map(({ report }) => report.peildatum)
        .sort()
        .at(-1) ?? '',
    files: all.reduce((sum, { report }) => sum + report.files, 0),
    findings: all.flatMap(({ report }) => report.findings).sort(byPlace),
    ...(exceptions.length > 0
      ? {
          uitzonderingen: {
            settings: exceptions.flatMap(({ settings }) => settings),
            silenced: exceptions.flatMap(({ silenced }) => silenced),
          },
        }
      : {}),
    projects: all.map(({ input, report: { peildatum, files, baseline } }) => ({
      folder: folderOf(input.shown),
      peildatum,
      files,
      ...(baseline ? { baseline } : {}),
    })),
  };
}

/** The lines of a file of any of the projects, by its path as the user sees it. */
export function linesOfAll(all: readonly ProjectReport[]): LinesOf {
  const known = new Map(
    all.flatMap(({ input, report, linesOf }) =>
      report.findings.map(({ file }) => [file, () => linesOf(file.slice(input.shown.length))] as const),
    ),
  );
  const none = linesBy(() => undefined);
  return (file) => known.get(file)?.() ?? none(file);
}

function folderOf(shown: string): string {
  return shown === '' ? '.' : shown.slice(0, -1);
}

function placed(finding: ReportedFinding, shown: string): ReportedFinding {
  const related = finding.related.map((other) => ({ ...other, file: shown + other.file }));
  return { ...finding, file: shown + finding.file, related };
}

function placedExceptions({ settings, silenced }: Exceptions, shown: string): Exceptions {
  if (shown === '') return { settings, silenced };
  return {
    settings: settings.map((row) => ({
      ...row,
      folder: row.folder === undefined ? folderOf(shown) : shown + row.folder,
    })),
    silenced: silenced.map((row) => ({ ...row, file: shown + row.file })),
  };
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.column - to.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
