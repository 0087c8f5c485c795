import type { Position, Range } from 'vscode-languageserver';

/*
 * What the server and the preview say to each other beside the language server protocol. Imported as types only, so that
 * the extension's bundle holds nothing of the server.
 */

/** What is wanted of the route with this name, else of the one at the position, else of the first of the file. */
export interface Kaartvraag {
  readonly uri: string;
  readonly route?: string;
  readonly position?: Position;
  readonly thema: Thema;
  /** Absent: the whole route. */
  readonly beeld?: Beeld;
  /** The pupils by the school year in which they begin: `2026-2027`; absent: all of them. */
  readonly cohort?: string;
  /** Absent: as a picture. */
  readonly vorm?: Vorm;
  /** The choice that was clicked in a `pad`: chosen becomes not chosen, and the other way round. */
  readonly wissel?: string;
  /** The `kenmerk` of what the asker has: of it only what differs is sent. */
  readonly kenmerk?: string;
  /** The `routeskenmerk` of the list that the asker has. */
  readonly routeskenmerk?: string;
}

/** An element of a picture that differs from the one before. */
export interface Stuk {
  /** The way to it from the `svg` element: which child, and of that one which child, and so on. */
  readonly pad: readonly number[];
  /** Its opening tag, as an empty element, where what is in it stays. */
  readonly kop?: string;
  /** The whole element that takes its place. */
  readonly inhoud?: string;
}

/** The looks a picture can have: those of the editor's colour theme. */
export type Thema = 'licht' | 'donker' | 'hoog-contrast-licht' | 'hoog-contrast-donker';

/** A picture, or the table that says the same. */
export type Vorm = 'kaart' | 'tabel';

/** What of a route, or of the project it stands in, is shown. */
export type Beeld =
  | { readonly soort: 'route' }
  /** One pupil's path: the ids of the choices made. */
  | { readonly soort: 'pad'; readonly keuzes: readonly string[] }
  | { readonly soort: 'jaar'; readonly nummer: number }
  | { readonly soort: 'dekking' }
  | { readonly soort: 'regio'; readonly filters: Filters };

/** What a region map is narrowed to: the chosen value by the name of the filter. */
export type Filters = Readonly<Record<string, string>>;

/** What a filter can be set to. */
export interface Filterkeuze {
  readonly filter: string;
  readonly titel: string;
  readonly opties: readonly { readonly waarde: string; readonly titel: string }[];
}

/** A route that can be shown, by its name in the project. */
export interface Kaartkeuze {
  readonly route: string;
  readonly titel: string;
  /** The file it stands in. */
  readonly uri: string;
}

export interface Kaart extends Kaartkeuze {
  /** SVG, or for `tabel` a fragment of HTML; absent where the asker has it already, or all but `stukken` of it. */
  readonly inhoud?: string;
  /** What differs from the picture that the asker has. */
  readonly stukken?: readonly Stuk[];
  /** The same for the same content. */
  readonly kenmerk: string;
  readonly vorm: Vorm;
  /** What is shown: as asked, with the click worked out; where a year is gone the whole route. */
  readonly beeld: Beeld;
  /** The numbers of the years that can be shown on their own. */
  readonly jaren: readonly number[];
  /** The groups of pupils to choose from, as `Kaartvraag.cohort`; empty where there is one. */
  readonly cohorten: readonly string[];
  readonly cohort?: string;
  /** For a region map. */
  readonly filters: readonly Filterkeuze[];
  /** The kinds of file that `leerroute/uitvoer` makes of what is shown. */
  readonly formaten: readonly Formaat[];
  /** Counts up with each change of the project; an answer with a lower number than the one shown is old. */
  readonly versie: number;
  /** Routes of the project to choose from, those of the asked file first; of a very large project not all. Absent where the asker has them. */
  readonly routes?: readonly Kaartkeuze[];
  readonly routeskenmerk: string;
  /**
   * `laatste-goede`: the text is broken, and this is the last picture of a text that could be read whole; `onvolledig`: there is
   * none, and this is what could be read.
   */
  readonly toestand: 'actueel' | 'laatste-goede' | 'onvolledig';
  /** As `Positie.ids`, for the asked position. */
  readonly ids: readonly string[];
}

/** The ways to take a picture along. */
export type Formaat = 'svg' | 'png' | 'pdf' | 'html' | 'mermaid';

export type Uitvoervraag = Pick<Kaartvraag, 'uri' | 'route' | 'beeld' | 'cohort'> & { readonly formaat: Formaat };

/** A file to save: its text, or for PNG and PDF its bytes in base64. */
export interface Uitvoer {
  readonly inhoud: string;
  readonly codering: 'utf-8' | 'base64';
}

/** A card of a picture by its `data-id`; without one the route itself. */
export interface Plekvraag {
  readonly uri: string;
  readonly route: string;
  readonly id?: string;
}

export interface Plek {
  readonly uri: string;
  /** The whole statement or block. */
  readonly range: Range;
  /** Its first word to its name: what to select. */
  readonly kop: Range;
}

export interface Positievraag {
  readonly uri: string;
  readonly position: Position;
}

/** The route that the position stands in, and in it all things with an id, the innermost first (not each has a card). */
export interface Positie {
  readonly route?: string;
  readonly ids: readonly string[];
}

/** Compare the project of a file with an earlier version of it, or one file with another. */
export interface Vergelijkvraag {
  readonly uri: string;
  readonly thema: Thema;
  /** A branch, tag or commit to compare with what is there now; for two files the older one. */
  readonly met: { readonly versie: string } | { readonly bestand: string };
}

/** A change, in the order in which a pupil meets it. */
export interface Vergelijkwijziging {
  readonly sleutel: string;
  readonly tekst: string;
  readonly niveau: 'ingrijpend' | 'merkbaar' | 'redactioneel';
  readonly niveautekst: string;
  /** What it asks of whom, in words, with who still has to do it. */
  readonly taken: readonly string[];
  readonly akkoord: 'geen' | 'open' | 'gegeven';
  /** Its route in `Vergelijking.routes`; absent for a change outside routes. */
  readonly route?: string;
  /** Its things in the picture of that route. */
  readonly ids: readonly string[];
  /** Where it is in the text of now; of what is gone where it would stand. */
  readonly plek?: Omit<Plek, 'kop'>;
}

export interface Vergeleken {
  readonly route: string;
  readonly titel: string;
  readonly svg: string;
  readonly tabel: string;
}

export interface Vergelijking {
  /** As the user knows them. */
  readonly voor: string;
  readonly na: string;
  readonly routes: readonly Vergeleken[];
  readonly wijzigingen: readonly Vergelijkwijziging[];
}

/** Why there is nothing, in the user's language. */
export interface Weigering {
  readonly reden: string;
}

/** Requests by method: parameters and answer. An answer is null where there is nothing to show or find. */
export interface Verzoeken {
  'leerroute/routekaart': [Kaartvraag, Kaart | null];
  'leerroute/plek': [Plekvraag, Plek | null];
  'leerroute/positie': [Positievraag, Positie];
  'leerroute/uitvoer': [Uitvoervraag, Uitvoer | null];
  /** Both run `git`, but for two files: asked in a trusted folder only. */
  'leerroute/vergelijk': [Vergelijkvraag, Vergelijking | Weigering];
  'leerroute/versies': [Pick<Vergelijkvraag, 'uri'>, { readonly versies: readonly string[] } | Weigering];
}

/** Notifications from the server by method. */
export interface Berichten {
  /** What is known of a project changed; a picture of it may be old now. */
  'leerroute/gewijzigd': { readonly versie: number };
}

export type { Language, Localized } from '@leerroute/model';
