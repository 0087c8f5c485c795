import { contentOf } from '../src/content/build.ts';
import { routeVanCohort } from '../src/content/cohort.ts';
import { type Paginagegevens, projectVan } from '../src/html/data.ts';
import { paginadelen } from '../src/html/parts.ts';
import { layout } from '../src/layout/scene.ts';
import { wisselKeuze } from '../src/path/choices.ts';

/* The program in the HTML file of a route: each choice draws the page again, with the same functions that drew it first. */

const data: Paginagegevens = JSON.parse(document.getElementById('gegevens')?.textContent ?? '');
const project = projectVan(data);
const route = routeVanCohort(data.route, data.opties.cohort);
let pad = data.opties.pad ?? [];

/** Draws the page for the choices made; the focus stays on the same thing. */
function show(): void {
  const focused = document.activeElement;
  const holder = focused?.closest('#keuzes, #beeld, #tabel');
  const id = focused?.getAttribute('data-id');
  const delen = paginadelen(layout(contentOf(data.route, project, { ...data.opties, pad })), data.thema);
  for (const [name, html] of Object.entries(delen)) {
    const place = document.getElementById(name);
    if (place) place.innerHTML = html;
  }
  const again = id && holder ? holder.querySelector(`[data-id="${CSS.escape(id)}"]`) : null;
  if (again instanceof HTMLElement || again instanceof SVGElement) again.focus({ preventScroll: true });
  else if (focused?.id === 'wis') document.getElementById('wis')?.focus();
}

/** The alternative that was pointed at, and whether anything happens. */
function choose(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.id === 'wis') pad = [];
  else {
    const id = target.closest('#keuzes [data-id], [data-keuze]')?.getAttribute('data-id');
    if (!id) return false;
    pad = wisselKeuze(route, pad, id);
  }
  show();
  return true;
}

document.addEventListener('click', ({ target }) => choose(target));
document.addEventListener('keydown', (event) => {
  const inPicture = event.target instanceof SVGElement && event.target.matches('[data-keuze]');
  if (inPicture && (event.key === 'Enter' || event.key === ' ') && choose(event.target)) event.preventDefault();
});
const section = document.getElementById('kiezen');
if (section) section.hidden = !document.querySelector('#keuzes button[data-id]');
