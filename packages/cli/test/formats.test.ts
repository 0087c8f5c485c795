import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { jsonReport } from '../src/formats/json.ts';
import { textReport } from '../src/formats/text.ts';
import type { Report, ReportedFinding } from '../src/report.ts';
import { linesBy } from '../src/reported.ts';

/** Compares with a file in golden/; `GOLDEN=1` writes it anew, to be read before it is committed. */
function assertGolden(name: string, actual: string): void {
  const path = join(import.meta.dirname, 'golden', name);
  if (process.env.GOLDEN) writeFileSync(path, actual);
  assert.equal(actual, readFileSync(path, 'utf8'));
}

const TEXTS: Readonly<Record<string, string>> = {
  'capelle/basis.route': 'route basis {\n\tkies 3 uit "Keuzevakken" {\n  }\n}\n',
  'wijd.route': `school een "日本語 é" { leerweg kb }\n${' '.repeat(300)}${'x'.repeat(300)} fout ${'y'.repeat(300)}\n`,
};

function finding(part: Partial<ReportedFinding>): ReportedFinding {
  return {
    rule: 'syntax',
    severity: 'error',
    message: 'Hier hoort een aantal uren.',
    file: 'capelle/basis.route',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
    basis: [],
    path: [],
    related: [],
    fingerprint: '00',
    ...part,
  };
}

function at(line: number, from: number, to: number): ReportedFinding['range'] {
  return { start: { line, column: from }, end: { line, column: to } };
}

const REPORT: Report = {
  peildatum: '2026-11-23',
  files: 3,
  findings: [
    finding({
      rule: 'keuzevakken-aantal',
      message: 'Een bb-leerling doet examen in 4 keuzevakken, hier zijn het er 3.',
      range: at(2, 2, 12),
      route: 'basis',
      path: ['Verder in de bol', 'Metaal'],
      basis: [{ title: 'UB 3.5', url: 'https://wetten.overheid.nl/BWBR0045787/2026-08-01#Artikel3.5' }],
    }),
    finding({
      rule: 'dubbele-naam',
      severity: 'warning',
      file: 'wijd.route',
      range: at(1, 22, 29),
      related: [{ message: 'Hier staat de eerste.', file: 'capelle/basis.route', range: at(1, 7, 12) }],
    }),
    finding({ severity: 'warning', file: 'wijd.route', range: at(2, 602, 606) }),
    finding({ severity: 'info', file: 'leeg.route', range: at(1, 1, 1), message: 'Dit kan niet worden gelezen.' }),
  ],
};

const linesOf = linesBy((file) => TEXTS[file]);

describe('the report as text', () => {
  it('shows each finding with its line, a caret, the pupil path and the law', () => {
    assertGolden('report.nl.txt', textReport(REPORT, linesOf, { taal: 'nl', kleur: false }));
    assertGolden('report.en.txt', textReport(REPORT, linesOf, { taal: 'en', kleur: false }));
  });

  it('has the same words with colour as without', () => {
    const coloured = textReport(REPORT, linesOf, { taal: 'nl', kleur: true });
    assert.ok(coloured.includes('\u001b['));
    assert.equal(stripVTControlCharacters(coloured), textReport(REPORT, linesOf, { taal: 'nl', kleur: false }));
  });

  it('puts the caret under the word behind tabs and wide characters', () => {
    const text = '\t日本 één\tfout';
    const report = { ...REPORT, findings: [finding({ file: 'x', range: at(1, 9, 13) })] };
    const [, source = '', marks = ''] = textReport(report, () => linesBy(() => text)('x'), {
      taal: 'nl',
      kleur: false,
    }).split('\n');
    assert.equal(source, '  1 | \t日本 één\tfout');
    assert.equal(marks, '    | \t        \t^^^^');
  });

  it('lets no control character of a file reach the terminal', () => {
    const text = '\u001b[2Jroute \u202ekwaad\u0000 {';
    const report = {
      ...REPORT,
      findings: [finding({ file: 'x\u0007', range: at(1, 1, 5), message: 'Dit \u001b]0;x\u0007 niet.' })],
    };
    const shown = textReport(report, () => linesBy(() => text)('x'), { taal: 'nl', kleur: false });
    assert.doesNotMatch(shown.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
    assert.match(shown, /route .kwaad/);
  });

  it('marks a finding over more lines to the end of its first line', () => {
    const report = {
      ...REPORT,
      findings: [finding({ range: { start: { line: 1, column: 7 }, end: { line: 4, column: 2 } } })],
    };
    const shown = textReport(report, linesOf, { taal: 'nl', kleur: false }).split('\n');
    assert.equal(shown[2], '    |       ^^^^^^^');
  });

  it('counts in words', () => {
    const shown = (files: number, findings: readonly ReportedFinding[]): string =>
      textReport({ ...REPORT, files, findings }, linesOf, { taal: 'nl', kleur: false })
        .trimEnd()
        .split('\n')
        .at(-1) ?? '';
    assert.equal(shown(1, []), '1 bestand, geen meldingen');
    assert.equal(shown(12_345, [finding({})]), '12\u202f345 bestanden, 1 fout');
    assert.equal(
      shown(2, [finding({ severity: 'info' }), finding({ severity: 'info' })]),
      '2 bestanden, 2 opmerkingen',
    );
  });
});

describe('the report as JSON', () => {
  it('has the documented shape', () => assertGolden('report.json', jsonReport(REPORT)));
});
