import {
  alleInhoud,
  type Kerntaak,
  metGeneste,
  type Onderdeel,
  type Project,
  type Route,
  toonNaam,
  uitersten,
} from '@leerroute/model';
import { profielenVan } from './profielen.ts';
import { examenjarenVan, modulesIn, modulesVan } from './profielmodules.ts';

/** One werkproces of a declared kwalificatie, or one module of the vmbo profile, with the parts of a route that deal with it. */
export interface Dekkingsrij {
  readonly soort: 'werkproces' | 'module';
  /** The crebo or the profile it belongs to. */
  readonly van: string;
  readonly code: string;
  readonly titel: string;
  readonly plekken: readonly { readonly jaar: number; readonly onderdeel: string }[];
  /** `dubbel`: some pupil gets it in two different parts, and neither says `verdiept`. A part that goes on in another year is one. */
  readonly oordeel: 'gedekt' | 'nergens' | 'dubbel';
}

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

function rij(route: Route, kop: Omit<Dekkingsrij, 'plekken' | 'oordeel'>, dekt: Dekt): Dekkingsrij {
  const plekken = [...alleInhoud(route)].flatMap(({ inhoud, jaar }) =>
    inhoud.kind === 'onderdeel' && dekt(inhoud) ? [{ jaar: jaar.nummer.value, onderdeel: toonNaam(inhoud) }] : [],
  );
  const oordeel = plekken.length === 0 ? 'nergens' : tweemaal(route, dekt) ? 'dubbel' : 'gedekt';
  return { ...kop, plekken, oordeel };
}

/** Whether a part deals with a werkproces. One that is, or counts as, the kerntaak and names no werkprocessen deals with all of it. */
function dektWerkproces(onderdeel: Onderdeel, kerntaak: Kerntaak, code: string): boolean {
  const delen = [...metGeneste([onderdeel])];
  if (delen.some(({ dekt }) => dekt.some(({ value }) => value === code || value === kerntaak.code.value))) return true;
  return delen.some(
    (deel) =>
      [deel, ...deel.teltAls].some(
        ({ soort, naam }) => soort.value === 'kerntaak' && naam?.value === kerntaak.code.value,
      ) && [...metGeneste([deel])].every(({ dekt }) => dekt.length === 0),
  );
}

/** Whether on some path two different parts deal with it. */
function tweemaal(route: Route, dekt: Dekt): boolean {
  const gevonden = uitersten<{ readonly kop?: string; readonly dubbel: boolean }>(
    route,
    {
      begin: { dubbel: false },
      sleutel: ({ kop, dubbel }) => (dubbel ? '\0' : (kop ?? '')),
      stap: (staat, inhoud) => {
        if (inhoud.kind !== 'onderdeel' || inhoud.verdiept || !dekt(inhoud)) return [staat, 0];
        const kop = `${inhoud.soort.value} ${inhoud.naam?.value ?? inhoud.titel?.value ?? inhoud.id}`;
        return [{ kop, dubbel: staat.dubbel || (staat.kop !== undefined && staat.kop !== kop) }, 0];
      },
    },
    'min',
  );
  return gevonden.some(({ staat }) => staat.dubbel);
}
