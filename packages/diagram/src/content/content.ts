import type { Dag, Language, Status } from '@leerroute/model';

/*
 * What the picture says, without where: the same data is drawn and tabulated. All texts are in the chosen language.
 */

export type Severity = 'error' | 'warning' | 'info';

/** What became of a thing, in the picture of two versions. */
export type Change = 'added' | 'removed' | 'changed' | 'moved';

/** The colour family of a place; each theme gives its own colours. */
export type Hue = 'blue' | 'indigo' | 'green' | 'cyan' | 'amber' | 'rose' | 'slate' | 'purple';

/** A finding or a change, shown on the thing it belongs to. */
export interface Mark {
  readonly severity: Severity | Change;
  readonly text: string;
  /** Of a change: what kind it is, for who does not see its sign. */
  readonly word?: string;
}

/** A place where parts are done. */
export interface Lane {
  readonly key: string;
  /** The organisation it belongs to; lanes of one organisation stand together. */
  readonly group: string;
  /** The letter that stands for it in week strips and badges, so that its colour is never alone. */
  readonly letter: string;
  readonly hue: Hue;
  readonly title: string;
  readonly note: string;
}

/**
 * How a thing stands on the path of a pupil: chosen, still to choose, or on no path that is left. Of two versions: no longer there,
 * or the same as before.
 */
export type Stand = 'gekozen' | 'open' | 'vaag' | 'weg' | 'gelijk';

/** What every pointable thing has. */
export interface Thing {
  /** Id of the model's element; absent for what only gathers others. */
  readonly id?: string;
  readonly title: string;
  readonly marks: readonly Mark[];
  /** Absent where no path is shown, or where it is simply part of the path. */
  readonly stand?: Stand;
  /** The `kies` or beslismoment that it is an alternative of. */
  readonly keuze?: string;
  /** All of it, to be shown in full: only in the picture of one year. */
  readonly lines?: readonly string[];
  /** Everything known of it, one line each: for a tooltip and for the screen reader. */
  readonly details: readonly string[];
}

/** A line in a card: a subject with its hours, a module, a part in a branch. */
export interface Row extends Thing {
  readonly value?: string;
  readonly note?: string;
  /** Where it is, if that is not where its card is. */
  readonly lane?: Lane;
  readonly icon?: IconName;
}

/** One of those that a pupil chooses from. */
export interface Chip extends Thing {
  /** A line starts or ends here, so it stands at the edges of its card. */
  readonly linked?: true;
  readonly value?: string;
  readonly lane?: Lane;
}

/** One keuze of a beslismoment. */
export interface Branch extends Thing {
  readonly entries: readonly Entry[];
  /** Where it leads: on in the route, or out of it. */
  readonly leads: string;
  readonly leaves: boolean;
  /** Hours of what it holds; nothing where it holds none. */
  readonly value?: string;
}

export type Entry = { readonly row: Row } | { readonly card: Card };

export interface Card extends Thing {
  readonly value?: string;
  /** Only for who makes a certain choice, a keuze of a decision or one of a group's options; its words say which. */
  readonly only?: 'keuze' | 'optie';
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly chips: readonly Chip[];
  readonly branches: readonly Branch[];
}

export type IconName = 'exam' | 'diploma' | 'wayOut' | 'decision' | 'pathway' | 'goesOn' | 'chosen' | 'open' | 'closed';

/** Something on the line at the bottom. */
export interface Event extends Thing {
  readonly icon: IconName;
  readonly note?: string;
}

/** Hours on the least and the most demanding pupil path. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Hours {
  readonly guided: Range;
  readonly placement: Range;
  readonly unguided: Range;
  readonly total: Range;
}

export interface DayPlace {
  readonly day: Dag;
  readonly label: string;
  readonly lanes: readonly Lane[];
  /** Keys of those where only some pupils are, by the choices they make. */
  readonly some: ReadonlySet<string>;
  /** By key, in which part of the year pupils are there, where that is not all of it: `week 38 t/m 39`. */
  readonly when: ReadonlyMap<string, string>;
}

/** Days without a gap, from Monday (0). */
export interface DayRun {
  readonly from: number;
  readonly count: number;
}

/** A part on fixed days. */
export interface PlanBlock extends Omit<Thing, 'id'> {
  /** The part whose card carries the id. */
  readonly of: string;
  readonly note: string;
  readonly runs: readonly DayRun[];
}

/** What happens at one place in a week. */
export interface PlanRow {
  readonly lane: Lane;
  /** The days of the rooster. */
  readonly runs: readonly DayRun[];
  readonly blocks: readonly PlanBlock[];
  /** What is done there without a fixed day. */
  readonly loose: readonly string[];
}

export interface Year extends Thing {
  readonly number: number;
  readonly phase: 'vmbo' | 'mbo';
  /** On the peildatum a cohort of the route is in this year. */
  readonly now: boolean;
  /** `vmbo leerjaar 3` */
  readonly leerjaar: string;
  /** `2021–2022`; where several cohorts run, that of the first one with `e.v.` Empty where no cohort is given. */
  readonly schoolYear: string;
  /** Both: `vmbo leerjaar 3 · 2021–2022` */
  readonly when: string;
  /** The author's title and what else the head shows. */
  readonly subtitle: string;
  /** What the author adds in sentences. */
  readonly remarks: readonly string[];
  readonly week: readonly DayPlace[];
  readonly plan: readonly PlanRow[];
  /** By lane key, in the order written. */
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  readonly decisions: readonly Card[];
  readonly events: readonly Event[];
  readonly hours: Hours;
}

export interface Follow {
  readonly stand?: Stand;
  /** Changes, in the picture of two versions. */
  readonly marks?: readonly Mark[];
  readonly title: string;
  readonly note: string;
}

export interface Fact {
  /** An agreement between the schools, of less use to a pupil than the rest. */
  readonly agreed?: true;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A keuzevak that counts for a keuzedeel or kerntaak, by their ids. */
export interface Link {
  readonly stand?: Stand;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface Norm {
  readonly totaal: number;
  readonly bot: number;
  readonly bpv: number;
}

/** One thing to choose, for a page that lets its reader choose. */
export interface Keuzestand {
  /** Id of the `kies` or beslismoment: `data-keuze` of its alternatives in the picture. */
  readonly id: string;
  readonly label: string;
  /** Number of the year it stands in. */
  readonly jaar: number;
  /** How many alternatives belong to one path. */
  readonly min: number;
  readonly max: number;
  readonly opties: readonly {
    /** `data-id` in the picture. */
    readonly id: string;
    readonly label: string;
    readonly gekozen: boolean;
    /** One click on it can choose or drop it; not where its group has all it may have. */
    readonly mogelijk: boolean;
  }[];
}

export interface Content {
  readonly id: string;
  readonly taal: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly status: { readonly value: Status; readonly label: string };
  readonly marks: readonly Mark[];
  readonly lanes: readonly Lane[];
  readonly years: readonly Year[];
  readonly follows: readonly Follow[];
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  /** Words of the picture that a parent need not know, with their meaning. */
  readonly words: readonly Fact[];
  readonly hours: Hours;
  /** What hours are counted: of a leerlijn or leerlab only its own. */
  readonly hoursNote: string;
  readonly norm?: Norm;
  /** What the norm comes to per year, as a guide. */
  readonly guide?: number;
  /** One year with all that is said of it, instead of the whole route. */
  readonly detail: boolean;
  /** Whether the picture is about the path of one pupil. */
  readonly onPath: boolean;
  readonly keuzes: readonly Keuzestand[];
  /** The cohorts of the route, and the one that is shown. */
  readonly cohorten: readonly string[];
  readonly cohort?: string;
}
