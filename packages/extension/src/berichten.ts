import type { Beeld, Kaart, Vorm } from '@leerroute/server/protocol';

/** From the panel to its page. */
export type NaarPagina =
  /** Without `inhoud` what the page shows stays. */
  | { readonly soort: 'kaart'; readonly kaart: Kaart | null; readonly vast: boolean }
  | { readonly soort: 'markeer'; readonly ids: readonly string[] }
  /** Puts the picture on the clipboard as PNG; the page alone can. */
  | { readonly soort: 'kopieer'; readonly svg: string }
  | { readonly soort: 'zoek' };

/** From the page to the panel. */
export type VanPagina =
  | { readonly soort: 'klaar' }
  /** What was sent last is on the screen. */
  | { readonly soort: 'getekend'; readonly route?: string; readonly beeld?: Beeld['soort']; readonly kaartjes: number }
  | { readonly soort: 'ga-naar'; readonly id: string }
  | { readonly soort: 'kies'; readonly route: string; readonly uri: string }
  | { readonly soort: 'beeld'; readonly beeld: Beeld }
  | { readonly soort: 'vorm'; readonly vorm: Vorm }
  | { readonly soort: 'cohort'; readonly cohort: string }
  | { readonly soort: 'vast'; readonly vast: boolean }
  /** A choice of a pupil is clicked. */
  | { readonly soort: 'wissel'; readonly id: string }
  /** A route of the region map is clicked: to its picture and its text. */
  | { readonly soort: 'open'; readonly route: string }
  | { readonly soort: 'gekopieerd'; readonly gelukt: boolean };

/** What the page keeps while it is hidden and after a restart of the window. */
export interface Paginastand {
  readonly uri?: string;
  readonly route?: string;
  readonly beeld?: Beeld;
  readonly cohort?: string;
  readonly vorm?: Vorm;
  /** Stays with its route instead of following the cursor. */
  readonly vast?: boolean;
  readonly zoom?: number | 'passend';
  readonly links?: number;
  readonly boven?: number;
}
