/** How sure a row is: from the law or a register itself, or the more or less trustworthy copy of one. */
export type Zekerheid = 'officieel' | 'hoog' | 'midden' | 'laag';

/** Where a row of the catalogue comes from. */
export interface Bron {
  readonly titel: string;
  readonly url: string;
  /** The day, month or year for which the source speaks: `2025-08-28`, `2026-10`, `2026`. */
  readonly peildatum: string;
  readonly zekerheid: Zekerheid;
}

/** What every item of the catalogue has. */
export interface Herkomst {
  /** The main source. */
  readonly bron: Bron;
  /** All sources, the main one first. */
  readonly bronnen: readonly Bron[];
}

const GEEN_BRON: Bron = { titel: '', url: '', peildatum: '', zekerheid: 'laag' };

/** The provenance of an item; the build script refuses rows without a source, so the first is there. */
export function herkomst(bronnen: readonly Bron[]): Herkomst {
  return { bron: bronnen[0] ?? GEEN_BRON, bronnen };
}
