/** Longer than any name in the catalogue: such a text is no typing error, and comparing it would cost time. */
const LANGSTE = 120;

/**
 * The at most three items whose name is nearest to what was written: names that start with it, then by the number of
 * typing errors (a letter too few, too many, wrong, or two swapped). Nothing when all are far off.
 */
export function dichtbij<T>(gezocht: string, namen: Iterable<readonly [string, T]>): readonly T[] {
  if (gezocht === '' || gezocht.length > LANGSTE) return [];
  const gevonden: { naam: string; item: T; afstand: number }[] = [];
  const grens = Math.max(1, Math.floor(gezocht.length / 4));
  for (const [naam, item] of namen) {
    const deel = gezocht.length >= 3 && naam.startsWith(gezocht);
    const afstand = deel ? 0.5 : typefouten(gezocht, naam, grens);
    if (afstand <= grens) gevonden.push({ naam, item, afstand });
  }
  gevonden.sort((a, b) => a.afstand - b.afstand || (a.naam < b.naam ? -1 : 1));
  return [...new Set(gevonden.map(({ item }) => item))].slice(0, 3);
}

/** The number of typing errors between two texts (optimal string alignment), or a number above `grens` when there are more. */
function typefouten(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let vorige2: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    let kleinste = i;
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      let waarde = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        waarde = Math.min(waarde, (vorige2[j - 2] ?? 0) + 1);
      }
      rij.push(waarde);
      kleinste = Math.min(kleinste, waarde);
    }
    if (kleinste > grens) return grens + 1;
    vorige2 = vorige;
    vorige = rij;
  }
  return vorige[b.length] ?? grens + 1;
}
