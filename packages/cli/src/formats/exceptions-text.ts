import type { Language } from '@leerroute/model';
import { type Exceptions, LEVELS } from '../exceptions.ts';
import { type Paint, printable } from '../terminal.ts';

const WORDS = {
  nl: {
    settings: 'Anders ingesteld in leerroute.json',
    silenced: 'Genegeerd in de bestanden',
    everywhere: 'hele project',
    locked: 'niet te negeren',
    until: 't/m',
    none: 'geen',
    noReason: 'zonder reden',
  },
  en: {
    settings: 'Set aside in leerroute.json',
    silenced: 'Silenced in the files',
    everywhere: 'whole project',
    locked: 'cannot be silenced',
    until: 'until',
    none: 'none',
    noReason: 'without a reason',
  },
} as const;

/** What is set aside and why, for a person at a terminal, below a report. */
export function exceptionsText({ settings, silenced }: Exceptions, taal: Language, paint: Paint): string {
  const words = WORDS[taal];
  const section = (title: string, rows: readonly string[]): string =>
    [`${paint('bold', title)}${rows.length > 0 ? '' : `: ${words.none}`}`, ...rows].join('\n');
  const set = settings.map(({ rule, folder, level, locked, reason }) => {
    const what = [level && LEVELS[taal][level], locked && words.locked].filter(Boolean).join(', ');
    return row(rule, folder === undefined ? words.everywhere : `${folder}/`, what, reason);
  });
  const quiet = silenced.map(({ rule, file, range, reason, until }) =>
    row(
      rule,
      `${file}:${range.start.line}:${range.start.column}`,
      until ? `${words.until} ${until}` : '',
      reason ?? words.noReason,
    ),
  );
  return `\n${section(words.settings, set)}\n\n${section(words.silenced, quiet)}\n`;
}

function row(rule: string, place: string, what: string, reason: string): string {
  const facts = [rule, place, what].filter((fact) => fact !== '').join('  ');
  return `  ${printable(facts)}: ${printable(reason)}`;
}
