import type { Language } from '@leerroute/model';
import { type Report, type ReportedFinding, type Severity, summarize } from '../report.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { amount, severityWord } from './text.ts';

/** So many findings stand on top; the rest is folded. */
const ON_TOP = 5;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What is wrong, for a comment under a pull request: the gravest on top, all of it folded. */
export function findingsMarkdown({ findings, peildatum, projects = [] }: Report, taal: Language): string {
  const say = (nl: string, en: string): string => ({ nl, en })[taal];
  const counts = summarize(findings);
  const graded = ORDER.filter((severity) => counts[severity] > 0);
  const head = graded.map((severity) => amount(counts[severity], severity, taal)).join(', ');
  const dates = [...new Set(projects.map((one) => one.peildatum))].sort().join(', ') || peildatum;
  const date = say(`op peildatum ${dates}`, `as of ${dates}`);
  const none = say('**Geen meldingen**', '**No findings**');
  const blocks = [
    say('## Klopt het met de regels?', '## Does it follow the rules?'),
    `${head ? `**${head}**` : none} (${date})`,
  ];
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  if (sorted.length > 0) {
    const more = sorted.length - ON_TOP;
    const top = sorted.slice(0, ON_TOP).map((finding) => line(finding, taal));
    if (more > 0) top.push(say(`- en nog ${more}, zie hieronder`, `- and ${more} more, see below`));
    const title = say(`Waar het staat (${sorted.length})`, `Where it is (${sorted.length})`);
    blocks.push(top.join('\n'), `<details>\n<summary>${title}</summary>\n\n${table(sorted, taal)}\n\n</details>`);
  }
  return `${blocks.join('\n\n')}\n`;
}

function line({ severity, message }: ReportedFinding, taal: Language): string {
  return `- **${severityWord(severity, taal)}**: ${markdownText(message)}`;
}

function table(findings: readonly ReportedFinding[], taal: Language): string {
  const head = {
    nl: ['Waar', 'Ernst', 'Regel', 'Melding', 'Grondslag'],
    en: ['Where', 'Severity', 'Rule', 'Finding', 'Basis'],
  };
  const rows = findings.map(({ file, range, severity, rule, message, basis, path }) => [
    markdownCode(`${file}:${range.start.line}`),
    severityWord(severity, taal),
    markdownCode(rule),
    markdownText(path.length > 0 ? `${message} (${path.join(' → ')})` : message),
    basis.map(({ title, url }) => `[${markdownText(title)}](${url})`).join(', ') || '–',
  ]);
  return [head[taal], head[taal].map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
