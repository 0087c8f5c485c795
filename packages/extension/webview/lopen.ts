import { element } from './element.ts';

const houder = element('kaart');

/** The id of the card that Tab leads to. */
export let actief: string | undefined;

/** Lets the arrow keys walk along the cards: up and down in the order of the pupil, left and right to what stands beside it. */
export function loop(toon: (kaartje: Element) => void): void {
  houder.addEventListener('focusin', ({ target }) => {
    const kaartje = kaartjeVan(target);
    if (!kaartje) return;
    for (const ander of houder.querySelectorAll('[tabindex="0"]')) ander.setAttribute('tabindex', '-1');
    kaartje.setAttribute('tabindex', '0');
    actief = kaartje.getAttribute('data-id') ?? undefined;
  });
  houder.addEventListener('keydown', (e) => {
    const van = kaartjeVan(e.target);
    const naar = van && !e.ctrlKey && !e.metaKey && !e.altKey ? volgende(van, e.key) : undefined;
    if (!naar) return;
    e.preventDefault();
    naar.focus({ preventScroll: true });
    toon(naar);
  });
}

/** One stop for Tab: the card that was left last, else the first; the arrow keys lead to the others. */
export function maakBereikbaar(laatste: string | undefined): void {
  const kaartjes = [...houder.querySelectorAll('[data-id], [data-route]')];
  const halte = kaartjes.find((kaartje) => kaartje.getAttribute('data-id') === laatste) ?? kaartjes[0];
  for (const kaartje of kaartjes) {
    const tab = kaartje === halte ? '0' : '-1';
    if (kaartje.getAttribute('tabindex') !== tab) kaartje.setAttribute('tabindex', tab);
  }
}

/** The card that something in the page belongs to. */
export function kaartjeVan(doel: EventTarget | null): HTMLElement | SVGElement | null {
  return doel instanceof Element ? doel.closest<HTMLElement | SVGElement>('[data-id], [data-route]') : null;
}

function volgende(van: HTMLElement | SVGElement, toets: string): HTMLElement | SVGElement | undefined {
  const alle = [...houder.querySelectorAll<HTMLElement | SVGElement>('[data-id], [data-route]')];
  const hier = alle.indexOf(van);
  if (toets === 'ArrowDown') return alle[hier + 1];
  if (toets === 'ArrowUp') return alle[hier - 1];
  if (toets === 'Home') return alle[0];
  if (toets === 'End') return alle.at(-1);
  if (toets === 'ArrowRight') return naast(van, alle, 1);
  if (toets === 'ArrowLeft') return naast(van, alle, -1);
  return undefined;
}

/** The nearest card on one side that does not lie above or below this one; what is level with it goes first. */
function naast<T extends Element>(van: T, alle: readonly T[], kant: 1 | -1): T | undefined {
  const vak = van.getBoundingClientRect();
  const ver = (ander: T) => {
    const plek = ander.getBoundingClientRect();
    const opzij = kant === 1 ? plek.left - vak.right : vak.left - plek.right;
    const hoger = Math.abs(plek.top - vak.top);
    return opzij < -1 ? Number.POSITIVE_INFINITY : opzij + 2 * hoger;
  };
  const gemeten = alle.map((ander) => [ander, ver(ander)] as const).filter(([, afstand]) => Number.isFinite(afstand));
  return gemeten.sort(([, a], [, b]) => a - b)[0]?.[0];
}
