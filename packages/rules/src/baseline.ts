import type { Finding } from './finding.ts';

/** One finding that was there when a baseline was made. */
export interface Baselineregel {
  readonly rule: string;
  /** Path relative to the project, with `/`. */
  readonly file: string;
  readonly fingerprint: string;
  /** What it says, in short and in Dutch, for whoever reads the file; it plays no part in knowing the finding again. */
  readonly message: string;
}

/** What was known when a project began to be checked. `schemas/baseline.schema.json` describes its text. */
export interface Baseline {
  readonly findings: readonly Baselineregel[];
}

/** What a baseline makes of the findings of now. */
export interface Baselineuitkomst {
  /** Not known yet, in the order given. */
  readonly nieuw: readonly Finding[];
  /** How many are known, and so left out. */
  readonly bekend: number;
  /** What is known but not found any more. */
  readonly vervallen: readonly Baselineregel[];
}

/** The longest message in a baseline, in UTF-16 units. */
const LANGST = 120;

/** Whether a baseline can know a finding: where the text could not be read nothing was judged, so that is never left out. */
function isTeKennen({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule !== 'syntax';
}

/** The baseline of these findings; what an earlier one knows of files that were not checked now (`behoud`) stays. */
export function maakBaseline(findings: readonly Finding[], behoud: readonly Baselineregel[] = []): Baseline {
  const nieuw = findings.filter(isTeKennen).map(({ rule, bestand, fingerprint, message }) => ({
    rule,
    file: bestand,
    fingerprint,
    message: kort(message.nl),
  }));
  return { findings: [...behoud, ...nieuw].sort(vergelijk) };
}

/** The text of a baseline file: one finding per line, always in the same order, so that a difference in Git tells what changed. */
export function baselineTekst({ findings }: Baseline): string {
  const regels = findings.map((regel) => `    ${JSON.stringify(regel)}`).join(',\n');
  return `{\n  "schema": 1,\n  "findings": [${regels && `\n${regels}\n  `}]\n}\n`;
}

/** Reads the text of a baseline; undefined where it is none. Never throws. */
export function leesBaseline(tekst: string): Baseline | undefined {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isObject(gelezen) || gelezen.schema !== 1 || !Array.isArray(gelezen.findings)) return undefined;
  const findings: readonly unknown[] = gelezen.findings;
  return findings.every(isBaselineregel) ? { findings } : undefined;
}

/** Parts the findings of now in known and new ones. `isGecontroleerd`: whether a file was checked; of others nothing can be stale. */
export function vergelijkMetBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  isGecontroleerd: (bestand: string) => boolean,
): Baselineuitkomst {
  const bekend = new Set(baseline.findings.map(sleutel));
  const gevonden = new Set(
    findings.map(({ rule, bestand, fingerprint }) => sleutel({ rule, file: bestand, fingerprint })),
  );
  const nieuw = findings.filter(
    (finding) => !isTeKennen(finding) || !bekend.has(sleutel({ ...finding, file: finding.bestand })),
  );
  return {
    nieuw,
    bekend: findings.length - nieuw.length,
    vervallen: baseline.findings.filter((regel) => isGecontroleerd(regel.file) && !gevonden.has(sleutel(regel))),
  };
}

function sleutel({ rule, file, fingerprint }: Omit<Baselineregel, 'message'>): string {
  return [rule, file, fingerprint].join('\0');
}

function vergelijk(a: Baselineregel, b: Baselineregel): number {
  for (const veld of ['file', 'rule', 'fingerprint'] as const)
    if (a[veld] !== b[veld]) return a[veld] < b[veld] ? -1 : 1;
  return 0;
}

/** The first sentence, cut off where it is long. */
function kort(message: string): string {
  const zin = /^.*?[.:;?!](?=\s)/s.exec(message)?.[0] ?? message;
  return zin.length > LANGST ? `${zin.slice(0, LANGST - 1).trimEnd()}…` : zin;
}

function isBaselineregel(waarde: unknown): waarde is Baselineregel {
  return (
    isObject(waarde) && ['rule', 'file', 'fingerprint', 'message'].every((veld) => typeof waarde[veld] === 'string')
  );
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
