import { type Report, summarize } from '../report.ts';

/** The report as JSON in the shape of schemas/check.schema.json, with a line end. */
export function jsonReport({ peildatum, files, findings, ...asked }: Report): string {
  return `${JSON.stringify({ schema: 1, peildatum, files, findings, summary: summarize(findings), ...asked }, null, 2)}\n`;
}
