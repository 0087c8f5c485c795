import { document, plain, table } from '../markdown/text.ts';
import { DEKKING_LABELS } from './labels.ts';
import type { DekkingScene } from './scene.ts';

/** The coverage as Markdown that says the same, readable in a terminal too: a table per kwalificatie or profile. */
export function tekenDekkingMarkdown({ content }: DekkingScene): string {
  const { taal, title, subtitle, unknown, years, sections } = content;
  const head = [DEKKING_LABELS.what[taal], ...years.map((year) => year.title), DEKKING_LABELS.verdict[taal]];
  return document([
    `# ${plain(`${DEKKING_LABELS.dekking[taal]}: ${title}`)}`,
    plain(subtitle),
    ...sections.flatMap((section) => [
      `## ${plain(`${section.title}, ${section.note}`)}`,
      table(
        head,
        section.rows.map(({ code, title: name, cells, verdict }) => [
          `${code} ${name}`.trim(),
          ...years.map(({ number }) => (cells.get(number) ?? []).map(({ onderdeel }) => onderdeel).join('; ')),
          verdict.text,
        ]),
      ),
    ]),
    plain(unknown),
  ]);
}
