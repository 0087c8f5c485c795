import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';
import { paneelteksten, taal } from './teksten.ts';

const LOEP =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="M10.5 10.5L14 14"/></svg>';
const SPELD = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5 2h6M6 2v5l-2 3h8l-2-3V2M8 10v4"/></svg>';

/** The page of the panel: only our own script and style sheet may run, and nothing may be fetched. */
export function paginaHtml(webview: Webview, bronnen: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const bron = (naam: string) => webview.asWebviewUri(Uri.joinPath(bronnen, 'dist', naam));
  const t = paneelteksten();
  // `blob:` is the picture on its way to the clipboard.
  const csp = `default-src 'none'; img-src blob:; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const knop = (id: string, titel: string, inhoud: string, meer = '') =>
    `<button id="${id}" title="${titel}" aria-label="${titel}"${meer}>${inhoud}</button>`;
  return `<!DOCTYPE html>
<html lang="${taal()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.paneel}</title>
<link rel="stylesheet" href="${bron('webview.css')}">
</head>
<body data-teksten="${JSON.stringify(t).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">
<header>
<div class="balk">
<label id="keuze" hidden><span>${t.route}</span> <select id="routes"></select></label>
<label id="cohortkeuze" hidden><span>${t.cohort}</span> <select id="cohorten"></select></label>
<span id="gereedschap">
${knop('vast', t.vast, SPELD, ' aria-pressed="false"')}
${knop('zoek', t.zoeken, LOEP, ' aria-expanded="false" aria-controls="zoekbalk"')}
<span id="zoom" role="group">
${knop('kleiner', t.kleiner, '−')}
<button id="passend" title="${t.passend}"><output id="maat">100%</output></button>
${knop('groter', t.groter, '+')}
</span>
</span>
</div>
<div class="balk een-regel">
<span id="beelden" role="group" aria-label="${t.weergave}"></span>
<button id="tabel" title="${t.tabelUitleg}" aria-pressed="false">${t.tabel}</button>
</div>
<div id="padbalk" class="balk" hidden><span id="padtekst">${t.padUitleg}</span> <button id="opnieuw" hidden>${t.opnieuw}</button></div>
<div id="filters" class="balk" hidden></div>
<div id="zoekbalk" class="balk een-regel" role="search" hidden>
<input id="zoekterm" type="text" aria-label="${t.zoekterm}" placeholder="${t.zoekterm}" spellcheck="false">
<output id="zoekaantal"></output>
${knop('vorige', t.vorige, '↑')}
${knop('volgende', t.volgende, '↓')}
${knop('zoekdicht', t.sluiten, '×')}
</div>
</header>
<p id="mededeling" class="onzichtbaar" role="status"></p>
<p id="laatste-goede" class="melding" role="status" hidden>${t.stale}</p>
<p id="onvolledig" class="melding" role="status" hidden>${t.onvolledig}</p>
<p id="leeg" hidden>${t.leeg}</p>
<main id="blad" aria-label="${t.paneel}" aria-description="${t.uitleg}"><div id="kaart"></div><div id="treffers" aria-hidden="true"></div></main>
<script nonce="${nonce}" src="${bron('webview.js')}"></script>
</body>
</html>`;
}
