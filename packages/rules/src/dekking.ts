import {
  alleInhoud,
  type Dekkingsrij,
  dektWerkproces,
  dubbelBehandeld,
  leidtElders,
  type Onderdeel,
  type Project,
  type Route,
  toonNaam,
} from '@leerroute/model';
import { padZonder } from './pad-zonder.ts';
import { profielenVan } from './profielen.ts';
import { examenjarenVan, modulesIn, modulesVan } from './profielmodules.ts';

type Dekt = (onderdeel: Onderdeel) => boolean;

/**
 * What a route covers: per werkproces of its kwalificaties that the project declares, and per module of its profiles. The
 * modules are those of the exam year of its first cohort.
 */
export function dekkingVan(route: Route, project: Project, peildatum: string): readonly Dekkingsrij[] {
  return [...werkprocessen(route, project), ...profielmodules(route, peildatum)];
}

function* werkprocessen(route: Route, project: Project): Iterable<Dekkingsrij> {
  for (const { crebo } of route.naar?.kwalificaties ?? [])
    for (const kerntaak of project.vind('kwalificatie', crebo.value)?.kerntaken ?? [])
      for (const { code, titel } of kerntaak.werkprocessen.length > 0 ? kerntaak.werkprocessen : [kerntaak])
        yield rij(
          route,
          { soort: 'werkproces', van: crebo.value, code: code.value, titel: titel?.value ?? '' },
          (onderdeel) => dektWerkproces(onderdeel, kerntaak, code.value),
        );
}

function* profielmodules(route: Route, peildatum: string): Iterable<Dekkingsrij> {
  const leerwegen = route.van?.leerwegen.map(({ value }) => value) ?? [];
  const [examenjaar] = examenjarenVan(route, peildatum);
  if (examenjaar === undefined || leerwegen.length === 0 || leerwegen.includes('tl')) return;
  for (const profiel of (route.van?.profielen ?? []).flatMap(profielenVan)) {
    const rijen = modulesVan(profiel, leerwegen.includes('gl'), examenjaar).map((lijst) =>
      lijst.map(({ slo, duo, naam, catalogusnaam }) =>
        rij(route, { soort: 'module', van: profiel.id, code: slo ?? duo, titel: naam }, (onderdeel) =>
          modulesIn(onderdeel).includes(catalogusnaam),
        ),
      ),
    );
    // In the year in which an old profielvak makes way for a new one: the one that the route gives most of.
    const gegeven = (lijst: readonly Dekkingsrij[]) => lijst.filter(({ oordeel }) => oordeel !== 'nergens').length;
    yield* rijen.sort((a, b) => gegeven(b) - gegeven(a))[0] ?? [];
  }
}

function rij(route: Route, kop: Pick<Dekkingsrij, 'soort' | 'van' | 'code' | 'titel'>, dekt: Dekt): Dekkingsrij {
  const plekken = [...alleInhoud(route)].flatMap(({ inhoud, jaar }) =>
    inhoud.kind === 'onderdeel' && dekt(inhoud)
      ? [{ jaar: jaar.nummer.value, id: inhoud.id, onderdeel: toonNaam(inhoud) }]
      : [],
  );
  if (plekken.length === 0) return { ...kop, plekken, oordeel: 'nergens' };
  const nietVoor = padZonder(
    route,
    (inhoud) =>
      (kop.soort === 'werkproces' && leidtElders(inhoud, kop.van)) || (inhoud.kind === 'onderdeel' && dekt(inhoud)),
  );
  const oordeel = dubbelBehandeld(route, dekt) ? 'dubbel' : 'gedekt';
  return { ...kop, plekken, oordeel, ...(nietVoor && { nietVoor }) };
}
