import { zichtbaar } from './zichtbaar.ts';

/*
 * HTML in which what an author wrote is always text.
 */

/** A piece of HTML, so that no text becomes markup without `h`. */
export interface Html {
  readonly html: string;
}

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in content and in attributes. */
function veilig(tekst: string): string {
  return zichtbaar(tekst.toWellFormed()).replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);
}

/** HTML with values in it: text becomes text, pieces of HTML and lists of them stay what they are. */
export function h(
  delen: TemplateStringsArray,
  ...waarden: readonly (string | number | Html | readonly Html[])[]
): Html {
  const stuk = (waarde: (typeof waarden)[number] | undefined): string => {
    if (waarde === undefined) return '';
    if (typeof waarde === 'object') return 'html' in waarde ? waarde.html : waarde.map(({ html }) => html).join('\n');
    return veilig(String(waarde));
  };
  return { html: delen.map((deel, i) => deel + stuk(waarden[i])).join('') };
}

/** HTML that was made elsewhere: a picture, a program. */
export function kant(html: string): Html {
  return { html };
}

export const NIETS: Html = { html: '' };

/** A table whose first column names the rows. */
export function tabelHtml(titel: string, kop: readonly string[], rijen: readonly (readonly (string | Html)[])[]): Html {
  const cellen = ([eerste = '', ...rest]: readonly (string | Html)[]): Html =>
    h`<tr><th scope="row">${eerste}</th>${rest.map((cel) => h`<td>${cel}</td>`)}</tr>`;
  const koppen = kop.map((cel) => (cel ? h`<th scope="col">${cel}</th>` : h`<td></td>`));
  return h`<table><caption>${titel}</caption><thead><tr>${koppen}</tr></thead><tbody>${rijen.map(cellen)}</tbody></table>`;
}
