import type { Stream } from './environment.ts';

/** Milliseconds before anything shows: a short run stays quiet. */
const WAIT = 700;
/** Milliseconds between two drawings. */
const PAUSE = 100;

/** One line on a terminal that says how far a long run is, and is gone when it ends. Elsewhere it does nothing. */
export class Progress {
  readonly #to: Stream;
  readonly #now: () => number;
  readonly #started: number;
  #drawn = Number.NEGATIVE_INFINITY;
  #shown = false;

  constructor(to: Stream, now: () => number = () => performance.now()) {
    this.#to = to;
    this.#now = now;
    this.#started = now();
  }

  show(text: string): void {
    if (!this.#to.isTTY) return;
    const now = this.#now();
    if (now - this.#started < WAIT || now - this.#drawn < PAUSE) return;
    this.#to.write(`\r\u001b[K${text.slice(0, this.#to.columns - 1)}`);
    this.#drawn = now;
    this.#shown = true;
  }

  end(): void {
    if (this.#shown) this.#to.write('\r\u001b[K');
    this.#shown = false;
  }
}
