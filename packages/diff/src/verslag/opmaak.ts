import { zichtbaar } from './zichtbaar.ts';

/*
 * Markdown as GitHub and GitLab read it. What an author wrote is always text in it: it cannot become a table, a link, HTML, or a call
 * to a person or an issue.
 */

/** Breaks a word so that no link or mention is found in it, also not in the HTML that is made of it. */
const KNIP = '&#8203;';

/** What an author wrote, as text. */
export function tekst(geschreven: string): string {
  return zichtbaar(geschreven)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll(/[@#]/g, `$&${KNIP}`)
    .replaceAll('://', `:${KNIP}//`)
    .replaceAll(/\b(www|gh)(?=[.-])/gi, `$1${KNIP}`);
}

/** The same, in the letters of code. */
export function code(geschreven: string): string {
  return `<code>${tekst(geschreven)}</code>`;
}

export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
  return [rij(kop), rij(kop.map(() => '---')), ...rijen.map(rij)].join('\n');
}

/** A part that opens at a click; nothing where it would be empty. */
export function vouw(titel: string, inhoud: string): string {
  return inhoud ? `<details>\n<summary>${titel}</summary>\n\n${inhoud}\n\n</details>` : '';
}
