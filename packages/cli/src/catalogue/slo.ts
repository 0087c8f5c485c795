import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download } from './download.ts';

/** `data/keuzevak.json` of SLO's examenprogramma's: an array of keuzevakken, each with its code as `prefix` and its `title`. */
export function fromSlo(content: unknown): Download | undefined {
  if (!Array.isArray(content) || !content.some((row) => textIn(row, 'prefix').startsWith('K/'))) return undefined;
  let misfits = 0;
  const byCode = new Map<string, Aanvullingsrijen['keuzevakken']>();
  for (const row of content) {
    const slo = textIn(row, 'prefix');
    const naam = textIn(row, 'title');
    if (/^K\/[A-Z]{2,3}\/\d\d$/.test(slo) && naam !== '') byCode.set(slo, { slo, naam });
    else misfits++;
  }
  return { bron: 'SLO, examenprogramma’s vmbo', rows: { keuzevakken: [...byCode.values()] }, misfits };
}

/** The text of a field, without blanks around it; empty where there is none. */
export function textIn(row: unknown, field: string): string {
  if (typeof row !== 'object' || row === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(row, field)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
