import { readdirSync, readFileSync } from 'node:fs';
import { readBestand } from '@leerroute/language';
import { type Bestand, maakProject } from '@leerroute/model';
import { check, type Finding, type Fix } from '@leerroute/rules';
import { vulAan } from './voorbeeld.ts';

/** One example on a page: ```` ```route fout met=andere-regel peildatum=2027-01-01 ````. */
export interface Voorbeeld {
  readonly oordeel: 'fout' | 'goed';
  readonly opties: ReadonlyMap<string, string>;
  readonly tekst: string;
  /** Line of the page, from 1. */
  readonly regel: number;
}

const paginamap = new URL('../../../docs/regels/', import.meta.url);
const basismap = new URL('basis/', import.meta.url);
const basis = Object.fromEntries(
  readdirSync(basismap)
    .sort()
    .map((naam) => [naam, readFileSync(new URL(naam, basismap), 'utf8')]),
);

/** The pages there are, by id; the index of them is no page of a rule. */
export function paginas(): readonly string[] {
  return readdirSync(paginamap).flatMap((naam) =>
    naam.endsWith('.md') && naam !== 'README.md' ? [naam.slice(0, -'.md'.length)] : [],
  );
}

/** The text of a page; of one that is not written yet the empty text, which fails on all that a page must have. */
export function leesPagina(id: string): string {
  return paginas().includes(id) ? readFileSync(new URL(`${id}.md`, paginamap), 'utf8') : '';
}

export function voorbeelden(pagina: string): readonly Voorbeeld[] {
  return [...pagina.matchAll(/^```route (.+)\n([\s\S]*?)^```$/gm)].map((gevonden) => {
    const [oordeel = '', ...opties] = (gevonden[1] ?? '').trim().split(/\s+/);
    if (oordeel !== 'fout' && oordeel !== 'goed') throw new Error(`een voorbeeld is fout of goed, niet ${oordeel}`);
    return {
      oordeel,
      opties: new Map(opties.map((optie) => [optie.split('=')[0] ?? '', optie.split('=')[1] ?? ''])),
      tekst: gevonden[2] ?? '',
      regel: pagina.slice(0, gevonden.index).split('\n').length,
    };
  });
}

/** The texts of the files that an example stands for. `los`: the example is a project by itself. */
export function bestandenVan(voorbeeld: Voorbeeld): Readonly<Record<string, string>> {
  return voorbeeld.opties.has('los') ? { 'voorbeeld.route': voorbeeld.tekst } : vulAan(voorbeeld.tekst, basis);
}

export function lees(teksten: Readonly<Record<string, string>>): readonly Bestand[] {
  return Object.entries(teksten).map(([pad, tekst]) => readBestand(pad, tekst));
}

export function toets(teksten: Readonly<Record<string, string>>, voorbeeld: Voorbeeld): readonly Finding[] {
  return check(maakProject(lees(teksten)), { peildatum: voorbeeld.opties.get('peildatum') ?? '2026-11-23' });
}

export function pasToe(teksten: Readonly<Record<string, string>>, fix: Fix): Readonly<Record<string, string>> {
  const uit = { ...teksten };
  const vanAchter = [...fix.bewerkingen].sort((a, b) => b.span.start - a.span.start);
  for (const { bestand, span, tekst } of vanAchter) {
    const oud = uit[bestand];
    if (oud === undefined) throw new Error(`de fix werkt in ${bestand}, dat er niet is`);
    uit[bestand] = oud.slice(0, span.start) + tekst + oud.slice(span.end);
  }
  return uit;
}
