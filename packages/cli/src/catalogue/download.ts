import type { Aanvullingslijst, Aanvullingsrijen } from '@leerroute/catalogue';

/** Rows of an official list as read from a download. */
type Rows = { readonly [L in Aanvullingslijst]?: readonly Aanvullingsrijen[L][] };

/** What a download turned out to be. */
export interface Download {
  /** Name of the list, for the user and as source in the catalogue. */
  readonly bron: string;
  readonly rows: Rows;
  /** Rows that could not be used: too many of these, and the file is something else than it looks like. */
  readonly misfits: number;
  /** The fewest rows that make sense, where that is not as usual: a file that would not be read at all when it broke off. */
  readonly least?: number;
}

/** A list that was recognised and that there is nothing to do with here. */
export interface Unused {
  readonly unused: 'relations' | 'dossiers' | 'profiles';
}
