import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download } from './download.ts';
import { around, type Element, walkXml } from './xml.ts';

type Row = Aanvullingsrijen['vakken'];
type Leerweg = Row['leerwegen'][number];

/**
 * The code table of DUO, annex VI of the regulation BWBR0048579, as XML of wetten.overheid.nl: tables with the columns Wettelijke
 * vaknaam | Roepnaam | Afk. | BB | BB | KB | GL | TL | Examenjaar vanaf | t/m | Bezemklas in. The codes stand in the columns of the
 * leerwegen; a heading before or between the rows says whether they are keuzevakken. Profielvakken and modules are passed over:
 * they change only together with the rules of this program.
 */
export function fromCodeTable(xml: string): Download | undefined {
  const found = new CodeTable();
  if (!walkXml(xml, (element, text) => found.take(element, text))) return undefined;
  if (found.tables === 0) return undefined;
  return { bron: 'DUO, Regeling codetabellen vo, vso en mbo', rows: { vakken: found.rows() }, misfits: found.misfits };
}

class CodeTable {
  misfits = 0;
  /** How many tables had the columns. */
  tables = 0;
  readonly #found = new Map<string, Row>();
  #cells: { readonly column: number; readonly text: string }[] = [];
  #columns: readonly string[] = [];
  #kind = 'vak';

  rows(): readonly Row[] {
    return [...this.#found.values()];
  }

  take(element: Element, text: string): void {
    if (element.name === 'entry') {
      const named = Number(/\d+$/.exec(element.attributes.colname ?? '')?.[0]);
      this.#cells.push({ column: named ? named - 1 : this.#cells.length, text });
    } else if (element.name === 'row') {
      this.#row(this.#cells.filter((cell) => cell.text !== ''));
      this.#cells = [];
    } else if (!around(element, 'row')) this.#heading(text);
  }

  #row(cells: readonly { readonly column: number; readonly text: string }[]): void {
    const [first] = cells;
    if (!first) return;
    if (/^wettelijke vaknaam/i.test(first.text)) {
      this.tables++;
      this.#columns = [];
      for (const { column, text } of cells) this.#columns = this.#columns.toSpliced(column, 0, text.toLowerCase());
    } else if (cells.length === 1) this.#heading(first.text);
    else if (this.tables > 0 && this.#kind !== '') this.#vak(first.text, cells);
  }

  #heading(text: string): void {
    if (/^(profielvak|profielmodule)/i.test(text)) this.#kind = '';
    else if (/^(beroepsgerichte? )?keuzevak/i.test(text)) this.#kind = 'keuzevak';
    else if (/^(algeme(en|ne)|praktijkgericht)/i.test(text)) this.#kind = 'vak';
  }

  #vak(naam: string, cells: readonly { readonly column: number; readonly text: string }[]): void {
    const of = (...heads: readonly string[]) =>
      cells.filter(({ column }) => heads.includes(this.#columns[column] ?? '')).map(({ text }) => text);
    const perLeerweg = (['bb', 'kb', 'gl', 'tl'] as const).map((leerweg) => [leerweg, of(leerweg)] as const);
    const codes = new Set(perLeerweg.flatMap(([, texts]) => texts).filter((text) => /^\d{4}$/.test(text)));
    // A school year may be followed by a note, and an empty cell by a dash.
    const year = (...heads: readonly string[]) => Number(/\b20\d\d\b/.exec(of(...heads)[0] ?? '')?.[0]) || undefined;
    if (codes.size === 0) this.misfits++;
    for (const duo of codes) {
      const leerwegen: Leerweg[] = perLeerweg.filter(([, texts]) => texts.includes(duo)).map(([leerweg]) => leerweg);
      const [vanaf, tm] = [year('examenjaar vanaf'), year('t/m', 'examenjaar t/m')];
      this.#found.set(duo, {
        duo,
        naam,
        soort: this.#kind === 'keuzevak' ? 'keuzevak' : 'vak',
        leerwegen,
        ...(vanaf ? { vanaf } : {}),
        ...(tm ? { tm } : {}),
      });
    }
  }
}
