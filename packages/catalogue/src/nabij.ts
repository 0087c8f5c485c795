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
  const breed = b.length + 1;
  const tabel = new Uint8Array((a.length + 1) * breed);
  const op = (i: number, j: number): number => tabel[i * breed + j] ?? 0;
  for (let j = 0; j < breed; j++) tabel[j] = j;
  for (let i = 1; i <= a.length; i++) {
    tabel[i * breed] = i;
    let kleinste = i;
    for (let j = 1; j < breed; j++) {
      const anders = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let fouten = Math.min(op(i - 1, j) + 1, op(i, j - 1) + 1, op(i - 1, j - 1) + anders);
      const verwisseld =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (verwisseld) fouten = Math.min(fouten, op(i - 2, j - 2) + 1);
      tabel[i * breed + j] = fouten;
      kleinste = Math.min(kleinste, fouten);
    }
    if (kleinste > grens) return grens + 1;
  }
  return op(a.length, b.length);
}
