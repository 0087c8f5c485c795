import { type Report, summarize } from '../report.ts';

/** The report as JSON in the shape of schemas/check.schema.json, with a line end. */
export function jsonReport({ peildatum, files, findings }: Report): string {
  return `${JSON.stringify({ schema: 1, peildatum, files, findings, summary: summarize(findings) }, null, 2)}\n`;
}
