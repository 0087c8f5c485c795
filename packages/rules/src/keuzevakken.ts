import { type Keuzevak, zoekKeuzevak } from '@leerroute/catalogue';
import { metGeneste, type Naamgebruik, type Onderdeel, type Onderdeelnaam } from '@leerroute/model';

/** A keuzevak as the catalogue knows it, and the name by which the author points at it. */
export interface Keuzevakgebruik {
  readonly naam: Naamgebruik;
  readonly vak: Keuzevak;
}

/** The keuzevakken that a part is, holds or counts as; names that are unknown or ambiguous are for another rule. */
export function keuzevakkenIn(onderdeel: Onderdeel): readonly Keuzevakgebruik[] {
  return [...metGeneste([onderdeel])].flatMap((deel) => [deel, ...deel.teltAls].flatMap(alsKeuzevak));
}

function alsKeuzevak({ soort, naam }: Onderdeelnaam): readonly Keuzevakgebruik[] {
  return soort.value === 'keuzevak' && naam ? keuzevakVan(naam) : [];
}

const bekend = new WeakMap<Naamgebruik, readonly Keuzevakgebruik[]>();

/** The keuzevak that a name stands for, if it stands for one. Looking up a name that nobody knows is slow, so it is done once. */
export function keuzevakVan(naam: Naamgebruik): readonly Keuzevakgebruik[] {
  const eerder = bekend.get(naam);
  if (eerder) return eerder;
  const gevonden = zoekKeuzevak(naam.value);
  const uitkomst = gevonden.soort === 'gevonden' ? [{ naam, vak: gevonden.item }] : [];
  bekend.set(naam, uitkomst);
  return uitkomst;
}
