import type { Language, Route } from '@leerroute/model';
import type { Connection, Position } from 'vscode-languageserver';
import type { Publisher } from './diagnostics.ts';
import { type Node, nodesAt, nodesIn } from './nodes.ts';
import { offsetOf, rangeOf, touches } from './place.ts';
import { type Drawn, draw, hash } from './preview-draw.ts';
import { exportOf } from './preview-export.ts';
import { pieces } from './preview-patch.ts';
import type { ProjectState } from './project-state.ts';
import type {
  Beeld,
  Berichten,
  Kaart,
  Kaartkeuze,
  Kaartvraag,
  Plek,
  Plekvraag,
  Positie,
  Positievraag,
  Uitvoervraag,
  Verzoeken,
} from './protocol.ts';
import type { Settings } from './settings.ts';
import type { Place, Workspace } from './workspace.ts';

const ROUTEKAART: keyof Verzoeken = 'leerroute/routekaart';
const PLEK: keyof Verzoeken = 'leerroute/plek';
const POSITIE: keyof Verzoeken = 'leerroute/positie';
const UITVOER: keyof Verzoeken = 'leerroute/uitvoer';
const GEWIJZIGD: keyof Berichten = 'leerroute/gewijzigd';

/** The last pictures that were drawn from a text without mistakes, by project, route and looks. */
const MOST_KEPT = 40;

/** What stays of a picture while its text is broken. */
type Kept = Drawn & Kaartkeuze;

/** More routes than this no one finds in a list, and they would travel with every picture. */
const MOST_CHOICES = 200;

/** Answers the panel with the routekaart: pictures, and from a card to its text and back. */
export function registerPreview(
  connection: Connection,
  workspace: Workspace,
  publisher: Publisher,
  settings: () => Settings,
): void {
  const kept = new Map<string, Kept>();
  const taal = () => settings().taal;
  connection.onRequest(ROUTEKAART, async (vraag: Kaartvraag) => {
    const state = workspace.find(vraag.uri)?.state;
    // A region shows the findings of all its files; a route is drawn as soon as its own file is read.
    if (state && vraag.beeld?.soort === 'regio') await publisher.checked(state);
    return routekaart(vraag, workspace, publisher, taal(), kept);
  });
  connection.onRequest(PLEK, (vraag: Plekvraag) => plek(vraag, workspace));
  connection.onRequest(POSITIE, (vraag: Positievraag) => positie(vraag, workspace));
  connection.onRequest(UITVOER, (vraag: Uitvoervraag) => {
    const place = workspace.find(vraag.uri);
    const route = place && wantedRoute(place, vraag);
    return route ? exportOf({ route, state: place.state, publisher, taal: taal() }, vraag) : null;
  });
  publisher.onChanged = ({ version }) => {
    const bericht: Berichten[typeof GEWIJZIGD] = { versie: version };
    void connection.sendNotification(GEWIJZIGD, bericht);
  };
}

function routekaart(
  vraag: Kaartvraag,
  workspace: Workspace,
  publisher: Publisher,
  taal: Language,
  kept: Map<string, Kept>,
): Kaart | null {
  const place = workspace.find(vraag.uri);
  if (!place) return null;
  const { state } = place;
  const route = wantedRoute(place, vraag);
  const { thema, cohort, vorm, beeld: asked = { soort: 'route' } } = vraag;
  const keyOf = (beeld: Beeld) =>
    JSON.stringify([state.root, route?.naam.value ?? vraag.route, thema, taal, beeld, cohort, vorm]);
  const has = [...kept.values()].find(({ kenmerk }) => kenmerk === vraag.kenmerk);
  const answer = (drawn: Kept, toestand: Kaart['toestand']): Kaart => ({
    ...drawn,
    ...contentFor(drawn, vraag.kenmerk, has),
    versie: state.version,
    ...choicesFor(place, drawn.route, vraag.routeskenmerk),
    ids: vraag.position ? positie({ uri: vraag.uri, position: vraag.position }, workspace).ids : [],
    toestand,
  });
  const last = kept.get(keyOf(asked));
  if (last && (!route || isBroken(route, state))) return answer(last, 'laatste-goede');
  if (!route) return null;
  const drawn: Kept = { ...draw({ route, state, publisher, taal }, vraag), ...choiceOf(route, state) };
  if (isBroken(route, state)) return answer(drawn, 'onvolledig');
  const key = keyOf(drawn.beeld);
  kept.delete(key);
  kept.set(key, drawn);
  for (const old of [...kept.keys()].slice(0, kept.size - MOST_KEPT)) kept.delete(old);
  return answer(drawn, 'actueel');
}

/** The route by its name, else at the position, else the first of the file or of the project. */
function wantedRoute(
  { state, bestand }: Place,
  { route: naam, position }: Pick<Kaartvraag, 'route' | 'position'>,
): Route | undefined {
  const inFile = bestand.declaraties.filter((declaratie) => declaratie.kind === 'route');
  if (naam !== undefined) return inFile.find((r) => r.naam.value === naam) ?? state.project.vind('route', naam);
  const offset = position ? offsetOf(bestand, position) : 0;
  return inFile.find(({ span }) => touches(span, offset)) ?? inFile[0] ?? state.project.routes[0];
}

/**
 * Whether the text of a route has a mistake, so that what was read of it may not be all of it. What stands between it and the
 * declarations around it counts too: a brace too many ends a route early, and the rest of it stands after it.
 */
function isBroken({ bestand: pad, span: { start, end } }: Route, state: ProjectState): boolean {
  const { fouten = [], declaraties = [] } = state.project.bestand(pad) ?? {};
  const from = Math.max(0, ...declaraties.map(({ span }) => span.end).filter((other) => other <= start));
  const to = Math.min(...declaraties.map(({ span }) => span.start).filter((other) => other >= end));
  return fouten.some(({ span }) => span.start >= from && span.start <= to);
}

/** No more than the asker needs: nothing where it has this content, and what differs where it has another picture. */
function contentFor(
  { kenmerk, inhoud, vorm }: Drawn,
  known: string | undefined,
  has: Drawn | undefined,
): Pick<Kaart, 'inhoud' | 'stukken'> {
  if (kenmerk === known) return { inhoud: undefined };
  const stukken = has?.vorm === 'kaart' && vorm === 'kaart' ? pieces(has.inhoud, inhoud) : undefined;
  return stukken ? { inhoud: undefined, stukken } : { inhoud };
}

/** The routes to choose from, where the asker does not have this list. */
function choicesFor(
  { state, bestand }: Place,
  shown: string,
  known: string | undefined,
): Pick<Kaart, 'routes' | 'routeskenmerk'> {
  const later = (route: Route) => (route.bestand === bestand.pad ? 0 : 1);
  const sorted = [...state.project.routes].sort((a, b) => later(a) - later(b));
  const offered = sorted.filter(({ naam }, at) => at < MOST_CHOICES || naam.value === shown);
  const routes = offered.map((route) => choiceOf(route, state));
  const routeskenmerk = hash(JSON.stringify(routes));
  return routeskenmerk === known ? { routeskenmerk } : { routes, routeskenmerk };
}

function choiceOf(route: Route, state: ProjectState): Kaartkeuze {
  return { route: route.naam.value, titel: route.titel?.value ?? route.naam.value, uri: state.uriOf(route.bestand) };
}

/** Where in the text a card of a picture is. */
function plek({ uri, route: naam, id }: Plekvraag, workspace: Workspace): Plek | null {
  const place = workspace.find(uri);
  const route = place && wantedRoute(place, { route: naam });
  const bestand = route && place.state.project.bestand(route.bestand);
  if (!bestand) return null;
  for (const node of nodesIn(route)) {
    if (id !== undefined && node.id !== id) continue;
    return {
      uri: place.state.uriOf(bestand.pad),
      range: rangeOf(bestand, node.span),
      kop: rangeOf(bestand, headOf(node)),
    };
  }
  return null;
}

/** What to select of a thing: its first line up to its name or title. */
function headOf(node: Node) {
  const { naam, titel, nummer } = node as Node & Partial<Record<'naam' | 'titel' | 'nummer', Node>>;
  const end = (naam ?? nummer ?? titel)?.span.end ?? node.span.start;
  return { start: node.span.start, end: Math.max(node.span.start, end) };
}

/** The route at a position and, innermost first, the ids of what stands there. */
function positie({ uri, position }: Positievraag, workspace: Workspace): Positie {
  const place: Place | undefined = workspace.find(uri);
  if (!place) return { ids: [] };
  const path = nodesAt(place.bestand, offsetOf(place.bestand, position as Position));
  const route = path.find((node): node is Node & Route => node.kind === 'route');
  if (!route) return { ids: [] };
  return { route: route.naam.value, ids: path.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])).reverse() };
}
