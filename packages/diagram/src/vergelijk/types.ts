import type { Language, Localized, Project, Span } from '@leerroute/model';

/** A statement in a file of one side. */
interface Plek {
  /** Path within its own project, with `/`. */
  readonly bestand: string;
  readonly span: Span;
}

/** A change to show, as the comparison of two projects gives it. */
export interface Wijzigingsmelding {
  /** Names the change; `VergelijkScene.plaatsen` tells by it where the change is. */
  readonly sleutel: string;
  readonly message: Localized;
  /** Where it was and where it is: without `voor` something came, without `na` something went. */
  readonly plekken: readonly { readonly voor?: Plek; readonly na?: Plek }[];
}

export interface VergelijkOpties {
  readonly taal: Language;
  /** ISO date, the same for both sides. */
  readonly peildatum: string;
  /** Of the whole project; those that lie in the route are shown. */
  readonly wijzigingen: readonly Wijzigingsmelding[];
}

/** The projects that the two versions stand in. */
export interface Projecten {
  readonly voor: Project;
  readonly na: Project;
}
