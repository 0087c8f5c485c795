import type { Localized, Taal } from './inputs.ts';

/** GitHub refuses a comment of more than 65,536 characters; bytes are counted, and some room is left. */
export const COMMENT_BYTES = 65_000;

/** GitHub refuses a job summary of more than 1 MiB per step. */
export const SUMMARY_BYTES = 1_000_000;

/** The hidden first line by which the comment is found again; a project in another folder has another comment. */
export function markerOf(workingDirectory: string): string {
  return `<!-- leerroute:${encodeURIComponent(workingDirectory)} -->`;
}

/** What stands in the comment and the summary, from the parts there are. Errors go before changes, and changes before the rest. */
export function bodyOf({
  check,
  diff,
  errors,
  notes,
}: {
  readonly check: string;
  readonly diff: string;
  readonly errors: number;
  readonly notes: readonly string[];
}): string {
  const parts = errors > 0 ? [check, diff] : [diff, check];
  const told = notes.map((note) => `> ${note}`).join('\n>\n');
  return `${[told, ...parts]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** Output of a program in a comment: as it is, without meaning as Markdown or HTML, and without mentions. */
export function verbatim(text: string): string {
  return `<pre>${text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/\n+/g, '\n')}</pre>`;
}

/** The text in no more than so many bytes: whole lines, what is folded closed again, and a line that tells where the rest is. */
export function shortened(body: string, bytes: number, rest: Localized, taal: Taal): string {
  if (Buffer.byteLength(body) <= bytes) return body;
  const end = `\n\n> ${rest[taal]}\n`;
  const room = bytes - Buffer.byteLength(end) - 200;
  const kept: string[] = [];
  let used = 0;
  for (const line of body.split('\n')) {
    used += Buffer.byteLength(line) + 1;
    if (used > room) break;
    kept.push(line);
  }
  const open = count(kept, '<details>') - count(kept, '</details>');
  return `${kept.join('\n').trimEnd()}${'\n\n</details>'.repeat(Math.max(open, 0))}${end}`;
}

function count(lines: readonly string[], line: string): number {
  return lines.filter((one) => one === line).length;
}
