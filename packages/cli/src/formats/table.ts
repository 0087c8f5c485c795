import { markdownText } from './markdown-text.ts';

type Table = readonly (readonly string[])[];

/** A table as CSV (RFC 4180) with `;`, as Dutch spreadsheets expect. */
export function csv(rows: Table): string {
  return rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

/** A cell that begins like a formula gets an apostrophe before it, so that no spreadsheet runs what stands in a file. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as Markdown; the first row is its head. */
export function markdownTable([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [head.map(markdownText), head.map(() => '---'), ...rows.map((row) => row.map(markdownText))]
    .map(line)
    .join('');
}
