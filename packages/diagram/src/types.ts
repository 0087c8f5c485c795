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
}
