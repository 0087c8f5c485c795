/** Key presses in a window of VS Code, timed inside its pages: one clock, from the press to the frame that shows what it changed. */
import type { Werkbank } from '../../packages/extension/test/ui/werkbank.ts';

/** Milliseconds after the key press. */
export interface Aanslag {
  /** The page of the panel was told; in a text the same as `veranderd`. */
  readonly bericht: number;
  /** The elements of the page are changed. */
  readonly veranderd: number;
  /** A frame with the change was drawn. */
  readonly getekend: number;
}

/** What a page notes while it is measured, by the clock of the machine. */
interface Notities {
  toets?: number;
  bericht?: number;
  gezien?: Aanslag | undefined;
}

type Plek = ReturnType<Werkbank['page']['locator']>;

/** Milliseconds of rest between two key presses, of no fixed length: else each would fall at the same moment of a frame. */
const RUST = { kortst: 250, meer: 150, stap: 37 };

/** Presses a key and takes it back, `paren` times; gives the times of each press until `doel` showed it. */
export async function aanslagen(w: Werkbank, doel: Plek, paren: number): Promise<Aanslag[]> {
  await w.page.locator('body').evaluate(noteerToets);
  await doel.evaluate(noteerBeeld);
  const gemeten: Aanslag[] = [];
  for (let i = 0; i < 2 * paren; i++) {
    await w.page.waitForTimeout(RUST.kortst + ((RUST.stap * i) % RUST.meer));
    await doel.evaluate(begin);
    await w.page.keyboard.press(i % 2 === 0 ? 'x' : 'Backspace');
    const { bericht, veranderd, getekend } = await doel.evaluate(gezien);
    const toets = await w.page.locator('body').evaluate(gedrukt);
    gemeten.push({ bericht: bericht - toets, veranderd: veranderd - toets, getekend: getekend - toets });
  }
  return gemeten;
}

/*
 * The functions below run in a page, and share nothing with this file but their types: `notities` is a name of the page.
 */
declare const notities: Notities;

function noteerToets(): void {
  const hier: Notities = {};
  Object.assign(globalThis, { notities: hier });
  window.addEventListener('keydown', (e) => Object.assign(hier, { toets: performance.timeOrigin + e.timeStamp }), true);
}

/** Notes each change below an element, and the frame that shows it. In the page of a text the key press is noted as well. */
function noteerBeeld(element: Element): void {
  if (!('notities' in globalThis)) Object.assign(globalThis, { notities: {} });
  const nu = () => performance.timeOrigin + performance.now();
  window.addEventListener('message', (e) => Object.assign(notities, { bericht: performance.timeOrigin + e.timeStamp }));
  new MutationObserver((anders) => {
    // The mark on the card at the cursor is no change of the picture.
    if (anders.every(({ attributeName }) => attributeName === 'class')) return;
    const veranderd = nu();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const { bericht = veranderd } = notities;
        notities.gezien ??= { bericht: Math.min(bericht, veranderd), veranderd, getekend: nu() };
      };
      port2.postMessage(null);
    });
  }).observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
}

function begin(): void {
  Object.assign(notities, { gezien: undefined, bericht: undefined });
}

async function gezien(): Promise<Aanslag> {
  while (!notities.gezien) await new Promise((verder) => setTimeout(verder, 10));
  return notities.gezien;
}

function gedrukt(): number {
  return notities.toets ?? Number.NaN;
}
