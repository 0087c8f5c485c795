import {
  bestandsnaam,
  maakDekkingScene,
  maakRegioScene,
  type RegioOpties,
  regioBestandsnaam,
  tekenDekkingMarkdown,
  tekenDekkingMermaid,
  tekenDekkingSvg,
  tekenDekkingTabel,
  tekenRegioMarkdown,
  tekenRegioMermaid,
  tekenRegioSvg,
  tekenRegioTabel,
} from '@leerroute/diagram';
import type { Language, Project, Route } from '@leerroute/model';
import { dekkingVan } from '@leerroute/rules';
import { WrongUse } from '../wrong-use.ts';
import type { View } from './picture.ts';

/** What of a route covers which werkproces or module. */
export function coverageView(
  route: Route,
  project: Project,
  { taal, peildatum }: { readonly taal: Language; readonly peildatum: string },
): View {
  const scene = maakDekkingScene(route, project, { taal, dekking: dekkingVan(route, project, peildatum) });
  return {
    titel: scene.content.title,
    naam: bestandsnaam(route, { dekking: true }),
    svg: (thema) => tekenDekkingSvg(scene, { thema }),
    tabel: () => tekenDekkingTabel(scene),
    markdown: () => tekenDekkingMarkdown(scene),
    mermaid: () => tekenDekkingMermaid(scene),
  };
}

/** All routes of a project at once; `filters` are words such as `leerweg=bb`. Throws `WrongUse` for one that does not occur. */
export function regionView(project: Project, filters: unknown, opties: Omit<RegioOpties, 'filter'>): View {
  const all = maakRegioScene(project, opties).filters;
  const filter: Record<string, string[]> = {};
  for (const word of Array.isArray(filters) ? filters.map(String) : []) {
    const at = word.indexOf('=');
    const soort = word.slice(0, Math.max(at, 0));
    const known = all.find((one) => one.soort === soort);
    if (!known)
      throw unknown(
        word,
        all.map((one) => `${one.soort}=…`),
      );
    const waarde = word.slice(at + 1);
    if (!known.keuzes.some((keuze) => keuze.waarde === waarde))
      throw unknown(
        word,
        known.keuzes.map((keuze) => `${soort}=${keuze.waarde}`),
      );
    filter[soort] = [...(filter[soort] ?? []), waarde];
  }
  const scene = maakRegioScene(project, { ...opties, filter });
  return {
    titel: scene.content.title,
    naam: regioBestandsnaam(scene),
    svg: (thema) => tekenRegioSvg(scene, { thema }),
    tabel: () => tekenRegioTabel(scene),
    markdown: () => tekenRegioMarkdown(scene),
    mermaid: () => tekenRegioMermaid(scene),
  };
}

function unknown(word: string, known: readonly string[]): WrongUse {
  const some = known.slice(0, 12).join(', ');
  return new WrongUse({
    nl: `Met “${word}” is hier niets te kiezen. Wel: ${some}.`,
    en: `There is nothing to choose with “${word}” here. There is: ${some}.`,
  });
}
