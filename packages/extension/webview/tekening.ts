import type { Kaart } from '@leerroute/server/protocol';
import morphdom from 'morphdom';
import { element } from './element.ts';
import { nonce } from './pagina.ts';

const houder = element('kaart');

/** Changes only what differs, so that focus, scroll and zoom stay where they are. */
export function teken(inhoud: string, vorm: Kaart['vorm'], actief: string | undefined): void {
  const nieuw = lees(inhoud, vorm);
  if (!nieuw) return;
  maakBereikbaar(nieuw, actief);
  const oud = houder.firstElementChild;
  if (!oud || oud.tagName !== nieuw.tagName) houder.replaceChildren(nieuw);
  else {
    morphdom(oud, nieuw, {
      getNodeKey: (knoop) => (knoop instanceof Element ? (knoop.getAttribute('data-id') ?? knoop.id) : undefined),
      onBeforeElUpdated: (van, naar) => !van.isEqualNode(naar),
    });
  }
}

/** SVG or HTML of the server as an element; neither can run a script in this page. */
function lees(inhoud: string, vorm: Kaart['vorm']): Element | null {
  const gelezen = new DOMParser().parseFromString(inhoud, vorm === 'tabel' ? 'text/html' : 'image/svg+xml');
  const nieuw = vorm === 'tabel' ? gelezen.body.firstElementChild : gelezen.documentElement;
  for (const stijl of nieuw?.querySelectorAll('style') ?? []) stijl.setAttribute('nonce', nonce);
  return nieuw && document.importNode(nieuw, true);
}

/** One stop for Tab: the card that was left last, else the first; the arrow keys lead to the others. */
function maakBereikbaar(nieuw: Element, actief: string | undefined): void {
  const kaartjes = [...nieuw.querySelectorAll('[data-id], [data-route]')];
  for (const kaartje of kaartjes) kaartje.setAttribute('tabindex', '-1');
  const eerste = kaartjes.find((kaartje) => kaartje.getAttribute('data-id') === actief) ?? kaartjes[0];
  eerste?.setAttribute('tabindex', '0');
}
