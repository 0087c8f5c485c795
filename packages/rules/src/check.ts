import type { Bestand, Declaratie, Project } from '@leerroute/model';
import type { Finding } from './finding.ts';
import { type Instellingen, STANDAARDINSTELLINGEN } from './instellingen.ts';
import { maakFinding, pasToe } from './maak-finding.ts';
import { type Negeringuitkomst, negeer } from './negeren.ts';
import type { Bereik, EnigeToetsregel, Omgeving, Onderwerpen, Toetsregel } from './toetsregel.ts';
import { type Vragen, volg, zelfdeAntwoorden } from './volg.ts';
import { Vragers } from './vragers.ts';

export interface Checkopties {
  /** ISO date at which the project is judged. */
  readonly peildatum: string;
  readonly instellingen?: Instellingen;
}

export type Check = (project: Project, opties: Checkopties) => readonly Finding[];

/** The findings in one file, in the order of the text. */
export interface Bestandsuitslag {
  readonly bestand: Bestand;
  readonly findings: readonly Finding[];
}

/** A check that can be left and taken up again: it gives the findings file by file, those of the paths `eerst` first, and all at its end. */
export type CheckInStappen = (
  project: Project,
  opties: Checkopties,
  eerst?: ReadonlySet<string>,
) => Generator<Bestandsuitslag, readonly Finding[]>;

/** What the rules found about one subject, and all that it depends on beside the subject itself. */
interface Uitkomst {
  readonly peildatum: string;
  readonly instellingen: Instellingen;
  readonly vragen: Vragen;
  readonly findings: readonly Finding[];
}

/** The findings of a file after what its author silenced, and what they are made of. */
interface Dossier {
  /** Of the file and its declarations. */
  readonly eigen: readonly Finding[];
  /** Of the rules over the whole project. */
  readonly vanProject: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** What was looked at last, to find what changed since. */
interface Vorige {
  readonly project: Project;
  readonly peildatum: string;
  readonly instellingen: Instellingen;
}

type Onderwerp = Onderwerpen[Bereik];

/** A check in one go; see `maakCheckInStappen`. */
export function maakCheck(regels: readonly EnigeToetsregel[]): Check {
  const inStappen = maakCheckInStappen(regels);
  return (project, opties) => {
    const stappen = inStappen(project, opties);
    for (;;) {
      const stap = stappen.next();
      if (stap.done) return stap.value;
    }
  };
}

/**
 * A check with these rules. It remembers per declaration and file what was found, as long as that object lives: a next check
 * only does again what changed itself or looked up something that changed. For a project that follows from the one before, only the
 * files that looked up a name of a changed file are asked whether that matters to them; so an edit costs what it touches.
 */
export function maakCheckInStappen(regels: readonly EnigeToetsregel[]): CheckInStappen {
  const perBereik = <B extends Bereik>(bereik: B) =>
    regels.filter((regel): regel is Extract<EnigeToetsregel, { bereik: B }> => regel.bereik === bereik);
  const perRoute = perBereik('route');
  const perDeclaratie = perBereik('declaratie');
  const perBestand = perBereik('bestand');
  const perProject = perBereik('project');
  const perNegering = perBereik('negering');
  const ids: ReadonlySet<string> = new Set(regels.map(({ id }) => id));
  const uitkomsten = new WeakMap<Onderwerp, Uitkomst>();
  const dossiers = new WeakMap<Bestand, Dossier>();
  let vragers = new Vragers();
  let projectuitkomst: Uitkomst | undefined;
  let vorige: Vorige | undefined;

  return function* (project, { peildatum, instellingen = STANDAARDINSTELLINGEN }, eerst = new Set()) {
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
    const over = (
      zaak: Bestand,
      onderwerp: Bestand | Declaratie,
      werk: (omgeving: Omgeving) => Iterable<Finding>,
    ): readonly Finding[] => {
      const eerder = uitkomsten.get(onderwerp);
      const uitkomst = geldtNog(eerder) ? eerder : voerUit(werk);
      if (uitkomst !== eerder) uitkomsten.set(onderwerp, uitkomst);
      vragers.noteer(zaak, uitkomst.vragen);
      return uitkomst.findings;
    };
    const eigenVan = (bestand: Bestand): readonly Finding[] => {
      const zaak = { bestand, instellingen };
      const vanBestand = over(bestand, bestand, (omgeving) => pasToe(perBestand, bestand, omgeving, zaak));
      const vanDeclaraties = bestand.declaraties.flatMap((declaratie) =>
        over(bestand, declaratie, function* (omgeving) {
          yield* pasToe(perDeclaratie, declaratie, omgeving, zaak);
          if (declaratie.kind === 'route') yield* pasToe(perRoute, declaratie, omgeving, zaak);
        }),
      );
      return [...vanBestand, ...vanDeclaraties];
    };
    const maakDossier = (bestand: Bestand, eigen: readonly Finding[], vanProject: readonly Finding[]): Dossier => {
      const opties = { peildatum, instellingen, ids };
      const { over: gebleven, uitkomsten: gevolgen } = negeer([...eigen, ...vanProject], bestand, opties);
      const { findings, vragen } = voerUit(function* (omgeving) {
        for (const gevolg of gevolgen) yield* overNegering(perNegering, gevolg, omgeving, instellingen);
      });
      vragers.noteer(bestand, vragen);
      return { eigen, vanProject, findings: eenduidig([...gebleven, ...findings].sort(vergelijk)) };
    };

    const gelijk = vorige?.peildatum === peildatum && vorige.instellingen === instellingen ? vorige.project : undefined;
    const geraakt = gelijk && vragers.geraakt(gelijk, project);
    if (!gelijk) vragers = new Vragers();
    // Left halfway, or when a rule fails, nothing is known of the files that were not reached: a next check asks them all.
    vorige = undefined;
    if (!geldtNog(projectuitkomst)) {
      projectuitkomst = voerUit(function* (omgeving) {
        for (const regel of perProject)
          for (const melding of regel.check(omgeving.project, omgeving)) {
            const bestand = omgeving.project.bestand(melding.bestand ?? '');
            if (bestand) yield* maakFinding(regel, melding, undefined, { bestand, instellingen });
          }
      });
    }
    const perPad = Map.groupBy(projectuitkomst.findings, ({ bestand }) => bestand);
    const dossierVan = (bestand: Bestand): Dossier => {
      const vanProject = perPad.get(bestand.pad) ?? [];
      const eerder = geraakt?.has(bestand) === false ? dossiers.get(bestand) : undefined;
      if (eerder && zelfdeFindings(eerder.vanProject, vanProject)) return eerder;
      const dossier = maakDossier(bestand, eerder?.eigen ?? eigenVan(bestand), vanProject);
      dossiers.set(bestand, dossier);
      return dossier;
    };
    const vooraan = project.bestanden.filter(({ pad }) => eerst.has(pad));
    for (const bestand of [...vooraan, ...project.bestanden.filter(({ pad }) => !eerst.has(pad))])
      yield { bestand, findings: dossierVan(bestand).findings };
    vorige = { project, peildatum, instellingen };
    return project.bestanden.flatMap((bestand) => dossiers.get(bestand)?.findings ?? []);
  };
}

function zelfdeFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, i) => finding === b[i]);
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

function vergelijk(a: Finding, b: Finding): number {
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
