import type { Bestand, Declaratie, Localized, Padkeuze, Project, Route, Span } from '@leerroute/model';
import type { Basis, Bewerking, Fix, Severity, Verwant } from './finding.ts';
import type { Standaarden } from './instellingen.ts';
import type { Negeringuitkomst } from './negeren.ts';

/** What a rule looks at, one by one. */
export interface Onderwerpen {
  readonly route: Route;
  readonly declaratie: Declaratie;
  readonly bestand: Bestand;
  readonly project: Project;
  /** After all other rules: what a `negeer` did. */
  readonly negering: Negeringuitkomst;
}

export type Bereik = keyof Onderwerpen;

/** What a rule may know beside its subject. Every look-up in `project` is noticed, so that the rule runs again when it changes. */
export interface Omgeving {
  readonly project: Project;
  /** ISO date that decides what runs, has ended or is past; no rule reads the clock. */
  readonly peildatum: string;
  readonly standaarden: Standaarden;
}

/** What a rule says about one place. What is not filled in follows from the rule and its subject. */
export interface Melding {
  readonly message: Localized;
  /** The very word that is wrong. */
  readonly span: Span;
  /** Path of the file; only a rule over the whole project needs to say it. */
  readonly bestand?: string;
  readonly related?: readonly Verwant[];
  readonly basis?: readonly Basis[];
  /** The choices of the pupil path that breaks the rule, as the walk gives them. */
  readonly pad?: readonly Padkeuze[];
  /** A fix without `bestand` in its edits works in the file of the finding. */
  readonly fixes?: readonly Voorstel[];
  /** Where one rule finds both what is missing and what contradicts. */
  readonly vindt?: Vindt;
  /** Where one finding of a rule is less grave than its others; what a project sets for the rule goes first. */
  readonly severity?: Severity;
}

/** A fix as a rule writes it. */
export interface Voorstel extends Omit<Fix, 'bewerkingen'> {
  readonly bewerkingen: readonly (Omit<Bewerking, 'bestand'> & { readonly bestand?: string })[];
}

/** Something missing (`volledigheid`), which is a mere hint while a route is a concept, or something contradictory. */
export type Vindt = 'volledigheid' | 'strijdigheid';

/** What there is to know about a rule without running it. */
export interface Regelkop {
  /** The one name of the rule: of its file, of its page `docs/regels/<id>.md` and in a finding. */
  readonly id: string;
  readonly severity: Severity;
  readonly vindt: Vindt;
  /** Follows from the law on doorlopende leerroutes; silent on a leerlijn or leerlab, which is no such route. */
  readonly wettelijk: boolean;
  /** About names and syntax: also checked in a route that is gestopt. */
  readonly altijd?: boolean;
  /** Offers a fix for at least one of its cases. */
  readonly herstelbaar: boolean;
  readonly basis: readonly Basis[];
}

export interface Toetsregel<B extends Bereik> extends Regelkop {
  readonly bereik: B;
  check(onderwerp: Onderwerpen[B], omgeving: Omgeving): Iterable<Melding>;
}

export type EnigeToetsregel = { [B in Bereik]: Toetsregel<B> }[Bereik];

/** Makes a rule; the kind of subject that `check` gets follows from `bereik`. */
export function maakRegel<const B extends Bereik>(regel: Toetsregel<B>): Toetsregel<B> {
  return regel;
}
