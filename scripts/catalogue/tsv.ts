/** A row of a source table: the cells by column name, and the line it stands on (the header is line 1). */
export interface Rij {
  readonly regel: number;
  readonly cellen: Readonly<Record<string, string>>;
}

/** What is wrong with a source table, and where. */
export interface Fout {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: string;
  readonly reden: string;
}

/** Prints a fault as one line, `file:line: column: what is wrong`. */
export function toonFout(fout: Fout): string {
  return `${fout.bestand}:${fout.regel}: ${fout.kolom}: ${fout.reden}`;
}

/** Reads a tab-separated table that must have exactly these columns. Rows that do not fit the header are left out and reported. */
export function leesTsv(
  bestand: string,
  tekst: string,
  kolommen: readonly string[],
): { rijen: readonly Rij[]; fouten: readonly Fout[] } {
  const fouten: Fout[] = [];
  const [kop = '', ...regels] = tekst
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (kop !== kolommen.join('\t')) {
    const gelezen = kop.split('\t');
    const plaats = kolommen.findIndex((kolom, i) => kolom !== gelezen[i]);
    const verwacht = kolommen[plaats] ?? 'the end of the line';
    const reden = `the header should have ${verwacht} as column ${plaats < 0 ? kolommen.length + 1 : plaats + 1}`;
    return { rijen: [], fouten: [{ bestand, regel: 1, kolom: 'header', reden }] };
  }
  const rijen: Rij[] = [];
  for (const [i, regel] of regels.entries()) {
    const cellen = regel.split('\t');
    if (cellen.length !== kolommen.length) {
      const reden = `the row has ${cellen.length} cells, the header ${kolommen.length}`;
      fouten.push({ bestand, regel: i + 2, kolom: 'row', reden });
      continue;
    }
    for (const [k, cel] of cellen.entries()) {
      if (cel !== cel.trim()) {
        fouten.push({ bestand, regel: i + 2, kolom: kolommen[k] ?? '', reden: 'blanks at the start or the end' });
      }
    }
    rijen.push({ regel: i + 2, cellen: Object.fromEntries(kolommen.map((kolom, k) => [kolom, cellen[k] ?? ''])) });
  }
  return { rijen, fouten };
}
