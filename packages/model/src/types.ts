import type { Localized, Placed, Span } from './place.ts';

/*
 * What a project of `.route` files means, as plain immutable data. One object per thing the author wrote; names are kept as
 * written and are looked up in a `Project`, so that a file can be read on its own and replaced on its own.
 */

export type VmboLeerweg = 'bb' | 'kb' | 'gl' | 'tl';
export type MboLeerweg = 'bol' | 'bbl';
export type Dag = 'ma' | 'di' | 'wo' | 'do' | 'vr';
export type Dagdeel = 'ochtend' | 'middag';
export type RouteSoort = 'doorlopend' | 'geïntegreerd' | 'leerlijn' | 'leerlab';
export type Status = 'concept' | 'actief' | 'afbouw' | 'gestopt';

/** `2021-2022`, by the year in which it starts on 1 August. */
export interface Schooljaar {
  readonly start: number;
}

/** A name as used in the text; for a place the qualified name `organisatie.locatie`. */
export type Naamgebruik = Placed<string>;

/** A day on which something is taught, or half of it: `do middag`. `value` is the day. */
export interface Lesdag extends Placed<Dag> {
  readonly deel?: Dagdeel;
}

/** A statement of a block, by its leading word. Every statement is listed, also one that may stand only once and stands twice. */
export interface Regel {
  /** The leading keyword, e.g. `status`, `brin`, `regelt`. */
  readonly woord: string;
  /** The keyword's own place. */
  readonly span: Span;
}

interface Blok {
  readonly regels: readonly Regel[];
  readonly toelichtingen: readonly Placed<string>[];
}

/** What every declaration has. */
interface Declaratiekop extends Blok {
  /** Path of the file, relative to the project, with `/`. */
  readonly bestand: string;
  /** The identifier. For a `kwalificatie` the crebo. */
  readonly naam: Placed<string>;
  readonly titel?: Placed<string>;
  /** The doc comment before it, without its stars. */
  readonly beschrijving?: string;
  /** The whole declaration. */
  readonly span: Span;
}

export interface Regio extends Declaratiekop {
  readonly kind: 'regio';
  readonly partners: readonly Naamgebruik[];
  readonly doelen: readonly Placed<string>[];
  readonly projectleider?: Placed<string>;
  readonly overleg: readonly Overleg[];
  readonly onderdelen: readonly Onderdeel[];
}

export type OrganisatieSoort = 'school' | 'instelling' | 'bedrijf' | 'gemeente' | 'opleidingsbedrijf' | 'organisatie';

export interface Organisatie extends Declaratiekop {
  readonly kind: 'organisatie';
  readonly soort: OrganisatieSoort;
  readonly brin?: Placed<string>;
  readonly plaats?: Placed<string>;
  readonly bestuur?: Placed<string>;
  readonly leerwegen: readonly Placed<VmboLeerweg>[];
  readonly profielen: readonly Naamgebruik[];
  /** `erkend leerbedrijf` */
  readonly erkendLeerbedrijf?: Span;
  readonly locaties: readonly Locatie[];
  readonly aanbod: readonly Aanbod[];
}

export interface Locatie extends Blok {
  readonly kind: 'locatie';
  /** The identifier as declared; its qualified name is `organisatie.locatie`. */
  readonly naam: Placed<string>;
  readonly titel?: Placed<string>;
  readonly vestiging?: Placed<string>;
  readonly plaats?: Placed<string>;
  readonly faciliteiten: readonly Placed<string>[];
  readonly reistijden: readonly Reistijd[];
  readonly span: Span;
}

export interface Reistijd {
  /** minutes */
  readonly minuten: Placed<number>;
  readonly naar: Naamgebruik;
  readonly span: Span;
}

/** `biedt kwalificatie 25308 bol, bbl op werkplaats` */
export interface Aanbod {
  readonly kwalificatie: Kwalificatiegebruik;
  readonly leerwegen: readonly Placed<MboLeerweg>[];
  readonly op: readonly Naamgebruik[];
  readonly span: Span;
}

/** `kwalificatie 25308 "Monteur …"` where a code is used. */
export interface Kwalificatiegebruik {
  readonly crebo: Placed<string>;
  readonly titel?: Placed<string>;
  readonly span: Span;
}

/** A declared kwalificatie with its kerntaken, for coverage. `naam` is the crebo. */
export interface Kwalificatie extends Declaratiekop {
  readonly kind: 'kwalificatie';
  readonly niveau?: Placed<number>;
  readonly kerntaken: readonly Kerntaak[];
}

export interface Kerntaak {
  readonly code: Placed<string>;
  readonly titel?: Placed<string>;
  readonly werkprocessen: readonly Werkproces[];
  readonly span: Span;
}

export interface Werkproces {
  readonly code: Placed<string>;
  readonly titel?: Placed<string>;
  readonly span: Span;
}

export interface Looptijd {
  /** ISO date */
  readonly van: Placed<string>;
  readonly tot?: Placed<string>;
  readonly span: Span;
}

export interface Regeling extends Declaratiekop {
  readonly kind: 'regeling';
  readonly looptijd?: Looptijd;
  /** whole euros */
  readonly bedrag?: Placed<number>;
  /** Who pays for it. */
  readonly betaaldDoor: readonly Naamgebruik[];
}

export interface Overeenkomst extends Declaratiekop {
  readonly kind: 'overeenkomst';
  readonly soort: 'samenwerkingsovereenkomst' | 'interne-regeling';
  readonly partijen: readonly Naamgebruik[];
  readonly getekend?: Placed<string>;
  readonly looptijd?: Looptijd;
  readonly regelt: readonly {
    readonly onderwerp: Placed<string>;
    readonly tekst?: Placed<string>;
    readonly span: Span;
  }[];
}

export interface Route extends Declaratiekop {
  readonly kind: 'route';
  readonly soort?: Placed<RouteSoort>;
  readonly status?: Placed<Status>;
  readonly regio?: Naamgebruik;
  readonly cohort?: { readonly van: Placed<Schooljaar>; readonly tot?: Placed<Schooljaar>; readonly span: Span };
  readonly van?: Van;
  readonly naar?: Naar;
  readonly verwantschap?: Placed<string>;
  readonly overeenkomst?: Naamgebruik;
  readonly vmboExamen?: Placed<'volledig' | 'gedeeltelijk' | 'vervalt'>;
  readonly urennorm?: {
    readonly norm: Placed<'nieuw' | 'oud'>;
    readonly besluit?: Placed<string>;
    readonly span: Span;
  };
  readonly gemeld: readonly { readonly door: Naamgebruik; readonly op: Placed<string>; readonly span: Span }[];
  readonly groep?: { readonly min: Placed<number>; readonly max?: Placed<number>; readonly span: Span };
  readonly vervangt: readonly Naamgebruik[];
  /** In the order written; a number may be missing or stand twice. */
  readonly jaren: readonly Leerjaar[];
  readonly vervolg: readonly Doelopleiding[];
  readonly borging?: Borging;
}

export interface Van {
  readonly leerwegen: readonly Placed<VmboLeerweg>[];
  readonly profielen: readonly Naamgebruik[];
  readonly scholen: readonly Naamgebruik[];
  readonly span: Span;
}

export interface Naar {
  readonly niveau: Placed<number>;
  readonly leerweg: Placed<MboLeerweg>;
  readonly kwalificaties: readonly Kwalificatiegebruik[];
  /** years */
  readonly studieduur?: Placed<number>;
  readonly instellingen: readonly Naamgebruik[];
  readonly span: Span;
}

export interface Borging extends Blok {
  readonly bestuur: readonly Placed<string>[];
  readonly management: readonly Placed<string>[];
  readonly team: readonly Placed<string>[];
  readonly projectleider: readonly Placed<string>[];
  readonly overleg: readonly Overleg[];
  /** ISO dates */
  readonly evaluaties: readonly Placed<string>[];
  readonly financiering: readonly Naamgebruik[];
  readonly span: Span;
}

/** `overleg elke vr 13:30 "…"` */
export interface Overleg {
  readonly kind: 'overleg';
  readonly dagen: readonly Placed<Dag>[];
  readonly tijd?: Placed<string>;
  readonly titel?: Placed<string>;
  readonly span: Span;
}

/** `mbo 3 bol of bbl "…" bij x niet-verwant`, `vmbo bb`, `werk "…"` */
export interface Doelopleiding {
  readonly soort: 'vmbo' | 'mbo' | 'werk';
  readonly vmboLeerweg?: Placed<VmboLeerweg>;
  readonly niveau?: Placed<number>;
  readonly leerwegen: readonly Placed<MboLeerweg>[];
  readonly titel?: Placed<string>;
  readonly bij?: Naamgebruik;
  readonly verwant?: Placed<boolean>;
  readonly span: Span;
}

/** `jaar n`: jaar 1 is leerjaar 3 of the vmbo. */
export interface Leerjaar extends Blok {
  readonly kind: 'jaar';
  /** Stable within the route: `jaar-1`, a second one `jaar-1~2`. */
  readonly id: string;
  readonly nummer: Placed<number>;
  readonly titel?: Placed<string>;
  readonly beschrijving?: string;
  /** All statements that matter for a pupil, in the order written. */
  readonly inhoud: readonly Jaarinhoud[];
  readonly span: Span;
}

/** What a year, or a keuze in it, holds. */
export type Jaarinhoud =
  | Onderdeel
  | Keuzegroep
  | Beslismoment
  | Examen
  | Diploma
  | Overstap
  | Leerwegwissel
  | Kwalificatiekeuze
  | Rooster
  | Inschrijving
  | Overleg;

/** `leerweg bbl`: from here on, on this path. */
export interface Leerwegwissel {
  readonly kind: 'leerweg';
  readonly leerweg: Placed<MboLeerweg>;
  readonly span: Span;
}

/** `kwalificatie 25308`: this path leads to this one of the kwalificaties of the route. */
export interface Kwalificatiekeuze {
  readonly kind: 'kwalificatie';
  readonly kwalificatie: Kwalificatiegebruik;
  readonly span: Span;
}

/** `rooster ma t/m do op school.locatie` */
export interface Rooster {
  readonly kind: 'rooster';
  readonly dagen: readonly Lesdag[];
  readonly op: Naamgebruik;
  readonly span: Span;
}

/** `ingeschreven bij x` */
export interface Inschrijving {
  readonly kind: 'ingeschreven';
  readonly bij: Naamgebruik;
  readonly span: Span;
}

/** `overstap naar …`: in a year an offered way out, inside a keuze the end of that path. */
export interface Overstap {
  readonly kind: 'overstap';
  readonly id: string;
  readonly doel: Doelopleiding;
  readonly span: Span;
}

export interface Diploma {
  readonly kind: 'diploma';
  readonly id: string;
  readonly soort: 'vmbo' | 'mbo';
  readonly vmboLeerweg?: Placed<VmboLeerweg>;
  readonly niveau?: Placed<number>;
  readonly span: Span;
}

export interface Examen {
  readonly kind: 'examen';
  readonly id: string;
  readonly soort: Placed<'cspe' | 'ce' | 'se' | 'mbo'>;
  /** cspe: the profiel; ce and se: the vakken (a keuzevak name too); mbo: empty. */
  readonly vakken: readonly Naamgebruik[];
  /** mbo: the kerntaken and keuzedelen. */
  readonly doelen: readonly Onderdeelnaam[];
  readonly tijdvak?: Placed<number>;
  readonly span: Span;
}

/** `kies 4 uit "…" { … }` */
export interface Keuzegroep extends Blok {
  readonly kind: 'keuzegroep';
  readonly id: string;
  readonly min: Placed<number>;
  readonly max?: Placed<number>;
  readonly titel?: Placed<string>;
  readonly opties: readonly Onderdeel[];
  readonly span: Span;
}

export interface Beslismoment extends Blok {
  readonly kind: 'beslismoment';
  readonly id: string;
  readonly naam: Placed<string>;
  readonly titel?: Placed<string>;
  readonly naWeken?: Placed<number>;
  readonly criteria: readonly Placed<string>[];
  readonly keuzes: readonly Keuze[];
  readonly span: Span;
}

export interface Keuze extends Blok {
  readonly kind: 'keuze';
  readonly id: string;
  readonly naam: Placed<string>;
  readonly titel?: Placed<string>;
  readonly inhoud: readonly Jaarinhoud[];
  readonly span: Span;
}

export type OnderdeelSoort =
  | 'vak'
  | 'profielvak'
  | 'module'
  | 'keuzevak'
  | 'keuzedeel'
  | 'kerntaak'
  | 'generiek'
  | 'bpv'
  | 'stage'
  | 'lob'
  | 'profielwerkstuk'
  | 'buddystage'
  | 'carrousel'
  | 'bedrijfsbezoek'
  | 'project'
  | 'onderdeel';

/** The head of a part, also where it is only pointed at (`telt als keuzedeel K0022`, `examen mbo kerntaak B1-K1`). */
export interface Onderdeelnaam {
  readonly soort: Placed<OnderdeelSoort>;
  /** As written: catalogue name or code; absent for the free kinds. */
  readonly naam?: Naamgebruik;
  readonly titel?: Placed<string>;
  /** `generiek nederlands 2F` */
  readonly referentieniveau?: Placed<string>;
  readonly span: Span;
}

export type Merk = 'vo' | 'bo';

/** One amount of hours: `24 uur vo`. A sum (`20 uur vo + 30 uur bo`) has two. */
export interface Uren {
  /** klokuren, whole or half */
  readonly aantal: Placed<number>;
  readonly merk?: Placed<Merk>;
  readonly span: Span;
}

export type Personeel = 'vmbo-docent' | 'mbo-docent' | 'team' | 'instructeur' | 'mbo-4-student' | 'bedrijf';

export interface Tijdvak {
  readonly eenheid: 'periode' | 'week';
  readonly van: Placed<number>;
  readonly tot?: Placed<number>;
  readonly span: Span;
}

/** A part of the programme: what, how many hours, where, when, by whom. */
export interface Onderdeel extends Onderdeelnaam, Blok {
  readonly kind: 'onderdeel';
  /** Stable within the route, e.g. `jaar-2/keuzevak-booglasprocessen`; a second one gets `~2`. */
  readonly id: string;
  readonly beschrijving?: string;
  readonly uren: readonly Uren[];
  readonly dagen: readonly Lesdag[];
  readonly op: readonly Naamgebruik[];
  readonly bij: readonly Naamgebruik[];
  readonly door: readonly Placed<Personeel>[];
  readonly begeleidDoor: readonly Placed<Personeel>[];
  readonly tijdvakken: readonly Tijdvak[];
  readonly vakoverstijgend?: Span;
  readonly onbegeleid?: Span;
  /** Repeats other work on purpose, on a higher level. */
  readonly verdiept?: Span;
  /** Nested parts (mostly `module`); without hours of their own they only say what the part consists of. */
  readonly onderdelen: readonly Onderdeel[];
  readonly dekt: readonly Naamgebruik[];
  readonly teltAls: readonly Onderdeelnaam[];
  readonly afgestemdMet: readonly Naamgebruik[];
}

export type Declaratie = Regio | Organisatie | Kwalificatie | Regeling | Overeenkomst | Route;

/** What kind of thing a name stands for. */
export type Naamsoort =
  | 'regio'
  | 'organisatie'
  | 'locatie'
  | 'kwalificatie'
  | 'regeling'
  | 'overeenkomst'
  | 'route'
  | 'beslismoment'
  | 'keuze';

/** One occurrence of a project name in a file: where it is declared or used. */
export interface Naamvoorkomen {
  readonly soort: Naamsoort;
  readonly rol: 'declaratie' | 'gebruik';
  /** For a place the qualified name `organisatie.locatie`. */
  readonly naam: string;
  /** The word itself; for a used place only its last segment, the organisation before the dot is an occurrence of its own. */
  readonly span: Span;
}

/** A place where the text does not follow the grammar. */
export interface Syntaxfout {
  readonly message: Localized;
  readonly span: Span;
}

/** `// negeer <regel> [t/m datum]: reden` */
export interface Negering {
  readonly regel: Placed<string>;
  readonly totEnMet?: Placed<string>;
  readonly reden?: Placed<string>;
  /** What it silences: the statement or block it stands before, or at the end of whose line it stands. */
  readonly bereik: Span;
  readonly span: Span;
}

/** One file, read on its own. */
export interface Bestand {
  /** Relative to the project, with `/`. */
  readonly pad: string;
  readonly tekst: string;
  readonly declaraties: readonly Declaratie[];
  readonly voorkomens: readonly Naamvoorkomen[];
  readonly negeringen: readonly Negering[];
  readonly fouten: readonly Syntaxfout[];
}
