import type { Language } from '@leerroute/model';
import type { Range } from './positions.ts';

/** How a system for CI marks a result. `none`: no more than worth knowing. */
export type CiLevel = 'error' | 'warning' | 'note' | 'none';

/** A finding or a change, as the systems for CI know such things. */
export interface CiResult {
  /** Name of the rule or of the kind of change, and of its page. */
  readonly id: string;
  readonly level: CiLevel;
  readonly message: string;
  /** Relative to the root of the repository, with `/`. */
  readonly file: string;
  readonly range: Range;
  readonly fingerprint: string;
  readonly related: readonly { readonly message: string; readonly file: string; readonly range: Range }[];
  /** Further facts, for those who read the result with a program. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Whether it makes the outcome of the command 1. */
  readonly fails: boolean;
  /** The reason of the author who silenced it; empty where no reason was given. */
  readonly silenced?: string;
}

/** What one command found, for a system for CI. */
export interface CiReport {
  readonly command: 'check' | 'diff';
  readonly taal: Language;
  /** ISO date for which the law was applied. */
  readonly peildatum: string;
  /** Folder of the project within the repository, with `/` at its end; empty for the repository itself. */
  readonly prefix: string;
  /** The files looked at, relative to the root of the repository. */
  readonly files: readonly string[];
  readonly results: readonly CiResult[];
  /** Whether all of it could be read. */
  readonly complete: boolean;
}

/** Signs that no text in XML or a log may hold, nor turn around: a replacement sign takes their place. */
export function readable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu,
    '\ufffd',
  );
}
