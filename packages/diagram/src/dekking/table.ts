import { escapeXml } from '../svg/escape.ts';
import type { CoverageRow, CoverageYear } from './content.ts';
import { DEKKING_LABELS } from './labels.ts';
import type { DekkingScene } from './scene.ts';

function cell(row: CoverageRow, year: CoverageYear): string {
  const parts = (row.cells.get(year.number) ?? []).map(
    ({ id, onderdeel }) => `<li data-id="${escapeXml(id)}">${escapeXml(onderdeel)}</li>`,
  );
  return `<td>${parts.length > 0 ? `<ul>${parts.join('')}</ul>` : ''}</td>`;
}

function line(row: CoverageRow, years: readonly CoverageYear[]): string {
  const head = `<strong>${escapeXml(row.code)}</strong>${row.title ? ` ${escapeXml(row.title)}` : ''}`;
  const cells = years.map((year) => cell(row, year)).join('');
  return `<tr><th scope="row">${head}</th>${cells}<td>${escapeXml(row.verdict.text)}</td></tr>`;
}

/** The coverage as an HTML table that says the same. A fragment, without styles of its own. */
export function tekenDekkingTabel({ content }: DekkingScene): string {
  const { taal, title, subtitle, unknown, years, sections } = content;
  const heads = years.map(
    ({ id, title: name, note }) =>
      `<th scope="col" data-id="${escapeXml(id)}">${escapeXml([name, note].filter(Boolean).join(', '))}</th>`,
  );
  const bodies = sections.map((section) => {
    const head = `<tr><th scope="rowgroup" colspan="${years.length + 2}">${escapeXml(`${section.title}, ${section.note}`)}</th></tr>`;
    return `<tbody>${head}${section.rows.map((row) => line(row, years)).join('\n')}</tbody>`;
  });
  return [
    `<section class="dekking-tabel" lang="${taal}">`,
    ...(sections.length > 0
      ? [
          `<table><caption>${escapeXml(`${DEKKING_LABELS.dekking[taal]}: ${title}. ${subtitle}`)}</caption>`,
          `<thead><tr><th scope="col">${DEKKING_LABELS.what[taal]}</th>${heads.join('')}<th scope="col">${DEKKING_LABELS.verdict[taal]}</th></tr></thead>`,
          ...bodies,
          '</table>',
          ...(unknown ? [`<p>${escapeXml(unknown)}</p>`] : []),
        ]
      : [`<p>${escapeXml(`${title}. ${subtitle}`)}</p>`]),
    '</section>',
  ].join('\n');
}
