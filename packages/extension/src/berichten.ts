import type { Kaart } from '@leerroute/server/protocol';

/** From the panel to its page. */
export type NaarPagina =
  | { readonly soort: 'kaart'; readonly kaart: Kaart | null }
  | { readonly soort: 'markeer'; readonly ids: readonly string[] };

/** From the page to the panel. */
export type VanPagina =
  | { readonly soort: 'klaar' }
  | { readonly soort: 'getekend'; readonly route: string; readonly kaartjes: number }
  | { readonly soort: 'ga-naar'; readonly id: string }
  | { readonly soort: 'kies'; readonly route: string; readonly uri: string };

/** What the page keeps while it is hidden and after a restart of the window. */
export interface Paginastand {
  readonly uri?: string;
  readonly route?: string;
  readonly zoom?: number | 'passend';
  readonly links?: number;
  readonly boven?: number;
}
