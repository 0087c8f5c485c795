import type { Language, Localized, Span } from '@leerroute/model';
import type { Norm, Severity } from './content/content.ts';

/** A finding to show on the thing it belongs to: by the id of an element of the route, or by a place in the route's file. */
export interface Bevinding {
  readonly id?: string;
  readonly span?: Span;
  /** The file of the span; findings in another file than the route's are left out. */
  readonly bestand?: string;
  readonly severity: Severity;
  readonly message: Localized;
}

export interface Opties {
  readonly taal: Language;
  /** ISO date; the picture is the same for every reader of the same date. */
  readonly peildatum: string;
  /** Those that lie in the route are shown, others are left out. */
  readonly bevindingen?: readonly Bevinding[];
  /** Hour norms for the whole route, as the rules give them. Without them hours are shown without a norm. */
  readonly normen?: { readonly perRoute?: Norm };
  /**
   * The `data-id`s of what one pupil chose: options of a `kies`, keuzes of a beslismoment. What lies on no path with these choices
   * fades, and the hours are those of the paths that remain. An empty list shows what can be chosen, with nothing chosen yet.
   */
  readonly pad?: readonly string[];
  /** The number of the only year to show, with all that is said of it and its week. A year that is not there gives the whole route. */
  readonly jaar?: number;
  /** The only cohort to show, by its first school year: `2026-2027`. One that is not of this route is passed over. */
  readonly cohort?: string;
}
