import type { Position, Range } from 'vscode-languageserver';

/*
 * What the server and the preview say to each other beside the language server protocol. Imported as types only, so that
 * the extension's bundle holds nothing of the server.
 */

/** Where a picture is wanted of: the route with this name, else the one at the position, else the first of the file. */
export interface Kaartvraag {
  readonly uri: string;
  readonly route?: string;
  readonly position?: Position;
  readonly thema: Thema;
}

/** The looks a picture can have: those of the editor's colour theme. */
export type Thema = 'licht' | 'donker' | 'hoog-contrast-licht' | 'hoog-contrast-donker';

/** A route that can be shown, by its name in the project. */
export interface Kaartkeuze {
  readonly route: string;
  readonly titel: string;
  /** The file it stands in. */
  readonly uri: string;
}

export interface Kaart extends Kaartkeuze {
  readonly svg: string;
  /** Counts up with each change of the project; an answer with a lower number than the one shown is old. */
  readonly versie: number;
  /** Routes of the project to choose from, those of the asked file first; of a very large project not all. */
  readonly routes: readonly Kaartkeuze[];
  /**
   * `laatste-goede`: the text is broken, and this is the last picture of a text that could be read whole; `onvolledig`: there is
   * none, and this is what could be read.
   */
  readonly toestand: 'actueel' | 'laatste-goede' | 'onvolledig';
  /** As `Positie.ids`, for the asked position. */
  readonly ids: readonly string[];
}

/** A card of a picture by its `data-id`. */
export interface Plekvraag {
  readonly uri: string;
  readonly route: string;
  readonly id: string;
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

/** Requests by method: parameters and answer. An answer is null where there is nothing to show or find. */
export interface Verzoeken {
  'leerroute/routekaart': [Kaartvraag, Kaart | null];
  'leerroute/plek': [Plekvraag, Plek | null];
  'leerroute/positie': [Positievraag, Positie];
}

/** Notifications from the server by method. */
export interface Berichten {
  /** What is known of a project changed; a picture of it may be old now. */
  'leerroute/gewijzigd': { readonly versie: number };
}

export type { Language, Localized } from '@leerroute/model';
