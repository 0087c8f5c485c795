import type { Dekkingsrij, Language } from '@leerroute/model';
import { dekkingVan } from '@leerroute/rules';
import { askedRoutes } from '../asked-routes.ts';
import type { Context } from '../environment.ts';
import { csv, markdownTable } from '../formats/table.ts';
import { settingsOf } from '../settings.ts';
import { WrongUse } from '../wrong-use.ts';

/** `leerroute export dekking [route]`: what routes cover, as a table; of several projects each line names its own. */
export function exportTable(
  context: Context,
  names: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const [table = '', name] = names;
  if (table !== 'dekking') throw unknownTable(table);
  const asked = askedRoutes(name, context.cwd);
  const { taal } = asked.length === 1 && asked[0] ? settingsOf(asked[0].input, options, context) : context;
  const isSeveral = asked.length > 1;
  const rows = asked.flatMap(({ input, project, routes }) => {
    const { peildatum } = settingsOf(input, options, context);
    return routes.flatMap((route) =>
      dekkingVan(route, project, peildatum).map((row) => [
        ...(isSeveral ? [input.shown] : []),
        ...cells(route.naam.value, row, taal),
      ]),
    );
  });
  const write = options.format === 'markdown' ? markdownTable : csv;
  context.stdout.write(write([[...(isSeveral ? ['project'] : []), ...HEAD[taal]], ...rows]));
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
