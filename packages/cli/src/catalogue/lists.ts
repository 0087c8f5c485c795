import type { Aanvullingslijst } from '@leerroute/catalogue';
import type { Download } from './download.ts';
import { fromApi } from './rio.ts';
import { fromSlo } from './slo.ts';
import { asTable, offerTable, schoolTable, type Table } from './tables.ts';

/** Below this a download probably broke off: each of these lists has far more rows. */
const LEAST: Readonly<Record<Aanvullingslijst, number>> = {
  kwalificaties: 200,
  keuzedelen: 200,
  keuzevakken: 100,
  scholen: 200,
};

/** Why a file cannot be used. */
export type Refusal =
  | { readonly reason: 'unknown' }
  | { readonly reason: 'few'; readonly list: Aanvullingslijst; readonly rows: number; readonly least: number }
  | { readonly reason: 'misfits'; readonly misfits: number };

/** Recognises a download by its columns or fields. Nothing of a file is used when part of it does not fit. */
export function readDownload(bytes: Uint8Array): Download | Refusal {
  const text = decode(bytes);
  const found = /^\s*[[{]/.test(text) ? fromJson(text) : fromTable(asTable(text));
  if (!found) return { reason: 'unknown' };
  const entries = Object.entries(found.rows) as [Aanvullingslijst, readonly unknown[]][];
  const total = entries.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (found.misfits > total / 20) return { reason: 'misfits', misfits: found.misfits };
  for (const [list, rows] of entries)
    if (rows.length < LEAST[list]) return { reason: 'few', list, rows: rows.length, least: LEAST[list] };
  return found;
}

function fromTable(table: Table | undefined): Download | undefined {
  return table && (schoolTable(table) ?? offerTable(table));
}

function fromJson(text: string): Download | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return fromSlo(content) ?? fromApi(content);
  } catch {
    return undefined;
  }
}

/** DUO writes some lists in UTF-8 and others in Windows-1252, without saying which. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
