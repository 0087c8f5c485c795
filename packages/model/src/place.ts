/** A half-open range of UTF-16 offsets in the text of one file. Line and column are worked out at the edges. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value as the author wrote it, with the very word it stands for. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** A text for the user in both languages; nothing a user reads exists in one language only. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}

/** The languages a user can choose; Dutch is the default. */
export type Language = keyof Localized;
