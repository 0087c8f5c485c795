import { element } from './element.ts';
import { teksten, zeg } from './pagina.ts';
import type { Zoom } from './zoom.ts';

const blad = element('blad');
const houder = element('kaart');
const laag = element('treffers');
const balk = element('zoekbalk');
const veld = element('zoekterm') as HTMLInputElement;
const knop = element('zoek');

/**
 * Find in the picture or table. VS Code's own find looks at runs of text: in a picture, where words wrap over lines and long ones
 * are shortened, it misses what a card says. Here a card is found by its whole text.
 */
export class Zoeken {
  readonly #zoom: Zoom;
  #treffers: readonly Element[] = [];
  #hier = 0;

  constructor(zoom: Zoom) {
    this.#zoom = zoom;
    knop.addEventListener('click', () => (balk.hidden ? this.open() : this.#sluit()));
    element('zoekdicht').addEventListener('click', () => this.#sluit());
    element('volgende').addEventListener('click', () => this.#stap(1));
    element('vorige').addEventListener('click', () => this.#stap(-1));
    veld.addEventListener('input', () => this.#zoek());
    veld.addEventListener('keydown', (e) => {
      if (e.key === 'Enter') this.#stap(e.shiftKey ? -1 : 1);
      else return;
      e.preventDefault();
    });
    document.addEventListener('keydown', (e) => {
      if (e.key.toLowerCase() === 'f' && (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey) this.open();
      else if (e.key === 'Escape' && !balk.hidden) this.#sluit();
      else return;
      e.preventDefault();
      // VS Code listens on the window, and would open the find of the text as well.
      e.stopPropagation();
    });
  }

  open(): void {
    balk.hidden = false;
    knop.setAttribute('aria-expanded', 'true');
    veld.focus();
    veld.select();
    this.#zoek();
  }

  /** Finds anew where the picture changed; nothing is announced and nothing moves. */
  ververs(): void {
    if (balk.hidden || veld.value.trim() === '') return;
    this.#treffers = treffersVan(veld.value);
    this.#hier = Math.min(this.#hier, Math.max(0, this.#treffers.length - 1));
    this.#tel();
    this.herteken();
  }

  /** Draws the marks where the cards are now, as after a zoom. */
  herteken(): void {
    if (this.#treffers.length === 0 && laag.childElementCount === 0) return;
    const vak = blad.getBoundingClientRect();
    laag.replaceChildren(
      ...this.#treffers.map((treffer, at) => {
        const { left, top, width, height } = treffer.getBoundingClientRect();
        const merk = document.createElement('div');
        merk.className = at === this.#hier ? 'treffer nu' : 'treffer';
        merk.style.left = `${left - vak.left + blad.scrollLeft}px`;
        merk.style.top = `${top - vak.top + blad.scrollTop}px`;
        merk.style.width = `${width}px`;
        merk.style.height = `${height}px`;
        return merk;
      }),
    );
  }

  #zoek(): void {
    this.#treffers = treffersVan(veld.value);
    this.#hier = 0;
    this.#toon();
  }

  #stap(kant: 1 | -1): void {
    const aantal = this.#treffers.length;
    if (aantal > 0) this.#hier = (this.#hier + kant + aantal) % aantal;
    this.#toon();
  }

  #toon(): void {
    const treffer = this.#treffers[this.#hier];
    if (treffer) this.#zoom.toon(treffer);
    this.herteken();
    const telling = this.#tel();
    zeg(treffer ? `${telling}: ${naamVan(treffer)}` : telling);
  }

  #tel(): string {
    const aantal = this.#treffers.length;
    const telling = teksten.aantal.replace('{}', String(this.#hier + 1)).replace('{n}', String(aantal));
    const tekst = aantal > 0 ? telling : veld.value.trim() ? teksten.nietGevonden : '';
    element('zoekaantal').textContent = tekst;
    return tekst;
  }

  /** Leaves the focus on what was found last, so that Enter goes to its text. */
  #sluit(): void {
    const treffer = this.#treffers[this.#hier];
    balk.hidden = true;
    knop.setAttribute('aria-expanded', 'false');
    this.#treffers = [];
    this.herteken();
    const isKaartje = treffer instanceof SVGElement || treffer instanceof HTMLElement;
    if (isKaartje && treffer.hasAttribute('tabindex')) treffer.focus({ preventScroll: true });
    else knop.focus();
  }
}

/** The smallest things that say what is asked, in the order of the page. */
function treffersVan(vraag: string): Element[] {
  const gezocht = gelijk(vraag);
  if (!gezocht) return [];
  const raak = [...houder.querySelectorAll('[data-id], [data-route], text, th, td, caption, p, dd')].filter(
    (ding) => gelijk(tekstVan(ding)).includes(gezocht) && !ding.closest('defs'),
  );
  const kleinste = raak.filter((ding) => !raak.some((ander) => ander !== ding && ding.contains(ander)));
  // A line of a card stands for the card.
  return [...new Set(kleinste.map((ding) => ding.closest('[data-id], [data-route]') ?? ding))];
}

/** All that a thing says, also what the picture has no room for; lines of a word that wraps are joined with a space. */
function tekstVan(ding: Element): string {
  if (!(ding instanceof SVGElement)) return ding.textContent ?? '';
  const regels = [...ding.querySelectorAll('text, title')].map((regel) => regel.textContent ?? '');
  return [ding.getAttribute('aria-label'), ...(regels.length ? regels : [ding.textContent])].join(' ');
}

function naamVan(ding: Element): string {
  return (ding.getAttribute('aria-label') ?? ding.textContent ?? '').slice(0, 120);
}

/** Without capitals, accents and the soft hyphens and hard spaces of the picture. */
function gelijk(tekst: string): string {
  const kaal = tekst.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/g, '');
  return kaal.replace(/\s+/g, ' ').trim().toLowerCase();
}
