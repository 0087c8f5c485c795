import type { Language } from '@leerroute/model';
import { writeBaseline } from '../baseline.ts';
import { NO_FIX } from '../changed-only.ts';
import { checkCiReport } from '../check-ci.ts';
import { checked } from '../checked.ts';
import type { Context } from '../environment.ts';
import { baselineText } from '../formats/baseline-text.ts';
import { exceptionsText } from '../formats/exceptions-text.ts';
import { findingsMarkdown } from '../formats/findings-markdown.ts';
import { jsonReport } from '../formats/json.ts';
import { textReport } from '../formats/text.ts';
import { type Input, readStdin, STDIN_ALONE } from '../input.ts';
import { readInputs } from '../inputs.ts';
import { Progress } from '../progress.ts';
import { linesOfAll, mergedReport, projectReport } from '../project-report.ts';
import { type Report, reaches, type Severity } from '../report.ts';
import { writeReport } from '../report-formats.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { painter } from '../terminal.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute check`: what the rules find in the chosen files, with the whole of each project known; one report over all projects. */
export async function check(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (options.fix && options.alleenGewijzigd) throw NO_FIX;
  const inputs = await inputsOf(names, options, context);
  const projects = inputs.map((input) => ({ input, settings: settingsOf(input, options, context) }));
  const taal = commonLanguage(
    projects.map(({ settings }) => settings),
    context,
  );
  const progress = new Progress(context.stderr);
  const all = projects.map(({ input, settings }) => checked(input, { ...settings, taal }, options, context, progress));
  progress.end();
  const written = all.flatMap(({ findings, input, unread }) => {
    const code = writeBaseline(findings, input, inputs, options, context, taal);
    return code === undefined ? [] : [unread ? 2 : code];
  });
  if (written.length > 0) return Math.max(...written);

  const reports = all.map((one) => projectReport(one, inputs, options, context));
  const report = mergedReport(reports);
  const threshold = options.failOn as Severity;
  const text = (kleur: boolean): string =>
    [
      textReport(report, linesOfAll(reports), { taal, kleur }),
      ...baselineTexts(report, taal),
      report.uitzonderingen ? exceptionsText(report.uitzonderingen, taal, painter(kleur)) : '',
    ].join('');
  writeReport(
    options,
    context,
    {
      text: (toFile) => text(context.kleur && !toFile),
      json: () => jsonReport(report),
      markdown: () => findingsMarkdown(report, taal),
    },
    () => checkCiReport(reports, threshold, { cwd: context.cwd, taal }),
  );
  if (all.some(({ unread }) => unread)) return 2;
  return report.findings.some(({ severity }) => reaches(severity, threshold)) ? 1 : 0;
}

async function inputsOf(
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<readonly Input[]> {
  if (!names.includes('-')) return readInputs(names, context.cwd);
  if (names.length > 1) throw STDIN_ALONE;
  if (options.fix) throw NOTHING_TO_FIX;
  if (options.schrijfBaseline) throw NOTHING_TO_KNOW;
  return [await readStdin(typeof options.stdinNaam === 'string' ? options.stdinNaam : undefined, context)];
}

/** The language of the report: that of the projects where they agree, else the usual one. */
function commonLanguage(settings: readonly Settings[], context: Context): Language {
  const [first, ...others] = new Set(settings.map(({ taal }) => taal));
  return first !== undefined && others.length === 0 ? first : context.taal;
}

function baselineTexts({ baseline, projects = [] }: Report, taal: Language): readonly string[] {
  const own = baseline ? [baselineText(baseline, taal)] : [];
  const each = projects.map((one) => (one.baseline ? baselineText(one.baseline, taal, one.folder) : ''));
  return [...own, ...each];
}

const NOTHING_TO_FIX = new WrongUse({
  nl: 'Bij - is er geen bestand om in te schrijven. Laat --fix weg.',
  en: 'With - there is no file to write into. Leave out --fix.',
});

const NOTHING_TO_KNOW = new WrongUse({
  nl: 'Een baseline gaat over bestanden, niet over wat bij - binnenkomt. Laat --schrijf-baseline weg.',
  en: 'A baseline is about files, not about what comes in at -. Leave out --schrijf-baseline.',
});
