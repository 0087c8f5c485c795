import { catalogusnaam, type Profiel, zoekProfiel } from '@leerroute/catalogue';
import type { Naamgebruik } from '@leerroute/model';

/** The profiles that a name can stand for: one, several for an ambiguous name, none for an unknown one. */
export function profielenVan({ value }: Naamgebruik): readonly Profiel[] {
  const gevonden = zoekProfiel(value);
  if (gevonden.soort === 'gevonden') return [gevonden.item];
  return gevonden.soort === 'dubbelzinnig' ? gevonden.items : [];
}

/** Whether two names can stand for the same profile. Names that the catalogue does not know are compared as written. */
export function kanZelfdeProfielZijn(a: Naamgebruik, b: Naamgebruik): boolean {
  if (catalogusnaam(a.value) === catalogusnaam(b.value)) return true;
  const ids = profielenVan(a).map(({ id }) => id);
  return profielenVan(b).some(({ id }) => ids.includes(id));
}
