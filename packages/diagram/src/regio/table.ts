import { LABELS } from '../labels/labels.ts';
import { STATUS } from '../labels/words.ts';
import { escapeXml } from '../svg/escape.ts';
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

/** The region map as an HTML table that says the same, a line per route. A fragment, without styles of its own. */
export function tekenRegioTabel({ content }: RegioScene): string {
  const { taal, routes, title, subtitle, filtered } = content;
  const L = REGIO_LABELS;
  const heads = [L.school, L.route, L.from, L.to, L.institution, L.cohort, L.status, L.findings];
  const lines = routes.map((route) => {
    const goals = route.goals.map(({ title: name, code }) => (code ? `${name} (crebo ${code})` : name));
    const places = route.locations.length > 0 ? ` (${titlesOf(route.locations)})` : '';
    const cells = [
      route.from,
      [route.to, ...goals].filter(Boolean).join(', '),
      `${titlesOf(route.institutions)}${places}`,
      route.cohort,
      STATUS[route.status][taal],
      route.marks.map(({ severity, text }) => `${LABELS[severity][taal]}: ${text}`).join(' · '),
    ];
    const id = escapeXml(route.id);
    const head = `<td>${escapeXml(titlesOf(route.schools))}</td><th scope="row">${escapeXml(route.title)}</th>`;
    return `<tr data-id="${id}" data-route="${id}">${head}${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
  });
  const list = (of: 'schools' | 'institutions'): string => {
    const items = counted(routes, of).map(({ id, title: name, place, count }) =>
      pointed('li', id, [name, place, countOf(count, 'route', taal)].filter(Boolean).join(', ')),
    );
    return `<h3>${escapeXml(L[of][taal])}</h3><ul>${items.join('')}</ul>`;
  };
  const caption = escapeXml([title, subtitle, filtered].filter(Boolean).join('. '));
  return [
    `<section class="regiokaart-tabel" lang="${taal}">`,
    ...(routes.length > 0
      ? [
          `<table><caption>${caption}</caption>`,
          `<thead><tr>${heads.map((head) => `<th scope="col">${head[taal]}</th>`).join('')}</tr></thead>`,
          `<tbody>${lines.join('\n')}</tbody></table>`,
          list('schools'),
          list('institutions'),
        ]
      : [`<p>${escapeXml([subtitle, filtered, content.description].filter(Boolean).join('. '))}</p>`]),
    '</section>',
  ].join('\n');
}
