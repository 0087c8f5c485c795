import type { Language } from '@leerroute/model';
import type { Wijziging } from '../types.ts';
import { standen, taakstanden } from './akkoordtabel.ts';
import { type Html, h, kant, NIETS, tabelHtml } from './html-opmaak.ts';
import { STIJL } from './html-stijl.ts';
import { leerlingrijen } from './leerlingtabel.ts';
import { regelVan, type Verslag } from './verslag.ts';
import { KLASSEN, NIVEAUS, ROLNAMEN } from './woorden.ts';

/** The pictures of one route, as SVG whose ids differ from those of every other picture in the page. */
export interface Routebeelden {
  readonly route: string;
  readonly titel: string;
  /** Absent where the route is new. */
  readonly voor?: string;
  /** Absent where the route is gone. */
  readonly na?: string;
  /** Both in one, with marks, as a picture and as a table. */
  readonly over: string;
  readonly tabel: string;
  /** By fingerprint: the `data-id`s of a change in `over`. */
  readonly plaatsen: ReadonlyMap<string, readonly string[]>;
}

/** The program of the page, which lays before and after on top of each other, with its SHA-256 in base64. */
interface Script {
  readonly code: string;
  readonly sha256: string;
}

/** The report as one HTML file that needs nothing else and asks the network for nothing. */
export function htmlVerslag(
  verslag: Verslag,
  taal: Language,
  { beelden, script }: { readonly beelden: readonly Routebeelden[]; readonly script: Script },
): string {
  const t = (nl: string, en: string): string => ({ nl, en })[taal];
  const titel = t('Wat verandert er voor leerlingen?', 'What changes for pupils?');
  const { base, head, peildatum } = verslag;
  const regels = `default-src 'none'; script-src 'sha256-${script.sha256}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const elders = verslag.wijzigingen.filter(({ route }) => !beelden.some((beeld) => beeld.route === route));
  const kapot = verslag.kapot.map(
    ({ bestand }) =>
      h`<p role="note">⚠ ${t(`${bestand} is niet helemaal te lezen. Wat daarover staat, kan onjuist zijn.`, `${bestand} cannot be read as a whole. What is said about it may be wrong.`)}</p>`,
  );
  const pagina = h`<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${regels}">
<meta name="viewport" content="width=device-width">
<title>${titel}</title>
<style>${kant(STIJL)}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
<p>${base} → ${head}, ${t(`op peildatum ${peildatum}`, `as of ${peildatum}`)}. ${samenvatting(verslag, taal)}</p>
${kapot}
${akkoord(verslag, taal)}
${beelden.map((beeld, i) => route(verslag, beeld, i, taal))}
${elders.length > 0 ? h`<section><h2>${t('Buiten de routes', 'Outside the routes')}</h2>${lijst(verslag, elders, undefined, '', taal)}</section>` : NIETS}
</main>
<script>${kant(script.code)}</script>
</body>
</html>
`;
  return pagina.html;
}

function samenvatting({ wijzigingen, akkoord }: Verslag, taal: Language): string {
  const echt = wijzigingen.filter(({ niveau }) => niveau !== 'redactioneel');
  const open = echt.filter(({ fingerprint }) => !akkoord.geaccepteerd.has(fingerprint)).length;
  const zinnen = {
    nl: `${echt.length} van ${wijzigingen.length} wijzigingen ${echt.length === 1 ? 'doet' : 'doen'} ertoe; zonder volledig akkoord: ${open}.`,
    en: `${echt.length} of ${wijzigingen.length} changes matter; not fully agreed: ${open}.`,
  };
  return zinnen[taal];
}

function akkoord(verslag: Verslag, taal: Language): Html {
  const rijen = taakstanden(verslag).map(({ rol, klasse, klaar, gevraagd, gronden }) => [
    ROLNAMEN[rol][taal],
    KLASSEN[klasse][taal],
    `${klaar === gevraagd ? '✓' : '…'} ${{ nl: `${klaar} van ${gevraagd}`, en: `${klaar} of ${gevraagd}` }[taal]}`,
    h`${gronden.map(({ titel, url }) => h`<a href="${url}">${titel}</a> `)}`,
  ]);
  if (rijen.length === 0) return NIETS;
  const kop = { nl: ['Wie', 'Wat', 'Stand', 'Artikelen'], en: ['Who', 'What', 'Status', 'Articles'] }[taal];
  const titel = { nl: 'Wie moet akkoord geven', en: 'Who must agree' }[taal];
  const voorwaarden = new Map(verslag.wijzigingen.flatMap((w) => w.voorwaarden).map((v) => [v.rule, v.message[taal]]));
  return h`<section>${tabelHtml(titel, kop, rijen)}${[...voorwaarden].map(([regel, zin]) => h`<p><strong>${regel}</strong>: ${zin}</p>`)}</section>`;
}

function route(verslag: Verslag, beeld: Routebeelden, nummer: number, taal: Language): Html {
  const t = (nl: string, en: string): string => ({ nl, en })[taal];
  const eigen = verslag.wijzigingen.filter((wijziging) => wijziging.route === beeld.route);
  const over = `beeld-${nummer}`;
  const heet = t('Wat er anders is, in één beeld', 'What is different, in one picture');
  return h`<section>
<h2>${beeld.titel}</h2>
<h3>${t('De wijzigingen, in de volgorde van de leerling', 'The changes, in the order of the pupil')}</h3>
${lijst(verslag, eigen, beeld, over, taal)}
${leerling(verslag, beeld, taal)}
<h3>${heet}</h3>
<div id="${over}" class="breed" role="region" aria-label="${`${heet}: ${beeld.titel}`}" tabindex="0">${kant(beeld.over)}</div>
<details><summary>${t('Hetzelfde als tabel', 'The same as a table')}</summary><div class="breed" role="region" aria-label="${`${t('Tabel', 'Table')}: ${beeld.titel}`}" tabindex="0">${kant(beeld.tabel)}</div></details>
${schuif(beeld, nummer, taal)}
</section>`;
}

function schuif({ voor, na, titel }: Routebeelden, nummer: number, taal: Language): Html {
  const t = (nl: string, en: string): string => ({ nl, en })[taal];
  if (voor === undefined || na === undefined) return NIETS;
  const naam = `${t('Voor en na', 'Before and after')}: ${titel}`;
  const zegt = t('% van na', '% of after');
  return h`<h3>${t('Voor en na', 'Before and after')}</h3>
<div class="schuif">
<p class="greep"><label for="schuif-${nummer}">${t('Schuif van voor naar na', 'Slide from before to after')}</label>
<span aria-hidden="true">${t('voor', 'before')}</span> <input type="range" id="schuif-${nummer}" min="0" max="100" value="50" data-tekst="${zegt}"> <span aria-hidden="true">${t('na', 'after')}</span></p>
<div class="breed lagen" role="region" aria-label="${naam}" tabindex="0">
<figure class="voor"><figcaption>${t('Voor', 'Before')}</figcaption>${kant(voor)}</figure>
<figure class="na"><figcaption>${t('Na', 'After')}</figcaption>${kant(na)}</figure>
</div>
</div>`;
}

function lijst(
  verslag: Verslag,
  wijzigingen: readonly Wijziging[],
  beeld: Routebeelden | undefined,
  anker: string,
  taal: Language,
): Html {
  const regels = wijzigingen.map((wijziging) => {
    const { niveau, message, voor, na, fingerprint } = wijziging;
    const [doel] = beeld?.plaatsen.get(fingerprint) ?? [];
    const zin =
      doel === undefined ? h`${message[taal]}` : h`<a href="#${anker}" data-doel="${doel}">${message[taal]}</a>`;
    const plek = na ? regelVan(verslag, na, 'na') : voor ? regelVan(verslag, voor, 'voor') : '';
    return h`<li><strong>${NIVEAUS[niveau][taal]}</strong>: ${zin} <small>${plek}</small>${stand(verslag, wijziging, taal)}</li>`;
  });
  return h`<ol>${regels}</ol>`;
}

/** Who agreed to one change and who is still asked. */
function stand(verslag: Verslag, wijziging: Wijziging, taal: Language): Html {
  const regels = standen(verslag, wijziging)
    .filter(({ nodig }) => nodig.length > 0)
    .map(({ klasse, gegeven, open, verleend }) => {
      const klaar = gegeven.map(({ rol, datum, reden }) => `✓ ${ROLNAMEN[rol][taal]} ${datum} (${reden})`);
      const nu = verleend ? [{ nl: '✓ voor deze keer', en: '✓ for this run' }[taal]] : [];
      return h`<li>${KLASSEN[klasse][taal]}: ${[...klaar, ...nu, ...open.map((rol) => `… ${ROLNAMEN[rol][taal]}`)].join(', ')}</li>`;
    });
  return regels.length > 0 ? h`<ul>${regels}</ul>` : NIETS;
}

function leerling(verslag: Verslag, { route, titel }: Routebeelden, taal: Language): Html {
  const zicht = verslag.leerlingzichten.find((een) => een.route === route);
  if (!zicht) return NIETS;
  const { kop, rijen } = leerlingrijen(zicht, taal);
  const heet = { nl: 'Door de ogen van de leerling', en: 'Through the eyes of the pupil' }[taal];
  const zinnen = zicht.gevolgen.map((gevolg) => h`<li>${gevolg[taal]}</li>`);
  return h`<h3>${heet}</h3>${zinnen.length > 0 ? h`<ul>${zinnen}</ul>` : NIETS}${rijen.length > 0 ? tabelHtml(`${titel}`, kop, rijen) : NIETS}`;
}
