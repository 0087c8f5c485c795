import { document, plain, table } from '../markdown/text.ts';
import { REGIO_LABELS } from './labels.ts';
import type { RegioScene } from './scene.ts';
import { headsOf, linesOf, partnersOf } from './table.ts';

/** The region map as Markdown that says the same, readable in a terminal too: a line per route, then schools and institutions. */
export function tekenRegioMarkdown({ content }: RegioScene): string {
  const { taal, title, subtitle, filtered, routes, description } = content;
  const heading = `# ${plain(`${REGIO_LABELS.regiokaart[taal]}: ${title}`)}`;
  if (routes.length === 0) return document([heading, plain(subtitle), plain(filtered), plain(description)]);
  const list = (of: 'schools' | 'institutions'): string[] => [
    `## ${plain(REGIO_LABELS[of][taal])}`,
    partnersOf(content, of)
      .map(({ said }) => `- ${plain(said)}`)
      .join('\n'),
  ];
  return document([
    heading,
    plain(subtitle),
    plain(filtered),
    table(
      headsOf(taal),
      linesOf(content).map(({ schools, title: name, cells }) => [schools, name, ...cells]),
    ),
    ...list('schools'),
    ...list('institutions'),
  ]);
}
