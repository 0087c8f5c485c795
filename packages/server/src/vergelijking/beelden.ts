import { maakVergelijkScene, type VergelijkScene } from '@leerroute/diagram';
import type { Wijziging } from '@leerroute/diff';
import type { Language, Project, Route } from '@leerroute/model';

/** A route that changes touch, in both versions as far as it is there, and both in one picture. */
export interface Routevergelijking {
  /** Its identifier as it is now, or was. */
  readonly naam: string;
  readonly voor?: Route;
  readonly na?: Route;
  readonly scene: VergelijkScene;
}

export interface Versies {
  readonly voor: Project;
  readonly na: Project;
}

/** The routes that changes are in, in the order of the changes. */
export function vergelekenRoutes(
  wijzigingen: readonly Wijziging[],
  versies: Versies,
  opties: { readonly taal: Language; readonly peildatum: string },
): Routevergelijking[] {
  const meldingen = wijzigingen.map(({ fingerprint, message, voor, na, elders }) => ({
    sleutel: fingerprint,
    message,
    plekken: [{ voor, na }, ...elders],
  }));
  return [...new Set(wijzigingen.flatMap(({ route }) => route ?? []))].map((naam) => {
    const na = versies.na.vind('route', naam);
    const voor = versies.voor.vind('route', naam) ?? formerly(naam, wijzigingen, versies.voor);
    const scene = maakVergelijkScene(voor, na, versies, { ...opties, wijzigingen: meldingen });
    return { naam, voor, na, scene };
  });
}

/** The route that goes by another name now: the one that its changes were in. */
function formerly(naam: string, wijzigingen: readonly Wijziging[], project: Project): Route | undefined {
  const plekken = wijzigingen.flatMap(({ route, voor }) => (route === naam && voor ? [voor] : []));
  return project.routes.find(({ bestand, span }) =>
    plekken.some((plek) => plek.bestand === bestand && plek.span.start >= span.start && plek.span.end <= span.end),
  );
}
