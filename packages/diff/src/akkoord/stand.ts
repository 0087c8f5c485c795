import type { Klasse, Rol, Wijziging } from '../types.ts';
import { type Akkoord, zelfdeAkkoord } from './bestand.ts';
import { rollenVoor } from './rollen.ts';

/** How far the agreement on one class of one change is. */
export interface Klassestand {
  readonly klasse: Klasse;
  /** Who has to agree or act. */
  readonly nodig: readonly Rol[];
  readonly gegeven: readonly Akkoord[];
  /** Who has not done so yet; empty where the class was granted for this run. */
  readonly open: readonly Rol[];
  /** Granted for this run, e.g. by a label on a pull request. */
  readonly verleend: boolean;
}

/** An agreement that belongs to no change of this comparison any more. */
export interface VervallenAkkoord {
  readonly akkoord: Akkoord;
  /** The open change that it was probably given for, before that changed. */
  readonly nu?: Wijziging;
}

/** Who agreed to what, and what is still open. */
export interface Akkoordstand {
  /** By fingerprint. */
  readonly perWijziging: ReadonlyMap<string, readonly Klassestand[]>;
  /** Changes that everybody agreed to who has to. */
  readonly geaccepteerd: ReadonlySet<string>;
  readonly vervallen: readonly VervallenAkkoord[];
  /** Classes that were granted for this run. */
  readonly verleend: readonly Klasse[];
}

export interface Gegeven {
  /** Of the new side. */
  readonly akkoorden: readonly Akkoord[];
  /** Of the old side: those were given for earlier changes, so they say nothing about these. */
  readonly eerder: readonly Akkoord[];
  readonly verleend: readonly Klasse[];
  /** Whether a route is in one of the projects; of another nothing can be stale. */
  readonly kentRoute: (naam: string) => boolean;
}

/** Lays the agreements next to the changes. An agreement that the old side has too is history and counts no more. */
export function akkoordstand(wijzigingen: readonly Wijziging[], gegeven: Gegeven): Akkoordstand {
  const { eerder, verleend, kentRoute } = gegeven;
  const nieuw = gegeven.akkoorden.filter((akkoord) => !eerder.some((oud) => zelfdeAkkoord(oud, akkoord)));
  const per = Map.groupBy(nieuw, ({ wijziging }) => wijziging);
  const perWijziging = new Map(
    wijzigingen.map((wijziging) => [
      wijziging.fingerprint,
      wijziging.klassen.map((klasse) =>
        klassestand(klasse, wijziging, per.get(wijziging.fingerprint) ?? [], verleend.includes(klasse)),
      ),
    ]),
  );
  const isKlaar = ({ fingerprint }: Wijziging): boolean => {
    const standen = (perWijziging.get(fingerprint) ?? []).filter(({ nodig }) => nodig.length > 0);
    return standen.length > 0 ? standen.every(({ open }) => open.length === 0) : per.has(fingerprint);
  };
  const open = wijzigingen.filter((wijziging) => !isKlaar(wijziging));
  const vervallen = nieuw
    .filter(({ wijziging, route }) => !perWijziging.has(wijziging) && (route === undefined || kentRoute(route)))
    .map((akkoord): VervallenAkkoord => {
      const nu = open.find(({ soort, route }) => soort === akkoord.soort && route === akkoord.route);
      return { akkoord, ...(nu ? { nu } : {}) };
    });
  const geaccepteerd = new Set(wijzigingen.filter(isKlaar).map(({ fingerprint }) => fingerprint));
  return { perWijziging, geaccepteerd, vervallen, verleend };
}

function klassestand(klasse: Klasse, wijziging: Wijziging, per: readonly Akkoord[], verleend: boolean): Klassestand {
  const nodig = rollenVoor(klasse, wijziging);
  const gegeven = per.filter(({ rol, klassen }) => klassen.includes(klasse) && nodig.includes(rol));
  const open = verleend ? [] : nodig.filter((rol) => !gegeven.some((akkoord) => akkoord.rol === rol));
  return { klasse, nodig, gegeven, open, verleend };
}

/** How many changes of each class are still open. */
export function openPerKlasse({ perWijziging }: Akkoordstand): ReadonlyMap<Klasse, number> {
  const uit = new Map<Klasse, number>();
  for (const { klasse, open } of [...perWijziging.values()].flat())
    if (open.length > 0) uit.set(klasse, (uit.get(klasse) ?? 0) + 1);
  return uit;
}
