import { formatTekst } from './format.ts';
import { lex } from './parse/lexer.ts';
import { endOf } from './recover/layout.ts';

/**
 * The text in a form in which only what was written differs, not how: the fixed layout, one kind of line end, and hours without needless
 * digits (`24,0 uur` is `24 uur`). A text with syntax errors stays as it is.
 */
export function vergelijkbareTekst(tekst: string): string {
  const formatted = formatTekst(tekst);
  if ('fouten' in formatted) return tekst;
  const text = formatted.tekst.replaceAll('\r\n', '\n');
  const { tokens } = lex(text);
  let result = '';
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    if (tokens[index + 1]?.image !== 'uur' || !/^[\d,]+$/.test(token.image)) continue;
    result += text.slice(at, token.offset) + plainNumber(token.image);
    at = endOf(token);
  }
  return result + text.slice(at);
}

function plainNumber(written: string): string {
  const [whole = '', decimals = ''] = written.split(',');
  const rest = decimals.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${rest && `,${rest}`}`;
}
