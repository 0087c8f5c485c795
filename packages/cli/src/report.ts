import type { Baselineregel } from '@leerroute/rules';
import type { Exceptions } from './exceptions.ts';
import type { Range } from './positions.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One finding as `check` reports it: in one language, with lines and columns. Described by schemas/check.schema.json. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the project, or where several are checked to where the user stands; with `/`. */
  readonly file: string;
  readonly range: Range;
  /** Identifier of the route it is about. */
  readonly route?: string;
  readonly basis: readonly { readonly title: string; readonly url: string }[];
  /** The choices of one pupil path that break the rule; empty where choices do not matter. */
  readonly path: readonly string[];
  /** Other places that have to do with it, such as the first of two equal names. */
  readonly related: readonly { readonly message: string; readonly file: string; readonly range: Range }[];
  /** The same as long as the finding is the same, also where lines above it come or go. */
  readonly fingerprint: string;
}

export interface Report {
  /** ISO date for which the law was applied; of several projects the last. */
  readonly peildatum: string;
  /** Number of files checked. */
  readonly files: number;
  /** Sorted by file, position and rule. */
  readonly findings: readonly ReportedFinding[];
  /** Only where a baseline was asked for. */
  readonly baseline?: ReportedBaseline;
  /** Only where it was asked what is set aside. */
  readonly uitzonderingen?: Exceptions;
  /** Only where several projects were checked. */
  readonly projects?: readonly ReportedProject[];
}

/** One of several projects in a report. */
export interface ReportedProject {
  /** Relative to where the user stands, with `/`; `.` is that folder itself. */
  readonly folder: string;
  /** ISO date for which the law was applied. */
  readonly peildatum: string;
  /** Number of files checked. */
  readonly files: number;
  /** Only where a baseline was asked for, and this project has one. */
  readonly baseline?: ReportedBaseline;
}

/** What a baseline did to a report. */
export interface ReportedBaseline {
  /** Relative to where the user stands, with `/`. */
  readonly file: string;
  /** Number of findings that are known and so not in the report. */
  readonly hidden: number;
  /** Known findings in the files checked that are not found any more. */
  readonly stale: readonly Baselineregel[];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** How many findings there are of each severity. */
export function summarize(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) summary[severity]++;
  return summary;
}

/** Whether a finding reaches the severity from which the command fails. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] >= RANK[threshold];
}
