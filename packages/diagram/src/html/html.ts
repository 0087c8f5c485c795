import type { Project, Route } from '@leerroute/model';
import { contentOf } from '../content/build.ts';
import { LABELS } from '../labels/labels.ts';
import { layout } from '../layout/scene.ts';
import { escapeXml } from '../svg/escape.ts';
import type { Thema } from '../theme/themes.ts';
import type { Opties } from '../types.ts';
import { paginagegevens } from './data.ts';
import { paginadelen } from './parts.ts';
import { pageStyle } from './style.ts';
import { WORDS } from './words.ts';

/** The program of the page, as `@leerroute/print` gives it. */
export interface Paginascript {
  readonly code: string;
  /** SHA-256 of the code, base64: the page runs this program and no other. */
  readonly sha256: string;
}

/** Data as it may stand in a script element: nothing in it can end the element. */
function jsonOf(data: unknown): string {
  return JSON.stringify(data, (key, value) => (key === 'regels' ? [] : value)).replaceAll('<', '\\u003c');
}

/**
 * A route as one HTML file that needs nothing else: the picture, the same as a table, and the choices to click, which fade what no
 * longer can be and change the hours. Nothing leaves the page and nothing gets in.
 */
export function tekenHtml(
  route: Route,
  project: Project,
  { thema = 'licht', script, ...given }: Opties & { readonly thema?: Thema; readonly script: Paginascript },
): string {
  const opties = { ...given, pad: given.pad ?? [] };
  const scene = layout(contentOf(route, project, opties));
  const { title, subtitle, status, taal } = scene.content;
  const delen = paginadelen(scene, thema);
  const policy = `default-src 'none'; script-src 'sha256-${script.sha256}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(`${LABELS.routekaart[taal]}: ${title}`)}</title>
<style>${pageStyle(thema)}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml([status.label, subtitle].filter(Boolean).join(' · '))}</p>
<section id="kiezen" aria-labelledby="kiezen-kop" hidden>
<h2 id="kiezen-kop">${WORDS.choices[taal]}</h2>
<p>${WORDS.how[taal]}</p>
<div id="keuzes">${delen.keuzes}</div>
</section>
<p id="uren" role="status">${delen.uren}</p>
<h2>${WORDS.picture[taal]}</h2>
<div id="beeld" class="breed" role="region" aria-label="${WORDS.picture[taal]}" tabindex="0">${delen.beeld}</div>
<h2>${WORDS.table[taal]}</h2>
<div id="tabel" class="breed" role="region" aria-label="${WORDS.table[taal]}" tabindex="0">${delen.tabel}</div>
</main>
<script type="application/json" id="gegevens">${jsonOf(paginagegevens(route, project, opties, thema))}</script>
<script>${script.code}</script>
</body>
</html>
`;
}
