import type { Language } from '@leerroute/model';
import { LABELS } from '../labels/labels.ts';
import { STATUS } from '../labels/words.ts';
import { escapeXml } from '../svg/escape.ts';
import type { RegioContent } from './content.ts';
import type { RouteFacts } from './facts.ts';
import { countOf, REGIO_LABELS } from './labels.ts';
import type { RegioScene } from './scene.ts';
import { titlesOf } from './tell.ts';

/** How many routes each school or institution takes part in, in the order of the picture. */
function counted(routes: readonly RouteFacts[], of: 'schools' | 'institutions') {
  const found = new Map<string, { id?: string; title: string; place?: string; count: number }>();
  for (const route of routes)
    for (const partner of route[of]) {
      const { id, title, place } = partner;
      found.set(partner.key, { id, title, place, count: (found.get(partner.key)?.count ?? 0) + 1 });
    }
  return [...found.values()];
}

function pointed(tag: string, id: string | undefined, text: string): string {
  const named = id === undefined ? '' : ` data-id="${escapeXml(id)}"`;
  return `<${tag}${named}>${escapeXml(text)}</${tag}>`;
}

const { school, route, from, to, institution, cohort, status, findings } = REGIO_LABELS;
const HEADS = [school, route, from, to, institution, cohort, status, findings];

/** The heads of the table, a column each. */
export function headsOf(taal: Language): readonly string[] {
  return HEADS.map((head) => head[taal]);
}

/** What the table says of each route: its schools, its title, and the columns after these. */
export function linesOf({ taal, routes }: RegioContent) {
  return routes.map((one) => {
    const goals = one.goals.map(({ title, code }) => (code ? `${title} (crebo ${code})` : title));
    const places = one.locations.length > 0 ? ` (${titlesOf(one.locations)})` : '';
    const cells = [
      one.from,
      [one.to, ...goals].filter(Boolean).join(', '),
      `${titlesOf(one.institutions)}${places}`,
      one.cohort,
      STATUS[one.status][taal],
      one.marks.map(({ severity, text }) => `${LABELS[severity][taal]}: ${text}`).join(' · '),
    ];
    return { id: one.id, schools: titlesOf(one.schools), title: one.title, cells };
  });
}

/** The schools or institutions, each with its place and number of routes. */
export function partnersOf({ taal, routes }: RegioContent, of: 'schools' | 'institutions') {
  return counted(routes, of).map(({ id, title, place, count }) => ({
    id,
    said: [title, place, countOf(count, 'route', taal)].filter(Boolean).join(', '),
  }));
}

/** The region map as an HTML table that says the same, a line per route. A fragment, without styles of its own. */
export function tekenRegioTabel({ content }: RegioScene): string {
  const { taal, routes, title, subtitle, filtered } = content;
  const lines = linesOf(content).map(({ id, schools, title: name, cells }) => {
    const head = `<td>${escapeXml(schools)}</td><th scope="row">${escapeXml(name)}</th>`;
    const rest = cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
    return `<tr data-id="${escapeXml(id)}" data-route="${escapeXml(id)}">${head}${rest}</tr>`;
  });
  const list = (of: 'schools' | 'institutions'): string => {
    const items = partnersOf(content, of).map(({ id, said }) => pointed('li', id, said));
    return `<h3>${escapeXml(REGIO_LABELS[of][taal])}</h3><ul>${items.join('')}</ul>`;
  };
  const caption = escapeXml([title, subtitle, filtered].filter(Boolean).join('. '));
  const heads = headsOf(taal).map((head) => `<th scope="col">${head}</th>`);
  return [
    `<section class="regiokaart-tabel" lang="${taal}">`,
    ...(routes.length > 0
      ? [
          `<table><caption>${caption}</caption>`,
          `<thead><tr>${heads.join('')}</tr></thead>`,
          `<tbody>${lines.join('\n')}</tbody></table>`,
          list('schools'),
          list('institutions'),
        ]
      : [`<p>${escapeXml([subtitle, filtered, content.description].filter(Boolean).join('. '))}</p>`]),
    '</section>',
  ].join('\n');
}
