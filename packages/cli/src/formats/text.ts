import type { Language } from '@leerroute/model';
import type { Lines, LinesOf } from '../positions.ts';
import { type Report, type ReportedFinding, type Severity, summarize } from '../report.ts';
import { type Paint, painter, printable } from '../terminal.ts';
import { excerpt } from './excerpt.ts';

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

const WORDS: Readonly<Record<Language, Readonly<Record<Severity | 'file', readonly [one: string, more: string]>>>> = {
  nl: {
    error: ['fout', 'fouten'],
    warning: ['waarschuwing', 'waarschuwingen'],
    info: ['opmerking', 'opmerkingen'],
    file: ['bestand', 'bestanden'],
  },
  en: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
    file: ['file', 'files'],
  },
};

const LABELS = {
  nl: { path: 'leerlingpad:', related: 'zie ook:    ', basis: 'grondslag:  ', clean: 'geen meldingen' },
  en: { path: 'pupil path:', related: 'see also:  ', basis: 'basis:     ', clean: 'no findings' },
} as const;

/** The report for a person at a terminal. */
export function textReport(
  report: Report,
  linesOf: LinesOf,
  { taal, kleur }: { readonly taal: Language; readonly kleur: boolean },
): string {
  const paint = painter(kleur);
  const blocks = report.findings.map((finding) => block(finding, linesOf(finding.file), paint, taal));
  return `${[...blocks, summaryLine(report, paint, taal)].join('\n\n')}\n`;
}

function block(finding: ReportedFinding, lines: Lines, paint: Paint, taal: Language): string {
  const { file, range, severity, rule, message, path, related, basis } = finding;
  const colour = COLOURS[severity];
  const place = paint('bold', printable(`${file}:${range.start.line}:${range.start.column}`));
  const rows = [`${place}  ${paint(['bold', colour], WORDS[taal][severity][0])}  ${paint('dim', rule)}`];
  if (lines.line(range.start.line).trim() !== '') {
    rows.push(excerpt(lines, range, paint, (carets) => paint(colour, carets)));
  }
  rows.push(`  ${printable(message)}`);
  if (path.length > 0) rows.push(`  ${paint('dim', LABELS[taal].path)} ${printable(path.join(' → '))}`);
  for (const other of related) {
    const where = printable(`${other.file}:${other.range.start.line}:${other.range.start.column}`);
    rows.push(`  ${paint('dim', LABELS[taal].related)} ${where} ${printable(other.message)}`);
  }
  for (const { title, url } of basis)
    rows.push(`  ${paint('dim', LABELS[taal].basis)} ${title} ${paint('underline', url)}`);
  return rows.join('\n');
}

function summaryLine({ files, findings }: Report, paint: Paint, taal: Language): string {
  const counts = summarize(findings);
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
  const found = severities.map((severity) => paint(COLOURS[severity], amount(counts[severity], severity, taal)));
  return [amount(files, 'file', taal), ...(found.length > 0 ? found : [LABELS[taal].clean])].join(', ');
}

/** A number with its word: `3 fouten`. */
export function amount(count: number, what: Severity | 'file', taal: Language): string {
  const [one, more] = WORDS[taal][what];
  const digits = count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${digits} ${count === 1 ? one : more}`;
}

/** What a severity is called in running text. */
export function severityWord(severity: Severity, taal: Language): string {
  return WORDS[taal][severity][0];
}
