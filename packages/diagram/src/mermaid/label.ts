/**
 * Text as it may stand in a quoted label of Mermaid, and nothing but text: every sign that Mermaid, Markdown or HTML could take for its
 * own becomes a code, as Mermaid asks (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
function escapeLabel(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
    .replace(/(?!(?<=\p{L})-(?=\p{L}))[^\p{L}\p{M}\p{N}\u00a0 ,·–—’‘“”…]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

/** The lines of a label, each at most so many signs long. */
export function labelOf(lines: readonly (string | undefined)[], most: number): string {
  const said = lines.filter((line) => line !== undefined && line.trim() !== '').map((line) => cut(line ?? '', most));
  return `"${said.map(escapeLabel).join('<br/>')}"`;
}

function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most
    ? `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
