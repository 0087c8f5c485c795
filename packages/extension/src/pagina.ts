import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';
import { paneelteksten, taal } from './teksten.ts';

/** The page of the panel: only our own script and style sheet may run, and nothing may be fetched. */
export function paginaHtml(webview: Webview, bronnen: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const bron = (naam: string) => webview.asWebviewUri(Uri.joinPath(bronnen, 'dist', naam));
  const t = paneelteksten();
  const csp = `default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${taal()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t.paneel}</title>
<link rel="stylesheet" href="${bron('webview.css')}">
</head>
<body>
<header>
<label id="keuze" hidden><span>${t.route}</span> <select id="routes"></select></label>
<span class="ruimte"></span>
<button id="kleiner" title="${t.kleiner}" aria-label="${t.kleiner}">−</button>
<button id="passend" title="${t.passend}" aria-label="${t.passend}"><output id="maat">100%</output></button>
<button id="groter" title="${t.groter}" aria-label="${t.groter}">+</button>
</header>
<p id="laatste-goede" class="melding" role="status" hidden>${t.stale}</p>
<p id="onvolledig" class="melding" role="status" hidden>${t.onvolledig}</p>
<p id="leeg" hidden>${t.leeg}</p>
<main id="blad" aria-description="${t.uitleg}"><div id="kaart"></div></main>
<script nonce="${nonce}" src="${bron('webview.js')}"></script>
</body>
</html>`;
}
