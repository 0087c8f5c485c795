import {
  type Bestand,
  type Declaratie,
  namenOpPad,
  type Route,
  soortVan,
  statusVan,
  vingerafdruk,
} from '@leerroute/model';
import type { Finding, Severity } from './finding.ts';
import { gesteldVoor, type Instellingen } from './instellingen.ts';
import type { Melding, Omgeving, Onderwerpen, Regelkop, Toetsregel } from './toetsregel.ts';

/** What a finding is made for: the file it stands in, and what the project sets for it. */
export interface Zaak {
  readonly bestand: Bestand;
  readonly instellingen: Instellingen;
}

/** What these rules find about one subject. */
export function* pasToe<B extends 'route' | 'declaratie' | 'bestand'>(
  regels: readonly Toetsregel<B>[],
  onderwerp: Onderwerpen[B],
  omgeving: Omgeving,
  zaak: Zaak,
): Iterable<Finding> {
  const route = alsRoute(onderwerp);
  for (const regel of regels) {
    if (niveauVan(regel, zaak) === 'uit' || (route && zwijgt(regel, route))) continue;
    for (const melding of regel.check(onderwerp, omgeving)) yield* maakFinding(regel, melding, route, zaak);
  }
}

function alsRoute(onderwerp: Bestand | Declaratie): Route | undefined {
  return 'kind' in onderwerp && onderwerp.kind === 'route' ? onderwerp : undefined;
}

function niveauVan(
  regel: Regelkop,
  { bestand, instellingen }: Zaak,
  eigen: Severity = regel.severity,
): Severity | 'uit' {
  return gesteldVoor(instellingen, regel.id, bestand.pad)?.niveau ?? eigen;
}

/** Whether a rule has nothing to say about a route of this status and kind. */
function zwijgt(regel: Regelkop, route: Route): boolean {
  if (statusVan(route) === 'gestopt' && !regel.altijd) return true;
  return regel.wettelijk && ['leerlijn', 'leerlab'].includes(soortVan(route));
}

/** The finding for what a rule says, unless the project or the kind of route silences the rule there. */
export function* maakFinding(
  regel: Regelkop,
  melding: Melding,
  onderwerp: Route | undefined,
  zaak: Zaak,
): Iterable<Finding> {
  const { bestand } = zaak;
  const niveau = niveauVan(regel, zaak, melding.severity);
  if (niveau === 'uit') return;
  const { span, message, related = [], basis = regel.basis, pad, fixes = [] } = melding;
  const plek = onderwerp ?? bestand.declaraties.find((d) => d.span.start <= span.start && span.start < d.span.end);
  const route = plek?.kind === 'route' ? plek : undefined;
  if (route && !onderwerp && zwijgt(regel, route)) return;
  yield {
    rule: regel.id,
    severity: ernst(niveau, melding.vindt ?? regel.vindt, route),
    message,
    bestand: bestand.pad,
    span,
    route: route?.naam.value,
    related,
    basis,
    pad: pad && pad.length > 0 ? namenOpPad(pad) : undefined,
    keuzeIds: pad && pad.length > 0 ? pad.map(({ gekozen }) => gekozen.id) : undefined,
    fixes: fixes.map((fix) => ({
      ...fix,
      bewerkingen: fix.bewerkingen.map((bewerking) => ({ bestand: bestand.pad, ...bewerking })),
    })),
    fingerprint: vingerafdruk([regel.id, bestand.pad, plek?.naam.value ?? '', woord(bestand.tekst, span)]),
  };
}

/** What is missing in a concept is a hint; what contradicts itself is wrong at once. */
function ernst(eigen: Severity, vindt: Melding['vindt'], route: Route | undefined): Severity {
  return vindt === 'volledigheid' && route && statusVan(route) === 'concept' ? 'info' : eigen;
}

/** The first line of the text that a finding is about: enough to know it by, and not changed by an edit further down. */
function woord(tekst: string, { start, end }: Finding['span']): string {
  return tekst.slice(start, end).split('\n', 1)[0]?.trim() ?? '';
}
