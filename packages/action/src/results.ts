/** What `leerroute check --format json` tells, as far as the action reads it (schemas/check.schema.json). */
interface CheckJson {
  readonly summary: { readonly error: number; readonly warning: number; readonly info: number };
}

/** What `leerroute diff --format json` tells, as far as the action reads it (schemas/diff.schema.json). */
interface DiffJson {
  readonly changes: readonly unknown[];
  readonly summary: { readonly ingrijpend: number; readonly classes: Readonly<Record<string, number>> };
}

/** How many findings of each severity; undefined where the check could not be done. */
export function findingsIn(json: string | undefined): CheckJson['summary'] | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as CheckJson).summary;
}

/** What changed, counted; undefined where there was no comparison. */
export function changesIn(
  json: string | undefined,
): { readonly changes: number; readonly major: number; readonly classes: readonly string[] } | undefined {
  if (json === undefined) return undefined;
  const { changes, summary } = JSON.parse(json) as DiffJson;
  const classes = Object.entries(summary.classes).filter(([name, count]) => count > 0 && name !== 'redactioneel');
  return { changes: changes.length, major: summary.ingrijpend, classes: classes.map(([name]) => name) };
}

interface SarifJson {
  readonly runs: readonly { readonly results: readonly { readonly suppressions?: readonly unknown[] }[] }[];
}

/** The SARIF without what authors silenced: code scanning of GitHub would open an alert for it. */
export function withoutSilenced(sarif: string): string {
  const log = JSON.parse(sarif) as SarifJson;
  const runs = log.runs.map((run) => ({
    ...run,
    results: run.results.filter(({ suppressions }) => !suppressions?.length),
  }));
  return `${JSON.stringify({ ...log, runs }, null, 2)}\n`;
}
