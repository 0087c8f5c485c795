import {
  type Klassestand,
  NIVEAUS,
  NIVEAUVOLGORDE,
  type Niveau,
  openPerKlasse,
  perNiveau,
  regelVan,
  type Verslag,
  type Wijziging,
} from '@leerroute/diff';
import { type Language, schooljaarTekst } from '@leerroute/model';
import { type Paint, painter, printable } from '../terminal.ts';
import { staleLines } from './agreement-text.ts';

const COLOURS = { ingrijpend: 'red', merkbaar: 'yellow', redactioneel: 'dim' } as const satisfies Record<
  Niveau,
  string
>;

const LABELS = {
  nl: {
    agree: 'akkoord:  ',
    open: 'nog open',
    granted: 'aangenomen voor deze keer',
    stillOpen: 'nog geen akkoord',
    cohorts: 'cohorten: ',
    basis: 'grondslag:',
    mind: 'let op:   ',
    outside: 'buiten de routes',
    same: 'geen wijzigingen',
  },
  en: {
    agree: 'agreement:',
    open: 'still open',
    granted: 'granted for this run',
    stillOpen: 'not agreed yet',
    cohorts: 'cohorts:  ',
    basis: 'basis:    ',
    mind: 'mind:     ',
    outside: 'outside the routes',
    same: 'no changes',
  },
} as const;

/** The differences for a person at a terminal, per route. */
export function diffText(
  report: Verslag,
  { taal, kleur }: { readonly taal: Language; readonly kleur: boolean },
): string {
  const paint = painter(kleur);
  const routes = [...new Set(report.wijzigingen.map(({ route }) => route))];
  const blocks = routes.map((route) => {
    const own = report.wijzigingen
      .filter((wijziging) => wijziging.route === route)
      .sort((a, b) => Number(a.niveau === 'redactioneel') - Number(b.niveau === 'redactioneel'));
    const title = route === undefined ? LABELS[taal].outside : `route ${route}`;
    return [paint('bold', printable(title)), ...own.map((change) => block(report, change, paint, taal))].join('\n\n');
  });
  const last = [summaryLine(report, paint, taal), ...openLine(report, taal)].join('\n');
  return `${[...blocks, ...staleLines(report, taal), last].join('\n\n')}\n`;
}

function block(report: Verslag, change: Wijziging, paint: Paint, taal: Language): string {
  const { niveau, soort, message, fingerprint, cohorten, basis, voorwaarden, voor, na } = change;
  const labels = LABELS[taal];
  const where = [voor && regelVan(report, voor, 'voor'), na && regelVan(report, na, 'na')].filter(Boolean).join(' → ');
  const rows = [
    `  ${paint(COLOURS[niveau], NIVEAUS[niveau][taal])}  ${paint('dim', soort)}  ${printable(where)}`,
    `  ${printable(message[taal])}`,
  ];
  const fact = (label: string, text: string): void => {
    if (text) rows.push(`    ${paint('dim', label)} ${text}`);
  };
  if (niveau !== 'redactioneel') {
    for (const stand of report.akkoord.perWijziging.get(fingerprint) ?? []) fact(labels.agree, agreement(stand, taal));
    fact(labels.cohorts, cohorten.map(schooljaarTekst).join(', '));
    fact(labels.basis, basis.map(({ titel }) => titel).join(', '));
  }
  for (const condition of voorwaarden) fact(labels.mind, printable(condition.message[taal]));
  return rows.join('\n');
}

/** `mr-instemming: mr-school (2026-11-20)`, or who is still asked. */
function agreement({ klasse, gegeven, open, verleend }: Klassestand, taal: Language): string {
  const given = gegeven.map(({ rol, datum }) => `${rol} (${datum})`);
  const asked = open.length > 0 ? [`${LABELS[taal].open}: ${open.join(', ')}`] : [];
  return `${klasse}: ${[...given, ...(verleend ? [LABELS[taal].granted] : []), ...asked].join('; ')}`;
}

function openLine({ akkoord }: Verslag, taal: Language): readonly string[] {
  const open = [...openPerKlasse(akkoord)].map(([klasse, count]) => `${count} × ${klasse}`);
  return open.length > 0 ? [`${LABELS[taal].stillOpen}: ${open.join(', ')}`] : [];
}

function summaryLine({ wijzigingen }: Verslag, paint: Paint, taal: Language): string {
  const counts = perNiveau(wijzigingen);
  const levels = NIVEAUVOLGORDE.filter((level) => counts[level] > 0);
  if (levels.length === 0) return LABELS[taal].same;
  return levels.map((level) => paint(COLOURS[level], `${counts[level]} ${NIVEAUS[level][taal]}`)).join(', ');
}
