import type { Kaart, Kaartkeuze } from '@leerroute/server/protocol';
import morphdom from 'morphdom';
import type { NaarPagina, Paginastand, VanPagina } from '../src/berichten.ts';
import { element } from './element.ts';
import { Zoom } from './zoom.ts';

interface VsCode {
  postMessage(bericht: VanPagina): void;
  getState(): Paginastand | undefined;
  setState(stand: Paginastand): void;
}
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const nonce = document.currentScript?.nonce ?? '';
const blad = element('blad');
const houder = element('kaart');
const routes = element('routes') as HTMLSelectElement;
const stand: { -readonly [K in keyof Paginastand]: Paginastand[K] } = { ...vscode.getState() };
const zoom = new Zoom(blad, houder, stand, () => vscode.setState(stand));
/** False until the first picture stands: only then is the scroll position of before put back. */
let getekend = false;
let gemarkeerd: readonly string[] = [];
let getoondeKeuzes = '';

window.addEventListener('message', ({ data }: MessageEvent<NaarPagina>) => {
  if (data.soort === 'kaart') toon(data.kaart);
  else markeer(data.ids, true);
});

function toon(kaart: Kaart | null): void {
  element('leeg').hidden = kaart !== null;
  for (const toestand of ['laatste-goede', 'onvolledig']) element(toestand).hidden = kaart?.toestand !== toestand;
  blad.classList.toggle('oud', kaart?.toestand === 'laatste-goede');
  blad.hidden = kaart === null;
  if (!kaart) return;
  toonKeuze(kaart);
  const anders = kaart.route !== stand.route;
  teken(kaart.svg);
  if (getekend && anders) blad.scrollTo(0, 0);
  // The sheet around the picture has its colour.
  const svg = houder.firstElementChild;
  if (svg) blad.style.backgroundColor = getComputedStyle(svg).backgroundColor;
  zoom.pas();
  if (!getekend && !anders) blad.scrollTo(stand.links ?? 0, stand.boven ?? 0);
  getekend = true;
  Object.assign(stand, { uri: kaart.uri, route: kaart.route });
  vscode.setState(stand);
  markeer(kaart.ids.length > 0 || anders ? kaart.ids : gemarkeerd, anders);
  const kaartjes = houder.querySelectorAll('[data-id]').length;
  vscode.postMessage({ soort: 'getekend', route: kaart.route, kaartjes });
}

/** Changes only what differs, so that focus, scroll and zoom stay where they are. */
function teken(svg: string): void {
  const nieuw = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  for (const stijl of nieuw.querySelectorAll('style')) stijl.setAttribute('nonce', nonce);
  const oud = houder.firstElementChild;
  if (!oud) houder.append(document.importNode(nieuw, true));
  else {
    morphdom(oud, document.importNode(nieuw, true), {
      getNodeKey: (knoop) => (knoop instanceof Element ? (knoop.getAttribute('data-id') ?? knoop.id) : undefined),
      onBeforeElUpdated: (van, naar) => !van.isEqualNode(naar),
    });
  }
}

function toonKeuze({ routes: keuzes, route: gekozen }: Kaart): void {
  element('keuze').hidden = keuzes.length < 2;
  const nieuw = JSON.stringify(keuzes);
  // An open list must not be taken from under the pointer when nothing in it changed.
  if (nieuw !== getoondeKeuzes) routes.replaceChildren(...keuzes.map(optieVan));
  getoondeKeuzes = nieuw;
  routes.value = gekozen;
}

function optieVan({ route, titel, uri }: Kaartkeuze): HTMLOptionElement {
  const optie = new Option(titel, route);
  optie.dataset.uri = uri;
  return optie;
}

/** Lights up the innermost thing at the cursor that has a card, and brings it into sight where asked. */
function markeer(ids: readonly string[], inBeeld: boolean): void {
  gemarkeerd = ids;
  for (const oud of houder.querySelectorAll('.hier')) oud.classList.remove('hier');
  for (const id of ids) {
    const kaartje = houder.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!kaartje) continue;
    kaartje.classList.add('hier');
    if (inBeeld) zoom.toon(kaartje);
    return;
  }
}

function idVan(doel: EventTarget | null): string | undefined {
  const kaartje = doel instanceof Element ? doel.closest('[data-id]') : null;
  return kaartje?.getAttribute('data-id') ?? undefined;
}

function gaNaar(doel: EventTarget | null): boolean {
  const id = idVan(doel);
  if (id !== undefined) vscode.postMessage({ soort: 'ga-naar', id });
  return id !== undefined;
}

houder.addEventListener('click', (e) => {
  if (!zoom.sleepte) gaNaar(e.target);
});
houder.addEventListener('keydown', (e) => {
  if ((e.key === 'Enter' || e.key === ' ') && gaNaar(e.target)) e.preventDefault();
});
routes.addEventListener('change', () => {
  const gekozen = routes.selectedOptions[0];
  if (gekozen) vscode.postMessage({ soort: 'kies', route: gekozen.value, uri: gekozen.dataset.uri ?? '' });
});
vscode.postMessage({ soort: 'klaar' });
