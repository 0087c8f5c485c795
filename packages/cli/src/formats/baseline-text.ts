import type { Language } from '@leerroute/model';
import type { ReportedBaseline } from '../report.ts';
import { printable } from '../terminal.ts';

/**
 * What a baseline left out and what in it is stale, as lines below a report; stale entries are told, not failed on. Of several
 * projects the folder is given, since the file of one cannot be named for all.
 */
export function baselineText({ file, hidden, stale }: ReportedBaseline, taal: Language, folder?: string): string {
  const name = printable(file);
  const renew = folder === undefined ? `--schrijf-baseline ${name}` : `${printable(folder)} --schrijf-baseline`;
  const lines = {
    nl: [
      `${hidden} ${hidden === 1 ? 'bekende melding' : 'bekende meldingen'} uit ${name} niet getoond`,
      `${stale.length} ${stale.length === 1 ? 'melding' : 'meldingen'} uit ${name} ${stale.length === 1 ? 'komt' : 'komen'} niet meer voor. Werk het bestand bij met: leerroute check ${renew}`,
    ],
    en: [
      `${hidden} known ${hidden === 1 ? 'finding' : 'findings'} from ${name} not shown`,
      `${stale.length} ${stale.length === 1 ? 'finding' : 'findings'} from ${name} no longer ${stale.length === 1 ? 'occurs' : 'occur'}. Renew the file with: leerroute check ${renew}`,
    ],
  }[taal];
  const gone = stale.map(({ file: where, rule, message }) => `  ${printable(`${where}  ${rule}  ${message}`)}`);
  return `${[...lines.slice(0, stale.length > 0 ? 2 : 1), ...gone].join('\n')}\n`;
}
