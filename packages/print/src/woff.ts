import { inflateSync } from 'node:zlib';

const HEAD = 44;
const ENTRY = 20;

/**
 * The TrueType font in a WOFF 1.0 file (https://www.w3.org/TR/WOFF/): the same tables, each packed by itself. The font library reads
 * WOFF too, but fails on an empty last glyph, since it then reads beyond the one table it has unpacked.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEAD + index * ENTRY;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => view.getUint32(at + field));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return { tag, checksum, bytes: packed === length ? bytes : inflateSync(bytes) };
  });
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const start = 12 + 16 * count;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  out.setUint16(6, 16 * 2 ** power);
  out.setUint16(8, power);
  out.setUint16(10, 16 * (count - 2 ** power));
  let offset = start;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const fields = [tag, checksum, offset, bytes.length];
    fields.forEach((value, field) => {
      out.setUint32(12 + 16 * index + 4 * field, value ?? 0);
    });
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}
