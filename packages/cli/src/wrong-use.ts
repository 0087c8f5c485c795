import type { Localized } from '@leerroute/model';

/** The user asked for something that cannot be done: one line on stderr, exit code 2, no stack trace. */
export class WrongUse extends Error {
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.nl);
    this.text = text;
  }
}

/** Whether an error is one line for the user. That of Git comes from the room `server`, which is not loaded to ask this. */
export function isForUser(error: unknown): error is Error & { readonly text: Localized } {
  return error instanceof WrongUse || (error instanceof Error && error.name === 'Gitfout' && 'text' in error);
}
