import type { Aanvullingsrijen } from '@leerroute/catalogue';
import { parse } from 'csv-parse/sync';
import type { Download } from './download.ts';

/** The rows of a table by the names of its columns, in capitals as DUO writes them. */
export type Table = readonly Readonly<Record<string, string>>[];

/** A text as a table; undefined where it is none. */
export function asTable(text: string): Table | undefined {
  try {
    return parse(text, {
      bom: true,
      columns: (heads: string[]) => heads.map((head) => head.trim().toUpperCase()),
      delimiter: [';', ',', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as Table;
  } catch {
    return undefined;
  }
}

/** "Alle vestigingen vo" of DUO: the places of schools that have vmbo. */
export function schoolTable(table: Table): Download | undefined {
  if (!has(table, 'VESTIGINGSCODE', 'VESTIGINGSNAAM', 'PLAATSNAAM', 'ONDERWIJSSTRUCTUUR')) return undefined;
  let misfits = 0;
  const scholen = new Map<string, Aanvullingsrijen['scholen']>();
  for (const row of table) {
    const { VESTIGINGSCODE: vestiging = '', VESTIGINGSNAAM: naam = '', ONDERWIJSSTRUCTUUR: structuur = '' } = row;
    if (!/^\d\d[A-Z]{2}\d\d$/.test(vestiging) || naam === '') misfits++;
    else if (/\b(VBO|MAVO|VMBO)\b/.test(structuur)) {
      scholen.set(vestiging, {
        brin: vestiging.slice(0, 4),
        vestiging,
        naam,
        ...(row.PLAATSNAAM ? { plaats: row.PLAATSNAAM } : {}),
        onderwijsstructuur: structuur,
      });
    }
  }
  return { bron: 'DUO, alle vestigingen vo', rows: { scholen: [...scholen.values()] }, misfits };
}

/** "Adressen mbo-instellingen" of DUO: the instellingen with their BRIN. */
export function instellingTable(table: Table): Download | undefined {
  const kind = Object.keys(table[0] ?? {}).some((column) => column.startsWith('MBO INSTELLINGSSOORT'));
  if (!kind || !has(table, 'INSTELLINGSCODE', 'INSTELLINGSNAAM', 'PLAATSNAAM')) return undefined;
  let misfits = 0;
  const instellingen = new Map<string, Aanvullingsrijen['instellingen']>();
  for (const { INSTELLINGSCODE: brin = '', INSTELLINGSNAAM: naam = '' } of table) {
    if (/^\d\d[A-Z]{2}$/.test(brin) && naam !== '') instellingen.set(brin, { brin, naam });
    else misfits++;
  }
  return { bron: 'DUO, adressen mbo-instellingen', rows: { instellingen: [...instellingen.values()] }, misfits };
}

/** "mbo_opleidingsaanbod" of DUO: which kwalificaties are offered, at which level and in which leerweg. */
export function offerTable(table: Table): Download | undefined {
  if (!has(table, 'ERKENDEOPLEIDINGSCODE', 'OPLEIDINGSEENHEID_NAAM', 'MBONIVEAU', 'LEERTRAJECT')) return undefined;
  let misfits = 0;
  const byCrebo = new Map<string, Aanvullingsrijen['kwalificaties']>();
  for (const row of table) {
    const { ERKENDEOPLEIDINGSCODE: crebo = '', OPLEIDINGSEENHEID_NAAM: naam = '', LEERTRAJECT: traject = '' } = row;
    const niveau = Number(/[1-4]/.exec(row.MBONIVEAU ?? '')?.[0]);
    if (!/^\d{5}$/.test(crebo) || naam === '' || !niveau) {
      misfits++;
      continue;
    }
    const seen = byCrebo.get(crebo);
    const leerwegen = new Set(seen?.leerwegen);
    if (/bol/i.test(traject)) leerwegen.add('bol');
    if (/bbl/i.test(traject)) leerwegen.add('bbl');
    const dossier = row.KWALIFICATIEDOSSIER || seen?.dossier;
    byCrebo.set(crebo, {
      crebo,
      naam,
      niveau,
      leerwegen: [...leerwegen].sort().reverse(),
      ...(dossier ? { dossier } : {}),
    });
  }
  return { bron: 'DUO, mbo-opleidingsaanbod', rows: { kwalificaties: [...byCrebo.values()] }, misfits };
}

function has([first]: Table, ...columns: readonly string[]): boolean {
  return first !== undefined && columns.every((column) => Object.hasOwn(first, column));
}
