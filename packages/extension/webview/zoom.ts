import { element } from './element.ts';

interface Stand {
  /** `passend`: all of it in the width. Absent: as that, but readable. */
  zoom?: number | 'passend';
  links?: number;
  boven?: number;
}

const STAP = 1.25;
const KLEINST = 0.2;
const GROOTST = 4;
/** Without a choice of the user the picture fits the width, but no smaller than this: the words on the cards stay readable. */
const LEESBAAR = 0.6;
/** Pixels that the pointer may shake during a click. */
const SPELING = 4;

/**
 * Zoom and pan of the sheet. The picture gets a width and the sheet scrolls as any page does, so that wheel, touch pad,
 * arrow keys and moving the focus work as everywhere; without a zoom of its own the picture fits the width.
 */
export class Zoom {
  /** The pointer was dragging, so the click that follows is none. */
  sleepte = false;
  readonly #blad: HTMLElement;
  readonly #houder: HTMLElement;
  readonly #stand: Stand;
  readonly #bewaar: () => void;
  readonly #anders: () => void;
  /** Kept, since asking it lays out the whole page. */
  #breedte: number;

  /** `anders` is told when the picture has another size. */
  constructor(blad: HTMLElement, houder: HTMLElement, stand: Stand, bewaar: () => void, anders: () => void) {
    this.#anders = anders;
    this.#blad = blad;
    this.#houder = houder;
    this.#stand = stand;
    this.#bewaar = bewaar;
    this.#breedte = blad.clientWidth;
    element('groter').addEventListener('click', () => this.#zoom(this.#maat() * STAP));
    element('kleiner').addEventListener('click', () => this.#zoom(this.#maat() / STAP));
    element('passend').addEventListener('click', () => this.#zoom('passend'));
    blad.tabIndex = 0;
    blad.addEventListener('wheel', (e) => this.#wiel(e), { passive: false });
    blad.addEventListener('pointerdown', (e) => this.#sleep(e));
    blad.addEventListener('scroll', () => {
      Object.assign(stand, { links: blad.scrollLeft, boven: blad.scrollTop });
      bewaar();
    });
    document.addEventListener('keydown', (e) => this.#toets(e));
    new ResizeObserver(() => {
      this.#breedte = blad.clientWidth;
      this.pas();
    }).observe(blad);
  }

  /**
   * Gives the picture its size; to be called when it is new. The size stands on what holds the picture: a picture that is patched
   * would lose it for a moment, and all its words would be laid out again.
   */
  pas(): void {
    const svg = this.#houder.firstElementChild;
    const { style } = this.#houder;
    const isKaart = svg instanceof SVGSVGElement;
    const { width, height } = isKaart ? svg.viewBox.baseVal : { width: 0, height: 0 };
    const maat = this.#maat();
    const [breed, hoog] = isKaart ? [width, height].map((lengte) => `${Math.round(lengte * maat)}px`) : ['', ''];
    if (style.width === breed && style.height === hoog) return;
    Object.assign(style, { width: breed, height: hoog });
    element('maat').textContent = `${Math.round(maat * 100)}%`;
    this.#anders();
  }

  /** Brings an element of the picture into sight, within the sheet only: `scrollIntoView` moves the window around it too. */
  toon(element: Element): void {
    const [vak, ding] = [this.#blad.getBoundingClientRect(), element.getBoundingClientRect()];
    const [dx, dy] = [
      buiten(ding.left, ding.right, vak.left, vak.right),
      buiten(ding.top, ding.bottom, vak.top, vak.bottom),
    ];
    if (dx !== 0 || dy !== 0) this.#blad.scrollBy(dx, dy);
  }

  #maat(): number {
    const { zoom } = this.#stand;
    if (typeof zoom === 'number') return zoom;
    const svg = this.#houder.firstElementChild;
    const breedte = svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 1;
    return Math.min(1, Math.max(zoom === 'passend' ? KLEINST : LEESBAAR, this.#breedte / breedte));
  }

  /** What stands under the pointer, or else in the middle, stays where it is. */
  #zoom(maat: number | 'passend', bij?: MouseEvent): void {
    const vak = this.#blad.getBoundingClientRect();
    const x = bij ? bij.clientX - vak.left : vak.width / 2;
    const y = bij ? bij.clientY - vak.top : vak.height / 2;
    const van = this.#maat();
    this.#stand.zoom = maat === 'passend' ? maat : Math.min(GROOTST, Math.max(KLEINST, maat));
    this.pas();
    const keer = this.#maat() / van;
    this.#blad.scrollTo((this.#blad.scrollLeft + x) * keer - x, (this.#blad.scrollTop + y) * keer - y);
    this.#bewaar();
  }

  #wiel(e: WheelEvent): void {
    if (!e.ctrlKey && !e.metaKey) return;
    e.preventDefault();
    this.#zoom(this.#maat() * Math.exp(-e.deltaY / 300), e);
  }

  #toets(e: KeyboardEvent): void {
    const typt = e.target instanceof HTMLSelectElement || e.target instanceof HTMLInputElement;
    if (typt || e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key === '+' || e.key === '=') this.#zoom(this.#maat() * STAP);
    else if (e.key === '-') this.#zoom(this.#maat() / STAP);
    else if (e.key === '0') this.#zoom('passend');
    else return;
    e.preventDefault();
  }

  #sleep(begin: PointerEvent): void {
    this.sleepte = false;
    if (begin.pointerType === 'touch' || begin.button > 1) return;
    const { scrollLeft, scrollTop } = this.#blad;
    const beweeg = (e: PointerEvent) => {
      const [dx, dy] = [e.clientX - begin.clientX, e.clientY - begin.clientY];
      if (!this.sleepte && Math.hypot(dx, dy) < SPELING) return;
      this.sleepte = true;
      this.#blad.classList.add('sleept');
      this.#blad.scrollTo(scrollLeft - dx, scrollTop - dy);
    };
    const einde = () => {
      this.#blad.classList.remove('sleept');
      window.removeEventListener('pointermove', beweeg);
    };
    window.addEventListener('pointermove', beweeg);
    window.addEventListener('pointerup', einde, { once: true });
  }
}

/** Room that stays beside what is brought into sight, in pixels. */
const RAND = 16;

/** How far to scroll so that a stretch lies within another; its start when it is too long. */
function buiten(van: number, tot: number, begin: number, eind: number): number {
  if (van < begin + RAND || tot - van > eind - begin - 2 * RAND)
    return van < begin + RAND || van > eind ? van - begin - RAND : 0;
  return tot > eind - RAND ? tot - eind + RAND : 0;
}
