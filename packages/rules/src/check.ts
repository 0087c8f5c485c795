import {
  type Bestand,
  type Declaratie,
  namenOpPad,
  type Project,
  type Route,
  soortVan,
  statusVan,
  vingerafdruk,
} from '@leerroute/model';
import type { Finding, Severity } from './finding.ts';
import { gesteldVoor, type Instellingen, STANDAARDINSTELLINGEN } from './instellingen.ts';
import { type Negeringuitkomst, negeer } from './negeren.ts';
import type { Bereik, EnigeToetsregel, Melding, Omgeving, Onderwerpen, Regelkop, Toetsregel } from './toetsregel.ts';
import { type Vragen, volg, zelfdeAntwoorden } from './volg.ts';

export interface Checkopties {
  /** ISO date at which the project is judged. */
  readonly peildatum: string;
  readonly instellingen?: Instellingen;
}

export type Check = (project: Project, opties: Checkopties) => readonly Finding[];

/** What the rules found about one subject, and all that it depends on beside the subject itself. */
interface Uitkomst {
  readonly peildatum: string;
  readonly instellingen: Instellingen;
  readonly vragen: Vragen;
  readonly findings: readonly Finding[];
}

type Onderwerp = Onderwerpen[Bereik];

/**
 * A check with these rules. It remembers per declaration and file what was found, as long as that object lives: a next check
 * only does again what changed itself or looked up something that changed.
 */
export function maakCheck(regels: readonly EnigeToetsregel[]): Check {
  const perBereik = <B extends Bereik>(bereik: B) =>
    regels.filter((regel): regel is Extract<EnigeToetsregel, { bereik: B }> => regel.bereik === bereik);
  const perRoute = perBereik('route');
  const perDeclaratie = perBereik('declaratie');
  const perBestand = perBereik('bestand');
  const perProject = perBereik('project');
  const perNegering = perBereik('negering');
  const ids: ReadonlySet<string> = new Set(regels.map(({ id }) => id));
  const uitkomsten = new WeakMap<Onderwerp, Uitkomst>();
  let projectuitkomst: Uitkomst | undefined;

  return (project, { peildatum, instellingen = STANDAARDINSTELLINGEN }) => {
    const geheugen = new Map<string, unknown>();
    const { standaarden } = instellingen;
    const geldtNog = (eerder: Uitkomst | undefined): eerder is Uitkomst =>
      eerder !== undefined &&
      eerder.peildatum === peildatum &&
      eerder.instellingen === instellingen &&
      zelfdeAntwoorden(eerder.vragen, project, geheugen);
    const voerUit = (werk: (omgeving: Omgeving) => Iterable<Finding>): Uitkomst => {
      const gevolgd = volg(project);
      const omgeving = { project: gevolgd.project, peildatum, standaarden };
      return { peildatum, instellingen, vragen: gevolgd.vragen, findings: [...werk(omgeving)] };
    };
    const over = (onderwerp: Bestand | Declaratie, werk: (omgeving: Omgeving) => Iterable<Finding>) => {
      const eerder = uitkomsten.get(onderwerp);
      if (geldtNog(eerder)) return eerder.findings;
      const uitkomst = voerUit(werk);
      uitkomsten.set(onderwerp, uitkomst);
      return uitkomst.findings;
    };

    const findings: Finding[] = [];
    for (const bestand of project.bestanden) {
      const zaak = { bestand, instellingen };
      findings.push(...over(bestand, (omgeving) => pasToe(perBestand, bestand, omgeving, zaak)));
      for (const declaratie of bestand.declaraties)
        findings.push(
          ...over(declaratie, function* (omgeving) {
            yield* pasToe(perDeclaratie, declaratie, omgeving, zaak);
            if (declaratie.kind === 'route') yield* pasToe(perRoute, declaratie, omgeving, zaak);
          }),
        );
    }
    if (!geldtNog(projectuitkomst)) {
      projectuitkomst = voerUit(function* (omgeving) {
        for (const regel of perProject)
          for (const melding of regel.check(omgeving.project, omgeving)) {
            const bestand = omgeving.project.bestand(melding.bestand ?? '');
            if (bestand) yield* maakFinding(regel, melding, undefined, { bestand, instellingen });
          }
      });
    }
    findings.push(...projectuitkomst.findings);
    const { over: gebleven, uitkomsten: negeringen } = negeer(findings, project, { peildatum, instellingen, ids });
    for (const uitkomst of negeringen)
      gebleven.push(...overNegering(perNegering, uitkomst, { project, peildatum, standaarden }, instellingen));
    return eenduidig(gebleven.sort(vergelijk));
  };
}

interface Zaak {
  readonly bestand: Bestand;
  readonly instellingen: Instellingen;
}

function* pasToe<B extends 'route' | 'declaratie' | 'bestand'>(
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

function* overNegering(
  regels: readonly Toetsregel<'negering'>[],
  uitkomst: Negeringuitkomst,
  omgeving: Omgeving,
  instellingen: Instellingen,
): Iterable<Finding> {
  for (const regel of regels)
    for (const melding of regel.check(uitkomst, omgeving))
      yield* maakFinding(regel, melding, undefined, { bestand: uitkomst.bestand, instellingen });
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

function* maakFinding(regel: Regelkop, melding: Melding, onderwerp: Route | undefined, zaak: Zaak): Iterable<Finding> {
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

function vergelijk(a: Finding, b: Finding): number {
  if (a.bestand !== b.bestand) return a.bestand < b.bestand ? -1 : 1;
  return a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Of findings with one fingerprint the second and later get a number. */
function eenduidig(findings: readonly Finding[]): readonly Finding[] {
  const gezien = new Map<string, number>();
  return findings.map((finding) => {
    const aantal = (gezien.get(finding.fingerprint) ?? 0) + 1;
    gezien.set(finding.fingerprint, aantal);
    return aantal === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${aantal}` };
  });
}
