import type { Language, Localized, Span } from '@leerroute/model';
import type { Norm, Severity } from './content/content.ts';

/** A finding to show on the thing it belongs to: by the id of an element of the route, or by a place in the route's file. */
export interface Bevinding {
  readonly id?: string;
  readonly span?: Span;
  readonly severity: Severity;
  readonly message: Localized;
}

export interface Opties {
  readonly taal: Language;
  /** ISO date; the picture is the same for every reader of the same date. */
  readonly peildatum: string;
  /** Findings of this route's file. */
  readonly bevindingen?: readonly Bevinding[];
  /** Hour norms for the whole route, as the rules give them. Without them hours are shown without a norm. */
  readonly normen?: { readonly perRoute?: Norm };
}
