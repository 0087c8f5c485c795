import type { Language } from '@leerroute/model';
import type { Finding } from '@leerroute/rules';
import { Lines, type LinesOf } from './positions.ts';
import type { ReportedFinding } from './report.ts';

/** `textOf` gives the text of a file of the project; what has no text counts as empty. */
export function linesBy(textOf: (file: string) => string | undefined): LinesOf {
  const known = new Map<string, Lines>();
  return (file) => {
    const lines = known.get(file) ?? new Lines(textOf(file) ?? '');
    known.set(file, lines);
    return lines;
  };
}

/** A finding as it is reported: in one language, with lines and columns. */
export function reported(finding: Finding, linesOf: LinesOf, taal: Language): ReportedFinding {
  const { rule, severity, message, bestand, span, route, related, basis, pad = [], fingerprint } = finding;
  return {
    rule,
    severity,
    message: message[taal],
    file: bestand,
    range: linesOf(bestand).range(span),
    ...(route === undefined ? {} : { route }),
    basis: basis.map(({ titel, url }) => ({ title: titel, url })),
    path: pad,
    related: related.map((other) => ({
      message: other.message[taal],
      file: other.bestand,
      range: linesOf(other.bestand).range(other.span),
    })),
    fingerprint,
  };
}
