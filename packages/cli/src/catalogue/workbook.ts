import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';

/** A cell as text; a date as ISO date, an empty cell as ''. */
export type Sheet = readonly (readonly string[])[];

/** Bytes. The lists of SBB are below one megabyte; unpacked they are some ten times as large. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Whether a file is a ZIP archive, which a workbook is. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The sheets of a workbook (XLSX). `too-large`: it says of itself that it unpacks to more than any list does. No more is
 * unpacked than the archive says, and the reader of workbooks gets what was unpacked, so an archive that lies about it is cut off.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[] | 'too-large' | undefined> {
  try {
    let unpacked = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        return unpacked <= MOST_UNPACKED;
      },
    });
    if (unpacked > MOST_UNPACKED) return 'too-large';
    const plain = zipSync(files, { level: 0 });
    const sheets = await readWorkbook(plain.buffer as ArrayBuffer);
    return sheets.map(({ data }) => data.map((row) => row.map(asText)));
  } catch {
    return undefined;
  }
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).replaceAll(/\s+/g, ' ').trim();
}
