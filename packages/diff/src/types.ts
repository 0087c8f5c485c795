import type { Localized, Schooljaar, Span } from '@leerroute/model';

/** How much a pupil notices, from most to least; `redactioneel` is wording only. */
export type Niveau = 'ingrijpend' | 'merkbaar' | 'redactioneel';

/** Whose consent or what act the law asks for. A change may have several, or none. */
export type Klasse =
  | 'mr-instemming'
  | 'examencommissie'
  | 'oer-lopend-cohort'
  | 'swo-wijziging'
  | 'rio-melding'
  | 'informeren'
  | 'redactioneel';

/** Who agrees or acts. A role, never a person: everybody may read who agreed. */
export type Rol =
  | 'mr-school'
  | 'examencommissie-school'
  | 'examencommissie-instelling'
  | 'bestuur-school'
  | 'bestuur-instelling';

/** A legal ground, in the version that was applied. */
export interface Basis {
  readonly titel: string;
  readonly url: string;
}

/** The statement that was or is there. */
export interface Plek {
  /** Path within its own project, with `/`. */
  readonly bestand: string;
  readonly span: Span;
}

/** A rule of the law that limits this change at the peildatum. */
export interface Voorwaarde {
  readonly rule: 'pta-wijziging-na-1-oktober' | 'oer-na-start-cohort';
  readonly message: Localized;
}

/** An organisation that a change concerns. */
export interface Betrokkene {
  /** Its identifier, as it is now. */
  readonly naam: string;
  readonly titel: string;
}

/** One edit of the author, in its meaning for pupils and for those who must agree. */
export interface Wijziging {
  /** The name of the kind, and of its page `docs/wijzigingen/<soort>.md`. */
  readonly soort: string;
  readonly niveau: Niveau;
  readonly klassen: readonly Klasse[];
  /** The cohorts that still have this ahead of them or are in the middle of it at the peildatum, oldest first. */
  readonly cohorten: readonly Schooljaar[];
  /** Whether one of those cohorts has started. */
  readonly lopend: boolean;
  /** Identifier of the route, as it is now; absent for a change outside routes. */
  readonly route?: string;
  /** Routejaar, as it is now. */
  readonly jaar?: number;
  readonly message: Localized;
  /** Absent for something that is new. */
  readonly voor?: Plek;
  /** Absent for something that is gone. */
  readonly na?: Plek;
  /** The other places of an edit that touches several parts of a year alike. */
  readonly elders: readonly Pick<Wijziging, 'voor' | 'na'>[];
  /** The school and instelling whose half of the route it is in, and who is named where it changed. */
  readonly organisaties: readonly Betrokkene[];
  readonly basis: readonly Basis[];
  readonly voorwaarden: readonly Voorwaarde[];
  /** The same for the same change, wherever it stands in its file. Different for every change of one comparison. */
  readonly fingerprint: string;
}
