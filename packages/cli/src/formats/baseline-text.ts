import type { Language } from '@leerroute/model';
import type { ReportedBaseline } from '../report.ts';
import { printable } from '../terminal.ts';

/** What a baseline left out and what in it is stale, as lines below a report; stale entries are told, not failed on. */
export function baselineText({ file, hidden, stale }: ReportedBaseline, taal: Language): string {
  const name = printable(file);
  const lines = {
    nl: [
      `${hidden} ${hidden === 1 ? 'bekende melding' : 'bekende meldingen'} uit ${name} niet getoond`,
      `${stale.length} ${stale.length === 1 ? 'melding' : 'meldingen'} uit ${name} ${stale.length === 1 ? 'komt' : 'komen'} niet meer voor. Werk het bestand bij met: leerroute check --schrijf-baseline ${name}`,
    ],
    en: [
      `${hidden} known ${hidden === 1 ? 'finding' : 'findings'} from ${name} not shown`,
      `${stale.length} ${stale.length === 1 ? 'finding' : 'findings'} from ${name} no longer ${stale.length === 1 ? 'occurs' : 'occur'}. Renew the file with: leerroute check --schrijf-baseline ${name}`,
    ],
  }[taal];
  const gone = stale.map(({ file: where, rule, message }) => `  ${printable(`${where}  ${rule}  ${message}`)}`);
  return `${[...lines.slice(0, stale.length > 0 ? 2 : 1), ...gone].join('\n')}\n`;
}
