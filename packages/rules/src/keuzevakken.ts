import { type Keuzevak, zoekKeuzevak } from '@leerroute/catalogue';
import { metGeneste, type Naamgebruik, type Onderdeel, type Onderdeelnaam, onthoud } from '@leerroute/model';

/** A keuzevak as the catalogue knows it, and the name by which the author points at it. */
export interface Keuzevakgebruik {
  readonly naam: Naamgebruik;
  readonly vak: Keuzevak;
}

/** The keuzevakken that a part is, holds or counts as; names that are unknown or ambiguous are for another rule. */
export const keuzevakkenIn = onthoud((onderdeel: Onderdeel): readonly Keuzevakgebruik[] =>
  metGeneste([onderdeel]).flatMap((deel) => [deel, ...deel.teltAls].flatMap(alsKeuzevak)),
);

function alsKeuzevak({ soort, naam }: Onderdeelnaam): readonly Keuzevakgebruik[] {
  return soort.value === 'keuzevak' && naam ? keuzevakVan(naam) : [];
}

/** The keuzevak that a name stands for, if it stands for one. */
export const keuzevakVan = onthoud((naam: Naamgebruik): readonly Keuzevakgebruik[] => {
  const gevonden = zoekKeuzevak(naam.value);
  return gevonden.soort === 'gevonden' ? [{ naam, vak: gevonden.item }] : [];
});
