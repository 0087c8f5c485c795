import type { Kaart, Stuk } from '@leerroute/server/protocol';
import morphdom from 'morphdom';
import { element } from './element.ts';
import { nonce } from './pagina.ts';

const houder = element('kaart');

/** Draws a new picture or table. Changes only what differs, so that focus, scroll and zoom stay where they are. */
export function teken(inhoud: string, vorm: Kaart['vorm']): void {
  const nieuw = lees(inhoud, vorm);
  if (!nieuw) return;
  const oud = houder.firstElementChild;
  if (!oud || oud.tagName !== nieuw.tagName) houder.replaceChildren(nieuw);
  else pasAan(oud, nieuw);
}

/** Changes the elements of the picture that differ: reading and comparing the whole takes far longer. */
export function vervang(stukken: readonly Stuk[]): void {
  const teksten = stukken.map(({ kop, inhoud }) => kop ?? inhoud ?? '');
  const gelezen = lees(`<svg xmlns="http://www.w3.org/2000/svg">${teksten.join('')}</svg>`, 'kaart');
  const nieuwe = [...(gelezen?.children ?? [])];
  // First all are looked up: none that is changed moves another.
  const oude = stukken.map(({ pad }) => pad.reduce<Element | undefined>((in_, at) => in_?.children[at], wortel()));
  for (const [at, oud] of oude.entries()) {
    const nieuw = nieuwe[at];
    if (!oud || !nieuw) continue;
    if (stukken[at]?.kop === undefined) pasAan(oud, nieuw);
    else neemKenmerken(oud, nieuw);
  }
}

function wortel(): Element | undefined {
  return houder.firstElementChild ?? undefined;
}

function pasAan(oud: Element, nieuw: Element): void {
  morphdom(oud, nieuw, {
    getNodeKey: (knoop) => (knoop instanceof Element ? (knoop.getAttribute('data-id') ?? knoop.id) : undefined),
    onBeforeElUpdated: (van, naar) => !van.isEqualNode(naar),
  });
}

function neemKenmerken(oud: Element, nieuw: Element): void {
  for (const naam of oud.getAttributeNames()) if (!nieuw.hasAttribute(naam)) oud.removeAttribute(naam);
  for (const { name, value } of nieuw.attributes) if (oud.getAttribute(name) !== value) oud.setAttribute(name, value);
}

/** SVG or HTML of the server as an element; neither can run a script in this page. */
function lees(inhoud: string, vorm: Kaart['vorm']): Element | null {
  const gelezen = new DOMParser().parseFromString(inhoud, vorm === 'tabel' ? 'text/html' : 'image/svg+xml');
  const nieuw = vorm === 'tabel' ? gelezen.body.firstElementChild : gelezen.documentElement;
  for (const stijl of nieuw?.querySelectorAll('style') ?? []) stijl.setAttribute('nonce', nonce);
  return nieuw && document.adoptNode(nieuw);
}
