import type { Language, Route } from '@leerroute/model';
import type { Connection, Position } from 'vscode-languageserver';
import type { Publisher } from './diagnostics.ts';
import { type Node, nodesAt, nodesIn } from './nodes.ts';
import { offsetOf, rangeOf, touches } from './place.ts';
import { type Drawn, draw } from './preview-draw.ts';
import { exportOf } from './preview-export.ts';
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
  connection.onRequest(ROUTEKAART, (vraag: Kaartvraag) => routekaart(vraag, workspace, publisher, taal(), kept));
  connection.onRequest(PLEK, (vraag: Plekvraag) => plek(vraag, workspace));
  connection.onRequest(POSITIE, (vraag: Positievraag) => positie(vraag, workspace));
  connection.onRequest(UITVOER, (vraag: Uitvoervraag) => {
    const place = workspace.find(vraag.uri);
    const route = place && wantedRoute(place, vraag);
    return route ? exportOf({ route, state: place.state, publisher, taal: taal() }, vraag) : null;
  });
  publisher.onPublished = ({ version }) => {
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
  const answer = (drawn: Kept, toestand: Kaart['toestand']): Kaart => ({
    ...drawn,
    ...(drawn.kenmerk === vraag.kenmerk ? { inhoud: undefined } : {}),
    versie: state.version,
    routes: choices(place),
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

/** Whether the text of a route has a mistake, so that what was read of it may not be all of it. */
function isBroken(route: Route, state: ProjectState): boolean {
  const fouten = state.project.bestand(route.bestand)?.fouten ?? [];
  return fouten.some(({ span }) => touches(route.span, span.start));
}

function choices({ state, bestand }: Place): Kaartkeuze[] {
  const own = (route: Route) => (route.bestand === bestand.pad ? 0 : 1);
  const sorted = [...state.project.routes].sort((a, b) => own(a) - own(b));
  return sorted.slice(0, MOST_CHOICES).map((route) => choiceOf(route, state));
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
