import type { Localized } from '@leerroute/model';

/** How many pupil paths reach something. */
export type Bereikt = 'iedereen' | 'sommigen' | 'niemand';

/** Least and most over all pupil paths. */
export interface Spreiding {
  readonly min: number;
  readonly max: number;
}

/** Both sides of one thing; `undefined` where it does not exist on that side. */
export interface VoorEnNa<T> {
  readonly voor: T;
  readonly na: T;
}

/** The same of one routejaar. */
export type PerJaar<T> = VoorEnNa<T> & { readonly jaar: number };

/** What a route gives a pupil, before and after. Only what differs is in it. */
export interface Leerlingzicht {
  /** Identifier of the route, as it is now. */
  readonly route: string;
  /** Klokuren per routejaar, and over the whole route where `jaar` is absent. */
  readonly uren: readonly (VoorEnNa<Spreiding | undefined> & { readonly jaar?: number })[];
  /** Number of exams per routejaar, over all that is written there. */
  readonly examens: readonly PerJaar<number>[];
  /** Diplomas by their words (`vmbo bb`), and who gets them. */
  readonly diplomas: readonly (VoorEnNa<Bereikt> & { readonly diploma: string })[];
  /** Ways out of the route by where they lead (`mbo 2`), and who comes past one. */
  readonly uitwegen: readonly (VoorEnNa<Bereikt> & { readonly naar: string })[];
  /** Ways on after the route, and for whom. */
  readonly vervolg: readonly (VoorEnNa<Bereikt> & { readonly naar: string })[];
  /** In how many ways a pupil can do each routejaar. */
  readonly wegen: readonly PerJaar<number>[];
  /** Places and days in words. */
  readonly plekken: readonly (PerJaar<Localized | undefined> & { readonly tussen?: number })[];
  /** Minutes of the longest stated journey between two places of one routejaar. */
  readonly reis: readonly PerJaar<number | undefined>[];
  /** What all this comes down to, in sentences. */
  readonly gevolgen: readonly Localized[];
}
