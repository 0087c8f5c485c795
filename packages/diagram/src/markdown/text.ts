export type Cells = readonly string[];

/** Text as Markdown takes it for text. */
export function plain(text: string): string {
  return text.replace(/\s+/g, (space) => (/\n/.test(space) ? ' ' : space)).replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

/** A table whose columns stand straight in plain text too. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const cells = [head, ...rows].map((row) => row.map(plain));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => [...(row[at] ?? '')].length)));
  const line = (row: Cells): string =>
    `| ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

/** A Markdown file of these pieces, with a line between them. */
export function document(pieces: readonly string[]): string {
  return `${pieces.filter(Boolean).join('\n\n')}\n`;
}
