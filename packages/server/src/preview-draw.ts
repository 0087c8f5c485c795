import { createHash } from 'node:crypto';
import { maakScene, type Opties, type Scene, tekenSvg, tekenTabel } from '@leerroute/diagram';
import { cohortenVan, jarenVan, type Language, type Route } from '@leerroute/model';
import { urennormVanRoute } from '@leerroute/rules';
import { type Publisher, today } from './diagnostics.ts';
import { touches } from './place.ts';
import type { ProjectState } from './project-state.ts';
import type { Kaart, Kaartvraag } from './protocol.ts';

/** Where a picture comes from. */
export interface Source {
  readonly route: Route;
  readonly state: ProjectState;
  readonly publisher: Publisher;
  readonly taal: Language;
}

type Wish = Pick<Kaartvraag, 'beeld' | 'cohort' | 'wissel'>;

/** What was drawn, and what else can be shown of the same route. */
export type Drawn = Pick<Kaart, 'kenmerk' | 'beeld' | 'vorm' | 'jaren' | 'cohorten' | 'cohort' | 'filters'> & {
  readonly inhoud: string;
};

/** Draws what is wanted; what the route does not have (a year that is gone) becomes the whole route. */
export function draw(source: Source, vraag: Omit<Kaartvraag, 'uri'>): Drawn {
  const { beeld, scene } = sceneOf(source, vraag);
  const vorm = vraag.vorm ?? 'kaart';
  const inhoud = vorm === 'tabel' ? tekenTabel(scene) : tekenSvg(scene, { thema: vraag.thema });
  return {
    inhoud,
    kenmerk: createHash('sha1').update(inhoud).digest('base64'),
    beeld,
    vorm,
    jaren: [...new Set(jarenVan(source.route).map(({ nummer }) => nummer.value))],
    cohorten: cohortsOf(source.route),
    ...(vraag.cohort === undefined ? {} : { cohort: vraag.cohort }),
    filters: [],
  };
}

/** The picture of a route as it was asked for, with the view that it shows. */
export function sceneOf(source: Source, { beeld = { soort: 'route' } }: Wish): { beeld: Kaart['beeld']; scene: Scene } {
  const { route, state } = source;
  return { beeld, scene: maakScene(route, state.project, optionsOf(source)) };
}

/** Language, date, findings and norms: the same in every view. */
function optionsOf({ route, state, publisher, taal }: Source): Opties {
  const peildatum = state.instellingen.peildatum ?? today();
  const norm = urennormVanRoute(route, peildatum);
  const bevindingen = publisher
    .findingsOf(state, route.bestand)
    .filter(({ span }) => touches(route.span, span.start))
    .map(({ span, severity, message }) => ({ span, severity, message }));
  return { taal, peildatum, bevindingen, normen: norm ? { perRoute: norm } : {} };
}

/** More groups of pupils than this no list of choices shows, as of a route with a year typed wrong. */
const MOST_COHORTS = 30;

function cohortsOf(route: Route): Kaart['cohorten'] {
  const cohorten = cohortenVan(route);
  if (!cohorten || cohorten.laatste.start <= cohorten.eerste.start) return [];
  const count = Math.min(MOST_COHORTS, cohorten.laatste.start - cohorten.eerste.start + 1);
  return Array.from({ length: count }, (_, at) => cohorten.eerste.start + at).map((start) => ({
    waarde: String(start),
    titel: `${start}–${start + 1}`,
  }));
}
