import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download, Unused } from './download.ts';
import { isDossierOrDomain, isoDate, latest } from './kwalificatie-rows.ts';
import { textIn } from './slo.ts';
import type { Table } from './tables.ts';

/**
 * What the open API of RIO gives for `/opleidingen` (kwalificaties) and `/opleidingsonderdelen` (keuzedelen): units with their crebo
 * or K-code as `afkorting`. Pages may be put together in one array.
 */
export function fromApi(content: unknown): Download | Unused | undefined {
  const units = unitsIn(content);
  return units && fromUnits('RIO, open API', units);
}

/** The fields of the API by their names as columns, for the same lists as CSV: `VOLLEDIGENAAM`, `VOLLEDIGE_NAAM`. */
const FIELDS = ['afkorting', 'volledigeNaam', 'niveau', 'studielast', 'studielasteenheid', 'einddatum'];

/** The same units as tables of DUO: `mbo_opleidingen`, `mbo_opleidingsonderdelen`, and those that nothing is done with here. */
export function unitTable(table: Table): Download | Unused | undefined {
  const columns = new Map(Object.keys(table[0] ?? {}).map((column) => [column.replaceAll(/[^A-Z]/g, ''), column]));
  if (columns.has('VANOPLEIDINGSEENHEIDID') && columns.has('NAAROPLEIDINGSEENHEIDID')) return { unused: 'relations' };
  if (!columns.has('AFKORTING') || !columns.has('VOLLEDIGENAAM')) return undefined;
  const units = table.map((row) =>
    Object.fromEntries(FIELDS.map((field) => [field, row[columns.get(field.toUpperCase()) ?? ''] ?? ''])),
  );
  return fromUnits('DUO, RIO-opleidingen', units);
}

function fromUnits(bron: string, units: readonly unknown[]): Download | Unused {
  let misfits = 0;
  const kwalificaties: Aanvullingsrijen['kwalificaties'][] = [];
  const keuzedelen = new Map<string, Aanvullingsrijen['keuzedelen']>();
  for (const unit of units) {
    const code = textIn(unit, 'afkorting').toUpperCase();
    const naam = textIn(unit, 'volledigeNaam');
    const niveau = Number(/[1-4]/.exec(textIn(unit, 'niveau'))?.[0]);
    const isKeuzedeel = /^K\d{4}$/.test(code);
    if (isDossierOrDomain(code)) continue;
    if (naam === '' || !(isKeuzedeel || (/^\d{5}$/.test(code) && niveau))) misfits++;
    else if (isKeuzedeel) {
      const sbu = textIn(unit, 'studielasteenheid') === 'SBU' ? Number(textIn(unit, 'studielast')) : undefined;
      keuzedelen.set(code, { code, naam, ...(sbu && Number.isInteger(sbu) ? { sbu } : {}) });
    } else {
      const tot = isoDate(textIn(unit, 'einddatum'));
      kwalificaties.push({ crebo: code, naam, niveau, leerwegen: [], ...(tot ? { instroomTot: tot } : {}) });
    }
  }
  if (misfits === 0 && kwalificaties.length === 0 && keuzedelen.size === 0) return { unused: 'dossiers' };
  return {
    bron,
    rows: {
      ...(kwalificaties.length > 0 ? { kwalificaties: latest(kwalificaties) } : {}),
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
