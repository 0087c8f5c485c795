import { type Bestand, namenVan, type Project } from '@leerroute/model';
import { ALLES, overNaam, overPad, type Vragen } from './volg.ts';

/** Which files looked something up, by what that can change with: the way back from a change to whom it may matter. */
export class Vragers {
  readonly #perTrefwoord = new Map<string, Set<Bestand>>();
  readonly #trefwoorden = new Map<Bestand, Set<string>>();

  /** Notes what was looked up for a file. What it once looked up and no longer does stays noted: it is then asked in vain. */
  noteer(bestand: Bestand, vragen: Vragen): void {
    const eigen = ophalen(this.#trefwoorden, bestand);
    for (const { trefwoord } of vragen.values()) {
      if (eigen.has(trefwoord)) continue;
      eigen.add(trefwoord);
      ophalen(this.#perTrefwoord, trefwoord).add(bestand);
    }
  }

  /** The files that may see a difference between two projects. What left the project is forgotten. */
  geraakt(oud: Project, nieuw: Project): ReadonlySet<Bestand> {
    const erbij = nieuw.bestanden.filter((bestand) => oud.bestand(bestand.pad) !== bestand);
    const weg = oud.bestanden.filter((bestand) => nieuw.bestand(bestand.pad) !== bestand);
    const trefwoorden = new Set(erbij.length + weg.length > 0 ? [ALLES] : []);
    for (const bestand of [...erbij, ...weg]) {
      trefwoorden.add(overPad(bestand.pad));
      for (const naam of namenVan(bestand)) trefwoorden.add(overNaam(naam));
    }
    for (const bestand of weg) this.#vergeet(bestand);
    return new Set([
      ...erbij,
      ...[...trefwoorden].flatMap((trefwoord) => [...(this.#perTrefwoord.get(trefwoord) ?? [])]),
    ]);
  }

  #vergeet(bestand: Bestand): void {
    for (const trefwoord of this.#trefwoorden.get(bestand) ?? []) {
      const vragers = this.#perTrefwoord.get(trefwoord);
      vragers?.delete(bestand);
      if (vragers?.size === 0) this.#perTrefwoord.delete(trefwoord);
    }
    this.#trefwoorden.delete(bestand);
  }
}

function ophalen<K, V>(tabel: Map<K, Set<V>>, sleutel: K): Set<V> {
  let lijst = tabel.get(sleutel);
  if (!lijst) {
    lijst = new Set();
    tabel.set(sleutel, lijst);
  }
  return lijst;
}
