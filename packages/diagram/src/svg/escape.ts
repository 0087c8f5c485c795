const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Anything that may have to be written in another way; most texts have nothing of it. */
const UNUSUAL = /[^ !#-%(-;=?-~\u00a0-\ud7ff]/;

/** Text as it may stand in XML, in content and in attributes. Signs that XML does not know at all become `\uFFFD`. */
export function escapeXml(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in XML 1.0
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
  );
}
