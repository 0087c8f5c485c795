import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download, Unused } from './download.ts';

/**
 * `data/keuzevak.json` of SLO's examenprogramma's: an array of keuzevakken, each with its code as `prefix` and its `title`. Beside it
 * stand `profiel.json` and `module.json`, which change only together with the rules of this program.
 */
export function fromSlo(content: unknown): Download | Unused | undefined {
  if (!Array.isArray(content)) return undefined;
  const has = (sign: RegExp) => content.some((row) => textIn(row, 'title') !== '' && sign.test(textIn(row, 'prefix')));
  if (!has(/^K\//)) return has(/^(P\/)?[A-Z]{2,3}(\/|$)/) ? { unused: 'profiles' } : undefined;
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
