import type { Aanvullingsrijen } from '@leerroute/catalogue';

type Row = Aanvullingsrijen['kwalificaties'];

/** One row for each crebo: the one that may be begun with longest, for a code that stands in several editions. */
export function latest(rows: readonly Row[]): readonly Row[] {
  const byCrebo = new Map<string, Row>();
  for (const row of rows) {
    const seen = byCrebo.get(row.crebo);
    if (!seen || end(row) >= end(seen)) byCrebo.set(row.crebo, row);
  }
  return [...byCrebo.values()];
}

function end({ instroomTot }: Row): string {
  return instroomTot ?? '9999-12-31';
}

/** Codes of dossiers and domains, which lists of kwalificaties have among them and which no route leads to. */
export function isDossierOrDomain(code: string): boolean {
  return /^(22|23|79)\d{3}$/.test(code);
}

/** A date in the ways that lists write it (`2026-08-01`, `01-08-2026`, `2026-08-01T00:00:00`) as ISO date; undefined where there is none. */
export function isoDate(text: string | undefined): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)/.exec(text ?? '')?.[1];
  if (iso) return iso;
  const [, day, month, year] = /\b(\d\d)-(\d\d)-(\d{4})\b/.exec(text ?? '') ?? [];
  return year && `${year}-${month}-${day}`;
}
