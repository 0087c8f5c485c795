import type { Language } from '@leerroute/model';
import { escapeXml } from '../svg/escape.ts';
import type { Thema } from '../theme/themes.ts';
import { pageStyle } from './style.ts';
import { WORDS } from './words.ts';

/** A picture with its equal table as one HTML file without a program: for views in which there is nothing to choose. */
export function tekenBeeldpagina(
  titel: string,
  beeld: { readonly svg: string; readonly tabel: string },
  { taal, thema }: { readonly taal: Language; readonly thema: Thema },
): string {
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(titel)}</title>
<style>${pageStyle(thema)}</style>
</head>
<body>
<main>
<h1>${escapeXml(titel)}</h1>
<div id="beeld" class="breed" role="region" aria-label="${WORDS.picture[taal]}" tabindex="0">${beeld.svg}</div>
<h2>${WORDS.table[taal]}</h2>
<div id="tabel" class="breed" role="region" aria-label="${WORDS.table[taal]}" tabindex="0">${beeld.tabel}</div>
</main>
</body>
</html>
`;
}
