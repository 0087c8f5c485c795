import type { Localized } from '@leerroute/model';

/** The user asked for something that cannot be done: one line on stderr, exit code 2, no stack trace. */
export class WrongUse extends Error {
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.nl);
    this.text = text;
  }
}
