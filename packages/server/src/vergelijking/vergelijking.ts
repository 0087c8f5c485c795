import { tekenSvg, tekenTabel } from '@leerroute/diagram';
import {
  type Akkoordstand,
  akkoordstand,
  KLASSEN,
  NIVEAUS,
  ROLNAMEN,
  vergelijk,
  type Wijziging,
} from '@leerroute/diff';
import type { Language, Route, Span } from '@leerroute/model';
import { nodesIn } from '../nodes.ts';
import { rangeOf } from '../place.ts';
import type { Thema, Vergelijking, Vergelijkwijziging } from '../protocol.ts';
import { type Routevergelijking, vergelekenRoutes } from './beelden.ts';
import type { Kanten } from './kanten.ts';

/** All that the editor shows of two versions: the changes in the order of the pupil, and a picture for each route. */
export function vergelijking(kanten: Kanten, thema: Thema, taal: Language): Vergelijking {
  const { voor, na, peildatum } = kanten;
  const versies = { voor: voor.project, na: na.project };
  const wijzigingen = vergelijk(versies.voor, versies.na, { peildatum });
  const routes = vergelekenRoutes(wijzigingen, versies, { taal, peildatum });
  const stand = akkoordstand(wijzigingen, {
    akkoorden: na.akkoorden,
    eerder: voor.akkoorden,
    verleend: [],
    kentRoute: (naam) => [versies.voor, versies.na].some((project) => project.vind('route', naam)),
  });
  return {
    voor: voor.naam,
    na: na.naam,
    routes: routes.map(({ naam, scene, ...kant }) => ({
      route: naam,
      titel: (kant.na ?? kant.voor)?.titel?.value ?? naam,
      svg: tekenSvg(scene, { thema }),
      tabel: tekenTabel(scene),
    })),
    wijzigingen: wijzigingen.map((wijziging) => {
      const route = routes.find(({ naam }) => naam === wijziging.route);
      return {
        sleutel: wijziging.fingerprint,
        tekst: wijziging.message[taal],
        niveau: wijziging.niveau,
        niveautekst: NIVEAUS[wijziging.niveau][taal],
        ...akkoordVan(wijziging, stand, taal),
        ...(route ? { route: route.naam } : {}),
        ids: route?.scene.plaatsen.get(wijziging.fingerprint) ?? [],
        ...plekVan(wijziging, route, kanten),
      };
    }),
  };
}

function akkoordVan(
  { fingerprint }: Wijziging,
  { perWijziging, geaccepteerd }: Akkoordstand,
  taal: Language,
): Pick<Vergelijkwijziging, 'taken' | 'akkoord'> {
  const standen = (perWijziging.get(fingerprint) ?? []).filter(({ nodig }) => nodig.length > 0);
  const taken = standen.map(({ klasse, open }) => {
    const wie = open.map((rol) => ROLNAMEN[rol][taal]).join(', ');
    return `${open.length > 0 ? '…' : '✓'} ${KLASSEN[klasse][taal]}${wie ? `: ${wie}` : ''}`;
  });
  if (standen.length === 0) return { taken, akkoord: 'geen' };
  return { taken, akkoord: geaccepteerd.has(fingerprint) ? 'gegeven' : 'open' };
}

/** Where a change is in the text of now: of what is gone the nearest thing around it that is still there. */
function plekVan(
  { na, fingerprint }: Wijziging,
  vergeleken: Routevergelijking | undefined,
  kanten: Kanten,
): Pick<Vergelijkwijziging, 'plek'> {
  const route = vergeleken?.na;
  const plek =
    na ?? (route && { bestand: route.bestand, span: around(vergeleken.scene.plaatsen.get(fingerprint)?.[0], route) });
  const bestand = plek && kanten.na.project.bestand(plek.bestand);
  return bestand ? { plek: { uri: kanten.uriOf(plek.bestand), range: rangeOf(bestand, plek.span) } } : {};
}

/** The beginning of what a thing stood in, as far as that is still there. */
function around(id: string | undefined, route: Route): Span {
  const starts = new Map([...nodesIn(route)].map((node) => [node.id, node.span.start]));
  const steps = (id ?? '').replace(/^voor:/, '').split('/');
  const holders = steps.map((_, at) => steps.slice(0, steps.length - at).join('/'));
  const start = holders.map((holder) => starts.get(holder)).find((found) => found !== undefined) ?? route.span.start;
  return { start, end: start };
}
