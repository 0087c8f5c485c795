import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download } from './download.ts';
import { textIn } from './slo.ts';

/**
 * What the open API of RIO gives for `/opleidingen` (kwalificaties) and `/opleidingsonderdelen` (keuzedelen): units with their crebo
 * or K-code as `afkorting`. Pages may be put together in one array.
 */
export function fromApi(content: unknown): Download | undefined {
  const units = unitsIn(content);
  if (!units) return undefined;
  let misfits = 0;
  const kwalificaties = new Map<string, Aanvullingsrijen['kwalificaties']>();
  const keuzedelen = new Map<string, Aanvullingsrijen['keuzedelen']>();
  for (const unit of units) {
    const code = textIn(unit, 'afkorting').toUpperCase();
    const naam = textIn(unit, 'volledigeNaam');
    const niveau = Number(/[1-4]/.exec(textIn(unit, 'niveau'))?.[0]);
    const isKeuzedeel = /^K\d{4}$/.test(code);
    if (naam === '' || !(isKeuzedeel || (/^\d{5}$/.test(code) && niveau))) misfits++;
    else if (isKeuzedeel) {
      const sbu = textIn(unit, 'studielasteenheid') === 'SBU' ? Number(textIn(unit, 'studielast')) : undefined;
      keuzedelen.set(code, { code, naam, ...(sbu && Number.isInteger(sbu) ? { sbu } : {}) });
    } else kwalificaties.set(code, { crebo: code, naam, niveau, leerwegen: [] });
  }
  return {
    bron: 'RIO, open API',
    rows: {
      ...(kwalificaties.size > 0 ? { kwalificaties: [...kwalificaties.values()] } : {}),
      ...(keuzedelen.size > 0 ? { keuzedelen: [...keuzedelen.values()] } : {}),
    },
    misfits,
  };
}

/** The first array of units at most a few levels deep: the API wraps its answers, and pages may be in an array of answers. */
function unitsIn(content: unknown, depth = 4): readonly unknown[] | undefined {
  if (depth === 0 || typeof content !== 'object' || content === null) return undefined;
  if (Array.isArray(content)) {
    if (content.some((row) => textIn(row, 'afkorting') !== '' && textIn(row, 'volledigeNaam') !== '')) return content;
    const pages = content.flatMap((page) => unitsIn(page, depth - 1) ?? []);
    return pages.length > 0 ? pages : undefined;
  }
  for (const value of Object.values(content)) {
    const units = unitsIn(value, depth - 1);
    if (units) return units;
  }
  return undefined;
}
