/** Whether a code that a part covers is of a kerntaak or werkproces of the mbo (`B1-K1-W2`), and not of the vmbo (`K/PIE/02`). */
export function isMboCode(code: string): boolean {
  return /^[A-Z]\d*-K\d+/i.test(code);
}
