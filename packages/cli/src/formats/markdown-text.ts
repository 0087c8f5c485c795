import { readable } from '../ci-report.ts';

/**
 * Text of an author in Markdown for a pull request, so that it cannot become a table, a link, HTML, a mention of somebody or a
 * reference to another issue. GitHub looks for the latter in the page that comes out, where an escaped sign is plain again; so a
 * blank of no width parts what would be one.
 */
export function markdownText(written: string): string {
  return readable(written.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/(@|#|GH-|www|https?:)(?=[\w./])/gi, '$1\u200b')
    .replace(/^([-+>#]|\d+[.)])/, '\u200b$1');
}

/** A name or place as it stands in a file, shown as code. In HTML too Markdown reads on, so the same signs are undone. */
export function markdownCode(written: string): string {
  return `<code>${markdownText(written)}</code>`;
}
