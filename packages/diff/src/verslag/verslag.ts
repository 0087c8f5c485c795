import type { Span } from '@leerroute/model';
import type { Akkoordstand } from '../akkoord/stand.ts';
import type { Leerlingzicht } from '../leerling/types.ts';
import type { Klasse, Niveau, Plek, Wijziging } from '../types.ts';

/** A place in a text; line and column count from 1. */
interface Positie {
  readonly line: number;
  readonly column: number;
}

/** All that a report of one comparison says. */
export interface Verslag {
  /** ISO date */
  readonly peildatum: string;
  /** The two sides, as the user named them. */
  readonly base: string;
  readonly head: string;
  readonly wijzigingen: readonly Wijziging[];
  readonly leerlingzichten: readonly Leerlingzicht[];
  readonly akkoord: Akkoordstand;
  /** Files that could not be read as a whole: what is said about them may be wrong. */
  readonly kapot: readonly { readonly kant: 'voor' | 'na'; readonly bestand: string }[];
  /** Turns a span in a file of one side into lines and columns. */
  readonly waar: (
    bestand: string,
    span: Span,
    kant: 'voor' | 'na',
  ) => { readonly start: Positie; readonly end: Positie };
}

export const NIVEAUVOLGORDE: readonly Niveau[] = ['ingrijpend', 'merkbaar', 'redactioneel'];

export const KLASSEVOLGORDE: readonly Klasse[] = [
  'mr-instemming',
  'examencommissie',
  'oer-lopend-cohort',
  'swo-wijziging',
  'rio-melding',
  'informeren',
  'redactioneel',
];

/** The number of changes per level. */
export function perNiveau(wijzigingen: readonly Wijziging[]): Readonly<Record<Niveau, number>> {
  const uit = { ingrijpend: 0, merkbaar: 0, redactioneel: 0 };
  for (const { niveau } of wijzigingen) uit[niveau]++;
  return uit;
}

/** `basis-mbo2.route:12` */
export function regelVan(verslag: Verslag, plek: Plek, kant: 'voor' | 'na'): string {
  return `${plek.bestand}:${verslag.waar(plek.bestand, plek.span, kant).start.line}`;
}
