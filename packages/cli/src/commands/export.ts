import { readBestand } from '@leerroute/language';
import { type Dekkingsrij, type Language, maakProject } from '@leerroute/model';
import { dekkingVan } from '@leerroute/rules';
import type { Context } from '../environment.ts';
import { csv, markdownTable } from '../formats/table.ts';
import { readInput } from '../input.ts';
import { settingsOf } from '../settings.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute export dekking [route]`: what the routes of this project cover, as a table. */
export function exportTable(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const [table = '', name] = names;
  if (table !== 'dekking') throw unknownTable(table);
  const input = readInput([], context.cwd);
  const project = maakProject(input.files.map(({ pad, tekst }) => readBestand(pad, tekst)));
  const { peildatum, taal } = settingsOf(input, options, context);
  const routes = name === undefined ? project.routes : project.alle('route', name);
  if (name !== undefined && routes.length === 0) throw unknownRoute(name);
  const rows = routes.flatMap((route) =>
    dekkingVan(route, project, peildatum).map((row) => cells(route.naam.value, row, taal)),
  );
  const write = options.format === 'markdown' ? markdownTable : csv;
  context.stdout.write(write([HEAD[taal], ...rows]));
  return 0;
}

function cells(route: string, row: Dekkingsrij, taal: Language): readonly string[] {
  const places = row.plekken.map(({ jaar, onderdeel }) => `${YEAR[taal]} ${jaar}: ${onderdeel}`).join(', ');
  const verdict = row.nietVoor ? `${WORDS[taal][row.oordeel]}, ${NOT_ALL[taal]}` : WORDS[taal][row.oordeel];
  return [route, row.soort, row.van, row.code, row.titel, verdict, places];
}

const YEAR = { nl: 'jaar', en: 'year' } as const;

const HEAD = {
  nl: ['route', 'soort', 'van', 'code', 'titel', 'dekking', 'waar'],
  en: ['route', 'kind', 'of', 'code', 'title', 'coverage', 'where'],
} as const;

const WORDS = {
  nl: { gedekt: 'gedekt', nergens: 'nergens', dubbel: 'dubbel' },
  en: { gedekt: 'covered', nergens: 'nowhere', dubbel: 'twice' },
} as const;

const NOT_ALL = { nl: 'niet voor elke leerling', en: 'not for every pupil' } as const;

function unknownTable(table: string): WrongUse {
  return new WrongUse({
    nl: `Er is geen tabel “${table}”. Wel: dekking.`,
    en: `There is no table “${table}”. There is: dekking.`,
  });
}

function unknownRoute(name: string): WrongUse {
  return new WrongUse({
    nl: `Er is geen route “${name}” in dit project.`,
    en: `There is no route “${name}” in this project.`,
  });
}
