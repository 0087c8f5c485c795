import type { Localized, Span } from '@leerroute/model';

export type Severity = 'error' | 'warning' | 'info';

/** A legal ground or official source, in the version that was applied. */
export interface Basis {
  readonly titel: string;
  readonly url: string;
}

/** Another place that has to do with a finding. */
export interface Verwant {
  readonly bestand: string;
  readonly span: Span;
  readonly message: Localized;
}

/** Replace the text at `span` by `tekst`. */
export interface Bewerking {
  readonly bestand: string;
  readonly span: Span;
  readonly tekst: string;
}

/** An edit that takes a finding away. */
export interface Fix {
  readonly titel: Localized;
  /** May be done without a person looking at it: the meaning of the text stays the same. */
  readonly veilig: boolean;
  readonly bewerkingen: readonly Bewerking[];
}

/** One thing that a rule found, at the word it is about. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly bestand: string;
  readonly span: Span;
  /** Identifier of the route it is about. */
  readonly route?: string;
  readonly related: readonly Verwant[];
  readonly basis: readonly Basis[];
  /** The choices, in order and as the author named them, of one pupil path that breaks the rule; absent where choices play no part. */
  readonly pad?: readonly string[];
  /** The ids of those choices within the route, so that a picture can show the path. */
  readonly keuzeIds?: readonly string[];
  readonly fixes: readonly Fix[];
  /** The same for the same finding, also where lines before it come or go. Different for every finding of one check. */
  readonly fingerprint: string;
}
