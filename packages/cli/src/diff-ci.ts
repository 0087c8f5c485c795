import type { Niveau, Verslag, Wijziging } from '@leerroute/diff';
import { type Language, schooljaarTekst } from '@leerroute/model';
import type { CiLevel, CiReport, CiResult } from './ci-report.ts';
import type { Comparison } from './comparison.ts';

/** A change is no error, unless the user said that it fails. */
const LEVELS: Readonly<Record<Niveau, CiLevel>> = { ingrijpend: 'warning', merkbaar: 'note', redactioneel: 'none' };

const AT_START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The changes as results for a system for CI: at their new place, and what is gone at the top of the file it stood in. */
export function diffCiReport(
  report: Verslag,
  { voor: before, na: after }: Comparison['prefixes'],
  fails: (change: Wijziging) => boolean,
  taal: Language,
): CiReport {
  const results = report.wijzigingen.map((change): CiResult => {
    const { soort, niveau, klassen, cohorten, lopend, route, jaar, message, voor, na, basis, fingerprint } = change;
    const failing = fails(change);
    return {
      id: soort,
      // What everybody agreed to asks for no more attention.
      level: failing ? 'error' : report.akkoord.geaccepteerd.has(fingerprint) ? 'none' : LEVELS[niveau],
      message: [message[taal], ...change.voorwaarden.map((condition) => condition.message[taal])].join('\n'),
      file: na ? after + na.bestand : voor ? before + voor.bestand : '',
      range: na ? report.waar(na.bestand, na.span, 'na') : AT_START,
      fingerprint,
      related: [],
      facts: {
        level: niveau,
        classes: klassen,
        cohorts: cohorten.map(schooljaarTekst),
        running: lopend,
        ...(route === undefined ? {} : { route }),
        ...(jaar === undefined ? {} : { year: jaar }),
        ...(voor ? { before: stoodOp(report, before, voor) } : {}),
        basis: basis.map(({ titel, url }) => ({ title: titel, url })),
      },
      fails: failing,
    };
  });
  return {
    command: 'diff',
    taal,
    peildatum: report.peildatum,
    prefix: after,
    files: [...new Set(results.map(({ file }) => file))],
    results,
    complete: !report.kapot.some(({ kant }) => kant === 'na'),
  };
}

function stoodOp(
  report: Verslag,
  prefix: string,
  { bestand, span }: NonNullable<Wijziging['voor']>,
): { file: string; line: number } {
  return { file: prefix + bestand, line: report.waar(bestand, span, 'voor').start.line };
}
