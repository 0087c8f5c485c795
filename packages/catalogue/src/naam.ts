/**
 * The name by which an author writes something with an official name: lower case, accents kept, every run of other signs
 * one hyphen. A name that starts with a digit (`3D-vormgeving en -realisatie`) gets a `_` before it, since an identifier
 * of the language cannot start with a digit.
 */
export function catalogusnaam(officieleNaam: string): string {
  let naam = bekend.get(officieleNaam);
  if (naam === undefined) {
    naam = maakNaam(officieleNaam);
    if (bekend.size >= MEESTE) bekend.clear();
    bekend.set(officieleNaam, naam);
  }
  return naam;
}

/** A project uses few different names, many times each. */
const bekend = new Map<string, string>();
const MEESTE = 5000;

function maakNaam(officieleNaam: string): string {
  const naam = officieleNaam
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9à-öø-ÿ]+/g, '-')
    .replace(/^-|-$/g, '');
  return /^\d/.test(naam) ? `_${naam}` : naam;
}
