/** A short text that is the same for the same parts and, with near certainty, different for others (cyrb53). */
export function vingerafdruk(delen: readonly string[]): string {
  let hoog = 0xdeadbeef;
  let laag = 0x41c6ce57;
  for (const teken of delen.join('\0')) {
    const code = teken.codePointAt(0) ?? 0;
    hoog = Math.imul(hoog ^ code, 2654435761);
    laag = Math.imul(laag ^ code, 1597334677);
  }
  hoog = Math.imul(hoog ^ (hoog >>> 16), 2246822507) ^ Math.imul(laag ^ (laag >>> 13), 3266489909);
  laag = Math.imul(laag ^ (laag >>> 16), 2246822507) ^ Math.imul(hoog ^ (hoog >>> 13), 3266489909);
  return (4294967296 * (2097151 & laag) + (hoog >>> 0)).toString(16).padStart(14, '0');
}
