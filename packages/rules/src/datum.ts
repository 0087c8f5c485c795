/** Whether this is an ISO date of a day that exists. */
export function isDatum(tekst: string): boolean {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst)?.map(Number) ?? [];
  if (jaar === undefined || maand === undefined || dag === undefined) return false;
  const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  const dagen = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1];
  return dagen !== undefined && dag >= 1 && dag <= dagen;
}
