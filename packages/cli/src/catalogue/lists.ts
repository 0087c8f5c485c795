import type { Aanvullingslijst } from '@leerroute/catalogue';
import type { Download, Unused } from './download.ts';
import { fromCodeTable } from './duo-codes.ts';
import { fromApi, unitTable } from './rio.ts';
import { fromDossiers } from './sbb-dossiers.ts';
import { fromSbbLists } from './sbb-lists.ts';
import { fromSlo } from './slo.ts';
import { asTable, instellingTable, offerTable, schoolTable, type Table } from './tables.ts';
import { isArchive, readSheets, type Sheet } from './workbook.ts';

/** Below this a download probably broke off: each of these lists has far more rows. */
const LEAST: Readonly<Record<Aanvullingslijst, number>> = {
  kwalificaties: 200,
  keuzedelen: 200,
  keuzevakken: 100,
  vakken: 100,
  scholen: 200,
  instellingen: 40,
};

/** Why a file cannot be used. */
export type Refusal =
  | { readonly reason: 'unknown' | 'too-large' | 'workbook' | 'xml' }
  | { readonly reason: 'columns'; readonly columns: readonly string[] }
  | { readonly reason: Unused['unused'] }
  | { readonly reason: 'few'; readonly list: Aanvullingslijst; readonly rows: number; readonly least: number }
  | { readonly reason: 'misfits'; readonly misfits: number };

/** Recognises a download by its columns, fields or elements. Nothing of a file is used when part of it does not fit. */
export async function readDownload(bytes: Uint8Array): Promise<Download | Refusal> {
  const found = isArchive(bytes) ? await fromWorkbook(bytes) : fromText(decode(bytes));
  if (!found) return { reason: 'unknown' };
  if ('reason' in found) return found;
  if ('unused' in found) return { reason: found.unused };
  const entries = Object.entries(found.rows) as [Aanvullingslijst, readonly unknown[]][];
  const total = entries.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (found.misfits > total / 20) return { reason: 'misfits', misfits: found.misfits };
  for (const [list, rows] of entries) {
    const least = found.least ?? LEAST[list];
    if (rows.length < least) return { reason: 'few', list, rows: rows.length, least };
  }
  return found;
}

async function fromWorkbook(bytes: Uint8Array): Promise<Download | Unused | Refusal> {
  const sheets = await readSheets(bytes);
  if (sheets === 'too-large') return { reason: 'too-large' };
  if (!sheets) return { reason: 'workbook' };
  const found = fromSbbLists(sheets) ?? sheets.map(fromSheet).find((one) => one !== undefined);
  return found ?? { reason: 'columns', columns: sheets[0]?.find((row) => row.some((cell) => cell !== '')) ?? [] };
}

/** The lists of DUO exist as workbooks too, with the same columns. */
function fromSheet([head = [], ...rows]: Sheet): Download | Unused | undefined {
  const columns = head.map((column) => column.toUpperCase());
  return fromTable(rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']))));
}

function fromText(text: string): Download | Unused | Refusal | undefined {
  if (/^\s*</.test(text)) return fromCodeTable(text) ?? fromDossiers(text) ?? { reason: 'xml' };
  if (/^\s*[[{]/.test(text)) return fromJson(text);
  const table = asTable(text);
  return table && fromTable(table);
}

function fromTable(table: Table): Download | Unused | undefined {
  return schoolTable(table) ?? instellingTable(table) ?? offerTable(table) ?? unitTable(table);
}

function fromJson(text: string): Download | Unused | undefined {
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
